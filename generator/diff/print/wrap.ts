import { cellsOf, type Cell } from "../../diagnostics/cells.js";

/**
 * A text in lines of at most `columns` terminal columns: broken at blanks, and between wide characters such as Chinese, but not
 * before marks that close. Of JSON, members are kept whole: what stands between quotes is broken where nothing else can be. A word
 * that is longer than a line is broken where the line ends.
 */
export function wrapped(text: string, columns: number): readonly string[] {
  const cells = cellsOf(text);
  const isWhole = insideStrings(cells);
  const lines: string[] = [];
  let from = 0;
  while (from < cells.length) {
    const to = lineEnd(cells, from, Math.max(2, columns), isWhole);
    lines.push(shownOf(cells.slice(from, to)).trimEnd());
    from = to;
    while (cells[from]?.shown === " ") from += 1;
  }
  return lines;
}

/** The index after the last cell of the line that begins at `from`. */
function lineEnd(
  cells: readonly Cell[],
  from: number,
  columns: number,
  isWhole: ReadonlySet<number>,
): number {
  const start = cells[from]?.column ?? 0;
  const over = cells.findIndex(
    (cell, index) => index > from && cell.column + cell.width - start > columns,
  );
  if (over === -1) return cells.length;
  const places: readonly ((at: number) => boolean)[] = [
    (at) => !isWhole.has(at) && mayBreak(cells, at),
    (at) => !isWhole.has(at) && isBetween(cells, at, ","),
    (at) => !isWhole.has(at) && isBetween(cells, at, ":"),
    (at) => mayBreak(cells, at),
  ];
  for (const isPlace of places) {
    for (let at = over; at > from; at -= 1) if (isPlace(at)) return at;
  }
  return over;
}

/** The cells before which a line would end inside of a text between quotes. */
function insideStrings(cells: readonly Cell[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let start: number | undefined;
  for (let at = 0; at < cells.length; at += 1) {
    const shown = cells[at]?.shown;
    if (start !== undefined && shown?.startsWith("\\") === true) at += shown === "\\" ? 1 : 0;
    else if (shown !== '"') continue;
    else if (start === undefined) start = at;
    else {
      for (let cell = start + 1; cell <= at; cell += 1) inside.add(cell);
      start = undefined;
    }
  }
  return inside;
}

/** `{"a":1,` and `"b":2}`; `{"a":` and `"text"}`. */
function isBetween(cells: readonly Cell[], at: number, mark: "," | ":"): boolean {
  return cells[at - 1]?.shown === mark && cells[at]?.shown === '"';
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
