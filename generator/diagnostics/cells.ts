import { eastAsianWidth } from "get-east-asian-width";
import { visible } from "./visible.js";

/** One character of a line as a terminal shows it. */
export interface Cell {
  /** UTF-16 offsets in the line; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is printed: the character, spaces for a tab, an escape for what must not be printed. */
  readonly shown: string;
  /** Columns from the start of the line. A combining mark has the column of the character it sits on. */
  readonly column: number;
  /** Columns taken: 2 for wide characters, 0 for combining marks. */
  readonly width: number;
}

const tabStop = 4;

/** How many columns a line takes in a terminal. */
export function columnsOf(line: string): number {
  const last = cellsOf(line).at(-1);
  return last === undefined ? 0 : last.column + last.width;
}

/** A line with blanks behind it, up to a number of columns. */
export function padded(line: string, columns: number): string {
  return line + " ".repeat(Math.max(0, columns - columnsOf(line)));
}

/**
 * Lays a line out in terminal columns.
 *
 * ```ts
 * cellsOf("车a").map(({ column }) => column) // [0, 2]
 * ```
 */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  let column = 0;
  for (const character of line) {
    const shown =
      character === "\t" ? " ".repeat(tabStop - (column % tabStop)) : visible(character);
    const width = shown === character ? widthOf(character) : shown.length;
    const base = width === 0 ? cells.at(-1) : undefined;
    const end = start + character.length;
    cells.push({ start, end, shown, column: base?.column ?? column, width });
    column += width;
    start = end;
  }
  return cells;
}

/**
 * Marks (Mn, Me) and the Hangul vowels and finals that join the syllable before them take no column of their own.
 * "Ambiguous" characters count as narrow, which is what Unicode TR 11 advises where the context is unknown.
 */
const joining = /^[\p{Mn}\p{Me}\u1160-\u11ff]$/u;

function widthOf(character: string): number {
  return joining.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
