import type { TableRow } from "../block.js";

/**
 * Without the empty cells that most rows have behind the last of `width` columns: an editor made them so. Those that a single row
 * has more than the others are odd, and are kept.
 */
export function withoutEmptyEnds(rows: readonly TableRow[], width: number): readonly TableRow[] {
  const isLong = ({ cells }: TableRow): boolean =>
    cells.length > width && cells.slice(width).every(({ text }) => text.trim() === "");
  if (rows.filter(isLong).length <= rows.length / 2) return rows;
  return rows.map((row) => (isLong(row) ? { ...row, cells: row.cells.slice(0, width) } : row));
}
