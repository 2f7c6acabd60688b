import type { Column } from "../reading.js";
import {
  hasChinese,
  isAnswer,
  isIdentifier,
  isNumber,
  isRequiredWord,
  isTypeName,
  squeezed,
} from "./content.js";
import { columnsFor, type Dictionary } from "./dictionary.js";

export interface Columns {
  readonly columns: readonly (Column | undefined)[];
  /** Of each, from 0 to 1: how well what it holds agrees with what stands over it. */
  readonly sure: readonly number[];
}

/** What a cell of a column looks like, for columns that are known by it. */
export const looksLike: { readonly [C in Column]?: (cell: string) => boolean } = {
  seq: isNumber,
  code: (cell) => isIdentifier(cell) || isCode(cell) || /^<\s*\w+\s*>/u.test(cell),
  type: isTypeName,
  required: isRequiredWord,
  nullable: isRequiredWord,
  length: (cell) => /^\d+(?:[,.~-]\d+)*$/u.test(squeezed(cell)),
  date: (cell) => /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u.test(squeezed(cell)),
  version: (cell) => /^[vV]?\d+(?:\.\d+)*$/u.test(squeezed(cell)),
  path: (cell) => /^(?:https?:\/)?\/\S+$/u.test(cell.trim()),
  label: (cell) => hasChinese(cell) || !isIdentifier(cell),
};

/** `0000`, `SYSTEM000001E`, `-1`, `M`. */
function isCode(cell: string): boolean {
  return /^-?[\w-]{1,20}$/u.test(squeezed(cell));
}

/** Columns that a cell alone gives away, where nobody knows the word over them. */
const byContent: readonly Column[] = ["seq", "code", "type", "required", "nullable"];

interface Guess {
  readonly index: number;
  readonly column: Column;
  readonly score: number;
  readonly confidence: number;
}

/**
 * What the columns of a table hold, by the words over them and by what is in them. Where the two contradict each other the
 * cells are believed, and the confidence says so.
 */
export function columnsOf(
  head: readonly string[],
  body: readonly (readonly string[])[],
  words: Dictionary,
): Columns {
  const guesses = head
    .flatMap((word, index) => guessesFor(word, index, body, words))
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  const taken = new Map<number, Guess>();
  for (const guess of guesses) {
    const isFree =
      !taken.has(guess.index) && ![...taken.values()].some(({ column }) => column === guess.column);
    if (isFree) taken.set(guess.index, guess);
  }
  const columns = withLabels(
    head,
    head.map((_, index) => taken.get(index)?.column),
    words,
  );
  const sure = head.map((_, index) => {
    const says = cellsAt(body, index).length > 0 || head[index]?.trim() !== "";
    return taken.get(index)?.confidence ?? (says && columns[index] === undefined ? 0.8 : 1);
  });
  return { columns, sure };
}

/** Of two columns of descriptions the first says what the field is called, where no other does: `字段描述 | 类型 | 备注`. */
function withLabels(
  head: readonly string[],
  columns: readonly (Column | undefined)[],
  words: Dictionary,
): readonly (Column | undefined)[] {
  const isProse = (index: number): boolean =>
    columnsFor(head[index] ?? "", words).includes("description");
  const known = columns.indexOf("description");
  const other = columns.findIndex((column, index) => column === undefined && isProse(index));
  if (columns.includes("label") || known < 0 || other < 0) return columns;
  const [first, second] = [Math.min(known, other), Math.max(known, other)];
  return columns.map((column, index) => {
    if (index === first) return "label";
    return index === second ? "description" : column;
  });
}

function guessesFor(
  word: string,
  index: number,
  body: readonly (readonly string[])[],
  words: Dictionary,
): readonly Guess[] {
  const cells = cellsAt(body, index);
  const named = columnsFor(word, words).map((column, order) => {
    const fit = fitOf(column, cells);
    return { index, column, score: 1 + fit - order / 100, confidence: fit < 0 ? 0.6 + fit / 2 : 1 };
  });
  const guessed = byContent
    .filter((column) => !named.some((guess) => guess.column === column))
    .filter((column) => isHeld(column, word, cells))
    .map((column) => ({
      index,
      column,
      score: 0.3 + fitOf(column, cells),
      confidence: 0.7,
    }));
  return [...named, ...guessed];
}

/** Whether cells give their column away, alone or with what the word over them asks for. */
function isHeld(column: Column, word: string, cells: readonly string[]): boolean {
  const share = shareOf(looksLike[column], cells);
  if (asksFor(word) === column) return share >= 0.5;
  return cells.length >= 2 && share >= 0.8 && isTelling(column, cells);
}

/**
 * A letter or a number may be anything; a name of several letters is a wire name. `是` answers any question: under a word that
 * nobody knows it says nothing of whether a field must be there.
 */
function isTelling(column: Column, cells: readonly string[]): boolean {
  if (column === "code") return cells.some((cell) => /[A-Za-z]\w{2,}/u.test(cell));
  if (column === "seq") return cells.every((cell, index) => Number(squeezed(cell)) === index + 1);
  if (column === "required") return !cells.some(isAnswer);
  return column !== "nullable";
}

/** Which question a word over a column asks, by the signs in it: `参数必填否`, `参数可空`, `不能为空`. */
function asksFor(word: string): "required" | "nullable" | undefined {
  if (/必|须|[不非].{0,2}空|not ?null|requir|mandat/iu.test(word)) return "required";
  return /空|null/iu.test(word) ? "nullable" : undefined;
}

/** From -0.5 to 0.5; 0 where the column could hold anything, or where there are no cells. */
function fitOf(column: Column, cells: readonly string[]): number {
  if (cells.length === 0 || looksLike[column] === undefined) return 0;
  return shareOf(looksLike[column], cells) - 0.5;
}

function shareOf(looks: ((cell: string) => boolean) | undefined, cells: readonly string[]): number {
  return looks === undefined ? 0 : cells.filter(looks).length / cells.length;
}

function cellsAt(body: readonly (readonly string[])[], index: number): readonly string[] {
  return body.flatMap((row) => (row[index]?.trim() ? [row[index]] : []));
}
