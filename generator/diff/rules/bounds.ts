/** Bounds of types, where undefined is no bound. */

/** Whether an upper bound is lower than another. */
export function isLower(bound: unknown, other: unknown): boolean {
  return upper(bound) < upper(other);
}

/** Whether a lower bound is higher than another. */
export function isHigher(bound: unknown, other: unknown): boolean {
  return lower(bound) > lower(other);
}

/** Digits in all and behind the point, of a decimal; undefined where it has no bound. */
export type Digits = readonly [precision: number, scale: number] | undefined;

/** Whether fewer digits fit before or behind the point than did. */
export function isCoarser(from: unknown, to: unknown): boolean {
  const [wholeBefore, scaleBefore] = room(from as Digits);
  const [whole, scale] = room(to as Digits);
  return whole < wholeBefore || scale < scaleBefore;
}

function room(digits: Digits): readonly [whole: number, scale: number] {
  if (digits === undefined) return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const [precision, scale] = digits;
  return [precision - scale, scale];
}

function upper(bound: unknown): number {
  return typeof bound === "number" ? bound : Number.POSITIVE_INFINITY;
}

function lower(bound: unknown): number {
  return typeof bound === "number" ? bound : 0;
}
