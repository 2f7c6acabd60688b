import type { Column } from "../reading.js";
import {
  hasChinese,
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
const byContent: readonly Column[] = ["code", "type", "required"];

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
    .filter((column) => cells.length >= 2 && !named.some((guess) => guess.column === column))
    .filter((column) => shareOf(looksLike[column], cells) >= 0.8 && isTelling(column, cells))
    .map((column) => ({
      index,
      column,
      score: 0.3 + fitOf(column, cells),
      confidence: 0.7,
    }));
  return [...named, ...guessed];
}

/** A letter or a number may be anything; a name of several letters is a wire name. */
function isTelling(column: Column, cells: readonly string[]): boolean {
  return column !== "code" || cells.some((cell) => /[A-Za-z]\w{2,}/u.test(cell));
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
