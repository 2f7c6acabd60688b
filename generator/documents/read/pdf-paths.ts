import type { Rule } from "./pdf-drawing.js";
import { place, type Matrix } from "./pdf-matrix.js";

interface Rules {
  readonly isPainted: boolean;
  readonly lying: readonly Rule[];
  readonly standing: readonly Rule[];
}

type Point = readonly [number, number];

/**
 * The straight rules of a path: lines that are drawn, and areas so thin that they are lines. `paint` and `path` are as the library
 * gives them: the operator that paints it, and moves, lines and curves as numbers, each with its points.
 */
export function rulesOf(paint: number, path: ArrayLike<number>, matrix: Matrix): Rules {
  const isStroked = STROKES.has(paint);
  if (!isStroked && !FILLS.has(paint)) return { isPainted: false, lying: [], standing: [] };
  const lying: Rule[] = [];
  const standing: Rule[] = [];
  for (const points of shapes(path, matrix)) {
    const thin = thinRule(points);
    const sides = isStroked ? sidesOf(points) : [];
    for (const [from, to] of thin ? [thin] : sides) {
      const [width, height] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
      if (height <= THIN && width >= SHORT) lying.push(rule(from[1], to[1], from[0], to[0]));
      else if (width <= THIN && height >= SHORT)
        standing.push(rule(from[0], to[0], from[1], to[1]));
    }
  }
  return { isPainted: true, lying, standing };
}

function rule(at: number, orAt: number, from: number, to: number): Rule {
  return { at: (at + orAt) / 2, from: Math.min(from, to), to: Math.max(from, to) };
}

/** Points of each part of the path; of curves the ends alone. */
function shapes(path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const all: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? CLOSE;
    const length = lengths[kind] ?? 0;
    const last = all.at(-1);
    const point = place(matrix, path[at + length - 1] ?? 0, path[at + length] ?? 0);
    if (kind === MOVE) all.push([point]);
    else if (kind === CLOSE && last?.[0]) last.push(last[0]);
    else last?.push(point);
    at += 1 + length;
  }
  return all;
}

const sidesOf = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((to, index) => [points[index] ?? to, to]);

/** A box no wider or higher than a rule is one. */
function thinRule(points: readonly Point[]): readonly [Point, Point] | undefined {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (bottom - top <= THIN && right - left > THIN)
    return [
      [left, y],
      [right, y],
    ];
  if (right - left <= THIN && bottom - top > THIN)
    return [
      [x, top],
      [x, bottom],
    ];
  return undefined;
}

const MOVE = 0;
const CLOSE = 3;
/** Numbers behind a move, a line, a curve, a close. */
const lengths = [2, 2, 6, 0];

/** stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke. */
const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);
/** fill, eoFill. */
const FILLS: ReadonlySet<number> = new Set([22, 23]);
const THIN = 2.5;
const SHORT = 4;
