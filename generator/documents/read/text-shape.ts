import type { Column } from "../reading.js";
import { headerWord } from "../tables/dictionary.js";
import type { HeadWords } from "./text-words.js";

/** What the rows below a head must look like. Columns by their index. */
export interface Shape {
  readonly width: number;
  /** Those that may hold the wire name; several where their words stand for labels, too. */
  readonly codes: readonly number[];
  readonly seq: number | undefined;
  readonly type: number | undefined;
  readonly required: number | undefined;
  /** The head as it is compared. */
  readonly words: readonly string[];
}

export function shapeOf(head: readonly string[], words: HeadWords): Shape {
  const columns = head.map((cell) => words.columnsOf(cell));
  const holding = (column: Column) =>
    columns.flatMap((each, at) => (each.includes(column) ? [at] : []));
  const codes = holding("code");
  const sure = codes.filter((at) => !columns[at]?.includes("label"));
  return {
    width: head.length,
    codes: sure.length > 0 ? sure : codes,
    seq: holding("seq")[0],
    type: holding("type")[0],
    required: [...holding("required"), ...holding("nullable")][0],
    words: head.map(headerWord),
  };
}

/** Whether the cells have a number and a wire name where they belong. `undefined`: the table has no wire names. */
export function looksLikeRow(shape: Shape, cells: readonly string[]): boolean | undefined {
  if (shape.codes.length === 0) return undefined;
  const seq = shape.seq === undefined ? "" : (cells[shape.seq] ?? "");
  const isTyped = shape.type === undefined || isType(cells[shape.type] ?? "");
  return isTyped && /^\d*$/u.test(seq) && shape.codes.some((at) => isWireName(cells[at] ?? ""));
}

export function isSameHead(shape: Shape, cells: readonly string[]): boolean {
  const words = cells.map(headerWord).filter((word) => word !== "");
  const own = shape.words.filter((word) => word !== "");
  return words.length === own.length && words.every((word, at) => word === own[at]);
}

/**
 * Whether a line below a head is another one. Wire names are often words of heads, too (`type`, `code`, `message`): what has a name and
 * its type in their places is a row, and so is a name with words of another language beside it.
 */
export function isHeadBelow(shape: Shape, cells: readonly string[], words: HeadWords): boolean {
  if (!words.isHead(cells)) return false;
  if (isSameHead(shape, cells)) return true;
  const seq = shape.seq === undefined ? "" : (cells[shape.seq] ?? "");
  if (/^\d+$/u.test(seq)) return false;
  const type = shape.type === undefined ? "" : (cells[shape.type] ?? "");
  if (type !== "" && isType(type) && !words.isKnown(type)) return false;
  const filled = cells.filter((cell) => cell !== "");
  const isMixed = filled.some(isWireName) && !filled.every(isWireName);
  return !(looksLikeRow(shape, cells) && isMixed);
}

/** A name, code or path: anything without Chinese in it. Letters that only look Latin count. */
export function isWireName(cell: string): boolean {
  return (
    cell.length <= 100 &&
    /^[^\p{Script=Han}。，；：、]*[\p{L}\d][^\p{Script=Han}。，；：、]*$/u.test(cell)
  );
}

/** `String(32)`, `List<PolicyInfo>`, nothing. Words such as `字符串` are types, too. */
export function isType(cell: string): boolean {
  return cell === "" || isWireName(cell) || /^\p{Script=Han}{2,4}(?:[(（[].*)?$/u.test(cell);
}

/** A type that is no name of a structure. */
export function isCommonType(cell: string): boolean {
  return /^(?:string|int|integer|long|short|byte|n?var(?:char)?2?|char|text|number|numeric|decimal|bigdecimal|double|float|bool|boolean|date|datetime|timestamp|object|list|array|map|json|enum)\b/iu.test(
    cell,
  );
}

/** `--------`, under a head or between rows; `+---+---+` too. */
export function isRule(cells: readonly string[]): boolean {
  return /^[-=_—─━═~]{3,}$/u.test(cells.join("").replace(/[\s|+:]/gu, ""));
}

/** `<requestHead>报文头`, alone in its row. */
export function isGroup(cell: string): boolean {
  return /^<\s*[\w.:-]+\s*>[^<>]*$/u.test(cell);
}

/** The kind of characters in a cell, to tell whether two begin rows of one table: `2021-04-06` and `2022-1-2`. */
export function likeness(cell: string): string {
  return cell
    .replace(/\d+/gu, "9")
    .replace(/\p{Script=Han}+/gu, "字")
    .replace(/[A-Za-z]+/gu, "a");
}
