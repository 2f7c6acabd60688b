import type { Column } from "../reading.js";
import {
  hasChinese,
  isIdentifier,
  isNumber,
  isRequiredWord,
  isTypeName,
  isTypeWord,
} from "./content.js";

type Known = "seq" | "code" | "type" | "required" | "nullable";

/** Columns whose cells can be told from others. */
const known: readonly (Column | undefined)[] = ["seq", "code", "type", "required", "nullable"];

/**
 * Puts cells of a row of fields that changed places where they belong: a type that stands under the labels, a letter for
 * requiredness that stands under the types; at most `left` pairs of them. `isOdd`: some were moved, or one is left that is
 * nothing that its column ever holds.
 */
export function straightened(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  left: number = columns.length,
): { readonly cells: readonly string[]; readonly isOdd: boolean } {
  for (const here of columns.keys()) {
    const there = columns.findIndex((_, index) => isSwapped(cells, columns, here, index));
    if (there < 0 || left === 0) continue;
    return { ...straightened(swapped(cells, here, there), columns, left - 1), isOdd: true };
  }
  const isOdd =
    columns.some((column, index) => isStrange(cells[index] ?? "", column)) ||
    hasOtherType(cells, columns) ||
    isOddPair(cells[columns.indexOf("label")] ?? "", cells[columns.indexOf("type")] ?? "");
  return { cells, isOdd };
}

/** Whether the cell under `here` belongs under `there`, and the other way round, and neither where it stands. */
function isSwapped(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  here: number,
  there: number,
): boolean {
  const [own = "", other = ""] = [cells[here], cells[there]];
  const [column, otherColumn] = [columns[here], columns[there]];
  if (here === there || !isKnown(column) || other === "" || fits(own, column)) return false;
  if (isKnown(otherColumn)) {
    const isFree = own === "" ? otherColumn !== "code" : fits(own, otherColumn);
    return certainly(other, column, own) && isFree;
  }
  // A code hardly ever stands under other words by mistake; examples and defaults look like codes.
  if (column === "code")
    return otherColumn === "label" && own !== "" && certainly(other, column, own);
  return column !== "seq" && certainly(other, column, own);
}

function isKnown(column: Column | undefined): column is Known {
  return known.includes(column);
}

const looks: { readonly [C in Known]: (cell: string) => boolean } = {
  seq: isNumber,
  code: isIdentifier,
  type: isTypeName,
  required: isRequiredWord,
  nullable: isRequiredWord,
};

function fits(cell: string, column: Known): boolean {
  return cell !== "" && looks[column](cell);
}

/** Whether a cell can hardly stand anywhere else; in the place of Chinese, a name in capitals can only be a type. */
function certainly(cell: string, column: Known, inItsPlace: string): boolean {
  if (column === "type") {
    return (
      (isTypeWord(cell) && /[A-Za-z]/u.test(cell)) ||
      ((inItsPlace === "" || hasChinese(inItsPlace)) && isTypeName(cell))
    );
  }
  return looks[column](cell);
}

/** Under `type` a name that anything may have, and elsewhere what can only be a type: `Ann | string`. */
function hasOtherType(cells: readonly string[], columns: readonly (Column | undefined)[]): boolean {
  const type = cells[columns.indexOf("type")] ?? "";
  if (type === "" || isTypeWord(type)) return false;
  return columns.some((column, index) => !isKnown(column) && isJavaType(cells[index] ?? ""));
}

function isJavaType(cell: string): boolean {
  return isTypeWord(cell) && /^[A-Za-z]{3,}(?:[<([].*)?$/u.test(cell);
}

/** `DateTime | 时间`: each could be the type. */
function isOddPair(label: string, type: string): boolean {
  return isTypeWord(label) && !hasChinese(label) && hasChinese(type);
}

/** Whether a cell is nothing that its column ever holds; structures are called like members in some documents. */
function isStrange(cell: string, column: Column | undefined): boolean {
  if (cell === "" || !isKnown(column) || column === "code") return false;
  if (column === "type") return !isTypeName(cell) && !/^[a-z]+[A-Z]\w{3,}$/u.test(cell);
  if (column === "seq" || looks[column](cell)) return false;
  // A condition in words is no letter, and belongs there nevertheless.
  return hasChinese(cell) ? cell.length <= 3 && !/[必填传选空件]/u.test(cell) : cell.length <= 12;
}

function swapped(cells: readonly string[], a: number, b: number): readonly string[] {
  return cells.map((cell, index) => {
    if (index === a) return cells[b] ?? "";
    return index === b ? (cells[a] ?? "") : cell;
  });
}
