import { cellsOf, type Cell } from "./cells.js";

/** A line, or the part of a long one around the place of interest, ready to print. */
export interface CutLine {
  readonly text: string;
  /** The cells kept; their columns are those in `text`, their offsets those in the whole line. */
  readonly cells: readonly Cell[];
}

const limit = 100;
const kept = 40;
const mark = "...";

/**
 * Cuts a line to 100 columns, about 40 of them before `focus` (a UTF-16 offset in the line). Only the neighbourhood of
 * `focus` is laid out, so that a document of one enormous line costs no more than another.
 */
export function cutLine(line: string, focus: number): CutLine {
  const from = wholeCharacter(line, Math.max(0, focus - 2 * limit));
  const to = wholeCharacter(line, Math.min(line.length, focus + 2 * limit));
  const near = cellsOf(line.slice(from, to)).map((cell) => moved(cell, from, 0));
  const total = endColumn(near);
  if (from === 0 && to === line.length && total <= limit)
    return { text: textOf(near), cells: near };

  const left = Math.max(0, Math.min(columnAt(near, focus) - kept, total - limit));
  const first = near.findIndex((cell) => cell.column >= left);
  const after = near.findIndex((cell) => cell.column + cell.width > left + limit);
  const window = near.slice(Math.max(0, first), after === -1 ? near.length : after);
  const opening = window[0] === undefined || window[0].start === 0 ? "" : mark;
  const closing = window.at(-1)?.end === line.length ? "" : mark;
  const shift = opening.length - (window[0]?.column ?? 0);
  return {
    text: opening + textOf(window) + closing,
    cells: window.map((cell) => moved(cell, 0, shift)),
  };
}

/** The column at which a UTF-16 offset of the line is shown; the column after the last cell for a later one. */
export function columnAt(cells: readonly Cell[], offset: number): number {
  return cells.find((cell) => offset < cell.end)?.column ?? endColumn(cells);
}

export function endColumn(cells: readonly Cell[]): number {
  return cells.reduce((end, cell) => Math.max(end, cell.column + cell.width), 0);
}

const textOf = (cells: readonly Cell[]) => cells.map((cell) => cell.shown).join("");

const moved = (cell: Cell, offset: number, column: number): Cell => ({
  ...cell,
  start: cell.start + offset,
  end: cell.end + offset,
  column: cell.column + column,
});

/** The offset, or the next one if it is between the two halves of a surrogate pair. */
function wholeCharacter(line: string, offset: number): number {
  const inside = /^[\ud800-\udbff][\udc00-\udfff]$/.test(line.slice(offset - 1, offset + 1));
  return offset > 0 && inside ? offset + 1 : offset;
}
