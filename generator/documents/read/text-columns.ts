import { cellsOf } from "../../diagnostics/cells.js";

/** Parts a line into the cells of a table; `undefined` where it has no columns. */
export type Splitter = (text: string) => readonly string[] | undefined;

/** Two blanks or more, or one as wide as a Chinese character. */
const GAP = /[ \u00a0]{2,}|[ \u00a0]*\u3000+[ \u00a0]*/u;

/** How far the start of a cell may be from that of its column. */
const NEAR = 3;

/** The cells between tabs. */
export function tabbed(text: string): readonly string[] {
  return text.split("\t").map((cell) => cell.trim());
}

/** The cells between gaps of two blanks or more. */
export function spaced(text: string): readonly string[] {
  return text.trim().split(GAP);
}

/** The cells between pipes, those at the edges left out. */
export function piped(text: string): readonly string[] {
  return text
    .trim()
    .replace(/^\||\|$/gu, "")
    .split("|")
    .map((cell) => cell.trim());
}

/** For a table whose head is parted by pipes. */
export function pipeSplitter(text: string): readonly string[] | undefined {
  return text.includes("|") ? piped(text) : undefined;
}

/** For a table whose head is parted by tabs; `isAligned` where several of them only fill up a column. */
export function tabSplitter(head: readonly string[], isAligned: boolean): Splitter {
  const width = head.filter((cell) => cell !== "").length;
  return (text) => {
    if (text.includes("\t")) return isAligned ? tabbed(text.replace(/\t+/gu, "\t")) : tabbed(text);
    const cells = spaced(text);
    return cells.length > 1 && cells.length === width ? cells : undefined;
  };
}

/** For a table whose head is parted by blanks: by the columns that cells start in, where these are kept. */
export function spaceSplitter(head: string): Splitter {
  const starts = startsOf(head).map(({ column }) => column);
  return (text) => {
    if (text.includes("\t")) return tabbed(text);
    const parts = startsOf(text);
    const [first] = parts;
    if (!first || (parts.length === 1 && first.column < (starts[1] ?? 0) - NEAR)) return undefined;
    const texts = parts.map((part) => part.text);
    if (parts.length >= starts.length) return texts;
    const columns = parts.map(({ column }) => nearest(starts, column));
    return isRising(columns) ? placed(texts, columns) : parts.length > 1 ? texts : undefined;
  };
}

/**
 * For a table whose head is parted by single blanks: what looks like a row is one, and its last cell may have blanks in it. Where
 * other cells have, or are empty, nobody can tell the columns.
 */
export function wordSplitter(
  isRow: (cells: readonly string[]) => boolean,
  width: number,
): Splitter {
  return (text) => {
    if (text.includes("\t")) return tabbed(text);
    const cells = wordsOf(text);
    const own = [...cells.slice(0, width - 1), cells.slice(width - 1).join(" ")];
    return isRow(own) ? own : undefined;
  };
}

/** What white space parts. */
export function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

interface Part {
  readonly text: string;
  /** In terminal columns from the start of the line. */
  readonly column: number;
}

function startsOf(text: string): readonly Part[] {
  const columns = new Map(cellsOf(text).map(({ start, column }) => [start, column]));
  let from = 0;
  return spaced(text).map((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return { text: part, column: columns.get(at) ?? 0 };
  });
}

function nearest(starts: readonly number[], column: number): number {
  return starts.findIndex((start) => Math.abs(start - column) <= NEAR);
}

function isRising(columns: readonly number[]): boolean {
  return columns.every((column, at) => column > (columns[at - 1] ?? -1));
}

function placed(texts: readonly string[], columns: readonly number[]): readonly string[] {
  const cells = Array.from<string>({ length: (columns.at(-1) ?? 0) + 1 }).fill("");
  for (const [at, column] of columns.entries()) cells[column] = texts[at] ?? "";
  return cells;
}
