import type { Rule } from "./pdf-drawing.js";

/** Rules that belong together: each touches or crosses another. */
export interface Frame {
  readonly lying: readonly Rule[];
  readonly standing: readonly Rule[];
}

/** Rules sorted into frames; those that touch no other are in none. */
export function framesOf(lying: readonly Rule[], standing: readonly Rule[]): readonly Frame[] {
  const across = joined(lying);
  const down = joined(standing);
  const group = new Groups(across.length + down.length);
  for (const [left, one] of across.entries()) {
    for (const [right, other] of down.entries()) {
      if (isTouching(one, other)) group.join(left, across.length + right);
    }
  }
  const frames = new Map<number, { lying: Rule[]; standing: Rule[] }>();
  const frameOf = (index: number): { lying: Rule[]; standing: Rule[] } => {
    const frame = frames.get(group.of(index)) ?? { lying: [], standing: [] };
    frames.set(group.of(index), frame);
    return frame;
  };
  for (const [index, rule] of across.entries()) frameOf(index).lying.push(rule);
  for (const [index, rule] of down.entries()) frameOf(across.length + index).standing.push(rule);
  return [...frames.values()].filter((one) => one.lying.length > 0 && one.standing.length > 0);
}

/** Rules on one line that touch or overlap are one; each cell of a table may have brought its own. */
function joined(rules: readonly Rule[]): readonly Rule[] {
  const rows: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const last = rows.at(-1);
    if (last?.[0] && rule.at - last[0].at <= SAME) last.push(rule);
    else rows.push([rule]);
  }
  return rows.flatMap(joinedRow);
}

function joinedRow(row: readonly Rule[]): readonly Rule[] {
  const all: { at: number; from: number; to: number }[] = [];
  for (const rule of row.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && rule.from <= last.to + NEAR) last.to = Math.max(last.to, rule.to);
    else all.push({ ...rule });
  }
  return all;
}

function isTouching(lying: Rule, standing: Rule): boolean {
  return isWithin(standing.at, lying) && isWithin(lying.at, standing);
}

const isWithin = (at: number, { from, to }: Rule): boolean => at >= from - NEAR && at <= to + NEAR;

/** Numbers sorted and without those that are nearly the same as the one before. */
export function distinct(numbers: readonly number[]): readonly number[] {
  const all: number[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    if (number - (all.at(-1) ?? -Infinity) > NEAR) all.push(number);
  }
  return all;
}

/** Whether one of the rules stands at that place and passes `middle`. */
export function isWall(rules: readonly Rule[], at: number, middle: number): boolean {
  return rules.some(
    (rule) => Math.abs(rule.at - at) <= NEAR && rule.from < middle && rule.to > middle,
  );
}

/** Which of a number of things belong together. */
export class Groups {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index);
  }

  of(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    this.#parents[index] = root;
    return root;
  }

  join(one: number, other: number): void {
    const [low, high] = [this.of(one), this.of(other)].toSorted((a, b) => a - b);
    this.#parents[high ?? 0] = low ?? 0;
  }
}

/** In points. */
const SAME = 1.5;
/** In points: how far apart rules may stand that touch, or are the same. */
export const NEAR = 3;
