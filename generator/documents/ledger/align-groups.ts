import { anchors } from "./anchors.js";
import { bestPairs } from "./best-pairs.js";
import type { Group } from "./groups.js";
import { likeness } from "./likeness.js";

/** Groups that are taken for one and the same. */
export interface GroupPair {
  readonly before: Group;
  readonly after: Group;
  /** It stands elsewhere among the others. */
  readonly moved: boolean;
}

/** From here on groups are alike; below, only their heading says that they may be one. */
const ALIKE = 0.3;

/** A group elsewhere in the document takes more to be known again. */
const ALIKE_ELSEWHERE = 0.5;

/** So many comparisons of what is left over; beyond them nothing is looked for elsewhere but single lines. */
const MOST_COMPARISONS = 250_000;

/**
 * Ties groups in the order of the document: those that did not change at all first, then what stands between two of these by dynamic
 * programming; what is left and alike was moved. In a document that hardly changed, hardly anything is compared with anything.
 */
export function alignGroups(
  before: readonly Group[],
  after: readonly Group[],
): readonly GroupPair[] {
  const inOrder = tiedInOrder(before, after);
  const strong = inOrder.filter(({ score }) => score >= ALIKE);
  const left = without(
    before,
    strong.map((pair) => pair.before),
  );
  const right = without(
    after,
    strong.map((pair) => pair.after),
  );
  const moved = tiedElsewhere(left, right);
  const isTaken = new Set([
    ...moved.map((pair) => pair.before),
    ...moved.map((pair) => pair.after),
  ]);
  const weak = inOrder.filter(
    (pair) => pair.score < ALIKE && !isTaken.has(pair.before) && !isTaken.has(pair.after),
  );
  const inPlace = [...strong, ...weak].map((pair) => ({ ...pair, moved: false }));
  return [...inPlace, ...moved];
}

interface Scored {
  readonly before: Group;
  readonly after: Group;
  readonly score: number;
}

function tiedInOrder(before: readonly Group[], after: readonly Group[]): readonly Scored[] {
  const fixed = anchors(before.map(signature), after.map(signature));
  const tied: Scored[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...fixed, [before.length, after.length] as const]) {
    const [gapBefore, gapAfter] = [before.slice(i, nextI), after.slice(j, nextJ)];
    for (const {
      at: [a, b],
      score,
    } of bestPairs(gapBefore, gapAfter, likeness)) {
      tied.push({ before: gapBefore[a] as Group, after: gapAfter[b] as Group, score });
    }
    const [was, is] = [before[nextI], after[nextJ]];
    if (was && is) tied.push({ before: was, after: is, score: 1 });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return tied;
}

function signature({ heading, items }: Group): string {
  return [heading, ...items.map(({ full }) => full)].join("\n");
}

/** Pairs of which each is the other's best, and no other is as good. */
function tiedElsewhere(before: readonly Group[], after: readonly Group[]): readonly GroupPair[] {
  if (before.length * after.length > MOST_COMPARISONS) return [];
  return before.flatMap((group) => {
    const found = onlyBest(group, after);
    return found && onlyBest(found, before) === group
      ? [{ before: group, after: found, moved: true }]
      : [];
  });
}

function onlyBest(group: Group, others: readonly Group[]): Group | undefined {
  const scored = others
    .map((other) => ({ other, score: likeness(group, other) }))
    .filter(({ score }) => score >= ALIKE_ELSEWHERE)
    .toSorted((one, other) => other.score - one.score);
  const [first, second] = scored;
  return first && first.score > (second?.score ?? 0) ? first.other : undefined;
}

function without(all: readonly Group[], some: readonly Group[]): readonly Group[] {
  const gone = new Set(some);
  return all.filter((group) => !gone.has(group));
}
