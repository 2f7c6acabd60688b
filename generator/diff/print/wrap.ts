import { cellsOf, type Cell } from "../../diagnostics/cells.js";

/**
 * A text in lines of at most `columns` terminal columns: broken at blanks, and between wide characters such as Chinese, but not
 * before marks that close. A word that is longer than a line is broken where the line ends.
 */
export function wrapped(text: string, columns: number): readonly string[] {
  const cells = cellsOf(text);
  const lines: string[] = [];
  let from = 0;
  while (from < cells.length) {
    const to = lineEnd(cells, from, Math.max(2, columns));
    lines.push(shownOf(cells.slice(from, to)).trimEnd());
    from = to;
    while (cells[from]?.shown === " ") from += 1;
  }
  return lines;
}

/** The index after the last cell of the line that begins at `from`. */
function lineEnd(cells: readonly Cell[], from: number, columns: number): number {
  const start = cells[from]?.column ?? 0;
  const over = cells.findIndex(
    (cell, index) => index > from && cell.column + cell.width - start > columns,
  );
  if (over === -1) return cells.length;
  for (let at = over; at > from; at -= 1) if (mayBreak(cells, at)) return at;
  return over;
}

function mayBreak(cells: readonly Cell[], at: number): boolean {
  const [before, after] = [cells[at - 1], cells[at]];
  if (before === undefined || after === undefined || after.width === 0) return false;
  if (before.shown === " " || after.shown === " ") return true;
  return (
    (before.width === 2 || after.width === 2) &&
    !closing.test(after.shown) &&
    !opening.test(before.shown)
  );
}

const closing = /^[\p{Pe}\p{Pf}，。；：、！？,.;:!?…]$/u;
const opening = /^[\p{Ps}\p{Pi}]$/u;

const shownOf = (cells: readonly Cell[]): string => cells.map((cell) => cell.shown).join("");
