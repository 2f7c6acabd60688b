import type { Dictionary } from "../tables/dictionary.js";
import { rowsOf, type ColumnLine } from "./pdf-columns.js";
import type { Glyph } from "./pdf-drawing.js";
import type { GridCell } from "./pdf-grid.js";
import { rowsOfGlyphs } from "./pdf-lines.js";

/**
 * The rows of a table whose columns have rules between them and whose rows have none: they stand in what the rules make one row.
 * Only a row is parted whose first two columns have many lines at the same heights; `head` are the texts of the row above it.
 */
export function partedRow(
  row: readonly GridCell[],
  head: readonly string[],
  textOf: (glyphs: readonly Glyph[]) => string,
  words: Dictionary,
): readonly (readonly GridCell[])[] {
  const lines = rowsOfGlyphs(row.flatMap(({ glyphs }) => glyphs));
  const isApart = new Set(row).size === row.length;
  if (!isApart || lines.length < MANY || !isInStep(row)) return [row];
  const cellsOf = (line: readonly Glyph[]): readonly (readonly Glyph[])[] =>
    row.map(({ glyphs }) => line.filter((glyph) => glyphs.includes(glyph)));
  const written = lines.map((line, index): ColumnLine => {
    const y = line[0]?.y ?? 0;
    return { cells: cellsOf(line).map(textOf), page: 1, line: index, y };
  });
  const titled = { cells: head, page: 0, line: -1, y: 0 };
  const isTitled = head.some((text) => text !== "");
  return rowsOf(isTitled ? [titled, ...written] : written, words)
    .slice(isTitled ? 1 : 0)
    .map((found) => {
      const glyphs = new Set(found.lines.flatMap(({ line }) => lines[line] ?? []));
      return row.map((cell) => ({ glyphs: cell.glyphs.filter((glyph) => glyphs.has(glyph)) }));
    });
}

/** The lines of the first column that holds any all have one beside them in the next. */
function isInStep(row: readonly GridCell[]): boolean {
  const [first, second] = row.map(heights).filter((all) => all.length > 0);
  if (first === undefined || second === undefined || first.length < MANY) return false;
  return first.every((y) => second.some((other) => Math.abs(y - other) < 2));
}

const heights = ({ glyphs }: GridCell): readonly number[] =>
  rowsOfGlyphs(glyphs).map(([glyph]) => glyph?.y ?? 0);

/** Cells of fewer lines are taken for what they look like. */
const MANY = 4;
