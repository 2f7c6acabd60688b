import type { Glyph, Rule } from "./pdf-drawing.js";
import { distinct, Groups, isWall, NEAR, type Frame } from "./pdf-rules.js";

/** A table as its rules make it. */
export interface Grid {
  /** Where its columns begin, and where the last ends. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** The cells of each row: places that no rule parts are one cell, and the same object. */
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly glyphs: Glyph[];
}

/** The grid that a frame is, empty; undefined where it has less than two columns: then it is a box around text. */
export function gridOf({ lying: all, standing }: Frame): Grid | undefined {
  const lying = all.filter((rule) => isWhole(rule, standing));
  // The outer rules of a table may be missing on both sides: then the others reach further.
  const xs = distinct([
    ...standing.map(({ at }) => at),
    ...lying.flatMap(({ from, to }) => [from, to]),
  ]);
  const ys = distinct([
    ...lying.map(({ at }) => at),
    ...standing.flatMap(({ from, to }) => [from, to]),
  ]);
  const [across, down] = [xs.length - 1, ys.length - 1];
  if (across < 2 || down < 1) return undefined;
  const groups = new Groups(across * down);
  for (let row = 0; row < down; row++) {
    const middle = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
    for (let column = 0; column < across; column++) {
      const here = row * across + column;
      const centre = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
      if (column + 1 < across && !isWall(standing, xs[column + 1] ?? 0, middle)) {
        groups.join(here, here + 1);
      }
      if (row + 1 < down && !isWall(lying, ys[row + 1] ?? 0, centre))
        groups.join(here, here + across);
    }
  }
  return { xs, ys, rows: cellsOf(groups, across, down) };
}

/** From one standing rule to another, or past the outermost: what ends within a cell underlines something. */
function isWhole({ from, to }: Rule, standing: readonly Rule[]): boolean {
  const ats = standing.map(({ at }) => at);
  const [left, right] = [Math.min(...ats), Math.max(...ats)];
  return [from, to].every(
    (end) => end < left || end > right || ats.some((at) => Math.abs(at - end) <= NEAR),
  );
}

function cellsOf(groups: Groups, across: number, down: number): Grid["rows"] {
  const cells = new Map<number, GridCell>();
  const cellAt = (place: number): GridCell => {
    const cell = cells.get(groups.of(place)) ?? { glyphs: [] };
    cells.set(groups.of(place), cell);
    return cell;
  };
  return Array.from({ length: down }, (_, row) =>
    Array.from({ length: across }, (_each, column) => cellAt(row * across + column)),
  );
}

/** The cell in which a character stands. */
export function cellFor({ xs, ys, rows }: Grid, { x, end, y, size }: Glyph): GridCell | undefined {
  const column = placeAmong(xs, (x + end) / 2);
  const row = placeAmong(ys, y - 0.3 * size);
  return rows[row]?.[column];
}

function placeAmong(edges: readonly number[], at: number): number {
  if (at < (edges[0] ?? 0) || at > (edges.at(-1) ?? 0)) return -1;
  const next = edges.findIndex((edge) => edge > at);
  return next === -1 ? edges.length - 2 : next - 1;
}
