import type { TableRow } from "../block.js";
import type { Structural } from "../reading.js";
import { isIdentifier, isRequiredWord, isTypeWord, squeezed } from "./content.js";
import { columnsFor, headerWord, isHead, type Dictionary } from "./dictionary.js";

/** A stretch of a block's rows under one head, with what stands before the head and in between parted from them. */
export interface Stretch {
  /** Words over the columns, those of two lines joined; absent where no row is a head. */
  readonly head?: readonly string[];
  readonly headRow?: TableRow;
  /** Rows in front of the head. */
  readonly leading: readonly TableRow[];
  readonly body: readonly TableRow[];
  readonly structural: readonly Structural[];
}

/** Parts the rows of a block at its heads. A head that is printed again is none of its own: pages repeat heads. */
export function stretchesOf(rows: readonly TableRow[], words: Dictionary): readonly Stretch[] {
  const [structural, filled] = withoutRules(rows);
  const starts = headsAmong(filled, words);
  const [first] = starts;
  if (first === undefined) return [{ leading: [], body: filled, structural }];
  return starts.map((start, index) => {
    const body = filled.slice(start.end, starts[index + 1]?.begin ?? filled.length);
    const repeated = body.filter((row) => isSameHead(row, start.words));
    const before = index === 0 ? filled.slice(0, start.begin) : [];
    const leading = before.filter(({ isHead: isUpper }) => isUpper !== true);
    return {
      head: start.words,
      headRow: filled[start.begin] as TableRow,
      leading,
      body: body.filter((row) => !repeated.includes(row)),
      structural: [
        ...(index === 0 ? structural : []),
        ...[
          ...before.filter((row) => !leading.includes(row)),
          ...filled.slice(start.begin, start.end),
        ].map(({ at }) => ({ reason: "head", at }) as const),
        ...repeated.map(({ at }) => ({ reason: "repeated-head", at }) as const),
      ],
    };
  });
}

export function textsOf(row: TableRow): readonly string[] {
  return row.cells.map(({ text }) => text.trim());
}

interface HeadAt {
  readonly begin: number;
  readonly end: number;
  readonly words: readonly string[];
}

function headsAmong(rows: readonly TableRow[], words: Dictionary): readonly HeadAt[] {
  const heads: HeadAt[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const head = headAt(rows, at, words);
    const last = heads.at(-1);
    if (head === undefined) continue;
    if (last && isSameWords(head.words, last.words) && !isName(rows[head.end])) continue;
    heads.push(head);
    at = head.end - 1;
  }
  return heads;
}

function headAt(rows: readonly TableRow[], at: number, words: Dictionary): HeadAt | undefined {
  const row = rows[at];
  if (row === undefined || !mayBeHead(row, words)) return undefined;
  const cells = textsOf(row);
  const next = rows[at + 1];
  const joined =
    next && mayBeHead(next, words) ? joinedWith(cells, textsOf(next), words) : undefined;
  if (joined) return { begin: at, end: at + 2, words: joined };
  return isHead(cells, words) ? { begin: at, end: at + 1, words: cells } : undefined;
}

/** Heads hold no facts: neither a type nor a letter for requiredness, unless the same word stands over columns. */
function mayBeHead(row: TableRow, words: Dictionary): boolean {
  if (row.isHead === true) return true;
  const cells = textsOf(row).filter((cell) => cell !== "" && !known(cell, words));
  const isFact = (cell: string): boolean =>
    (isTypeWord(cell) && !/^[\u4e00-\u9fff]/u.test(cell)) ||
    (isRequiredWord(cell) && cell.length <= 2);
  return !cells.some(isFact);
}

/** The words of two lines, where the second goes on with words that the first begins: `可否为` / `空`. */
function joinedWith(
  first: readonly string[],
  second: readonly string[],
  words: Dictionary,
): readonly string[] | undefined {
  const filled = second.filter((cell) => cell !== "").length;
  if (filled === 0 || filled > second.length / 2 || isHead(second, words)) return undefined;
  const both = first.map((cell, index) => `${cell}${second[index] ?? ""}`);
  const gained = both.filter((cell, index) => {
    return second[index] && known(cell, words) && !known(first[index] ?? "", words);
  });
  return gained.length === filled && isHead(both, words) ? both : undefined;
}

function known(word: string, words: Dictionary): boolean {
  return columnsFor(word, words).length > 0;
}

/** A row that only says what a table is called. */
export function isName(row: TableRow | undefined): boolean {
  const cells = row === undefined ? [] : textsOf(row).filter((cell) => cell !== "");
  return cells.length === 1 && isIdentifier(cells[0] ?? "");
}

function isSameHead(row: TableRow, head: readonly string[]): boolean {
  const cells = textsOf(row).filter((cell) => cell !== "");
  if (cells.length === 0) return false;
  if (isSameWords(textsOf(row), head)) return true;
  // The second line of a repeated head, or a piece of the first.
  const pieces = head.map(headerWord);
  const isPiece = textsOf(row).every((cell, index) => {
    return cell === "" || pieces[index]?.endsWith(headerWord(cell)) === true;
  });
  return isPiece && cells.every((cell) => !isIdentifier(cell));
}

export function isSameWords(a: readonly string[], b: readonly string[]): boolean {
  const words = (cells: readonly string[]): string =>
    cells
      .map(headerWord)
      .filter((cell) => cell !== "")
      .join("|");
  return words(a) === words(b);
}

function withoutRules(
  rows: readonly TableRow[],
): readonly [readonly Structural[], readonly TableRow[]] {
  const reasonOf = (row: TableRow): "empty" | "rule" | undefined => {
    const text = squeezed(textsOf(row).join(""));
    if (text === "") return "empty";
    return /^[-=:|+_—–]{3,}$/u.test(text) ? "rule" : undefined;
  };
  const structural = rows.flatMap((row) => {
    const reason = reasonOf(row);
    return reason ? [{ reason, at: row.at }] : [];
  });
  return [structural, rows.filter((row) => reasonOf(row) === undefined)];
}
