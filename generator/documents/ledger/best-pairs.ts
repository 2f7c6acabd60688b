/** Items of two lists that belong together, by their indexes. */
export interface ScoredPair {
  readonly at: readonly [number, number];
  readonly score: number;
}

/** Comparisons that two lists may take; of longer ones only what stands at about the same place is compared. */
const MOST_COMPARISONS = 250_000;

/** Less says nothing. */
const LEAST = 0.2;

const PAIR = 1;
const SKIP_BEFORE = 2;
const SKIP_AFTER = 3;

/**
 * The pairs in order whose scores add up to most (Needleman–Wunsch, gaps cost nothing). No pair has less than 0.2. Time and memory
 * are bounded: of lists of thousands only a band around the diagonal is looked at.
 */
export function bestPairs<T>(
  before: readonly T[],
  after: readonly T[],
  score: (one: T, other: T) => number,
): readonly ScoredPair[] {
  const [n, m] = [before.length, after.length];
  if (n === 0 || m === 0) return [];
  const band = bandOf(n, m);
  const steps = new Uint8Array((n + 1) * band.width);
  let above = new Float64Array(m + 1);
  for (let j = 1; j <= band.to(0); j++) steps[j - band.from(0)] = SKIP_AFTER;
  for (let i = 1; i <= n; i++) {
    const row = new Float64Array(m + 1).fill(-1);
    for (let j = band.from(i); j <= band.to(i); j++) {
      const [up, left] = [above[j] ?? -1, j > 0 ? (row[j - 1] ?? -1) : -1];
      const alike = j > 0 ? score(before[i - 1] as T, after[j - 1] as T) : 0;
      const both = alike >= LEAST && (above[j - 1] ?? -1) >= 0 ? (above[j - 1] ?? 0) + alike : -1;
      const best = Math.max(up, left, both);
      row[j] = best;
      steps[i * band.width + j - band.from(i)] =
        best === both ? PAIR : best === up ? SKIP_BEFORE : SKIP_AFTER;
    }
    above = row;
  }
  return walkBack(n, m, (i, j) => steps[i * band.width + j - band.from(i)] ?? 0).map((at) => ({
    at,
    score: score(before[at[0]] as T, after[at[1]] as T),
  }));
}

/** Which columns of each line are looked at: all, or so many on both sides of the diagonal. */
function bandOf(n: number, m: number) {
  const isWhole = n * m <= MOST_COMPARISONS;
  const half = isWhole ? m : Math.max(Math.floor(MOST_COMPARISONS / (2 * n)), Math.ceil(m / n) + 1);
  const from = (i: number): number => Math.max(0, Math.floor((i * m) / n) - half);
  const to = (i: number): number => Math.min(m, Math.ceil((i * m) / n) + half);
  return { from, to, width: Math.min(m + 1, 2 * half + 2) };
}

function walkBack(
  n: number,
  m: number,
  stepAt: (i: number, j: number) => number,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [n, m];
  while (i > 0 && j > 0) {
    const step = stepAt(i, j);
    if (step === PAIR) pairs.push([i - 1, j - 1]);
    if (step !== SKIP_AFTER) i -= 1;
    if (step !== SKIP_BEFORE) j -= 1;
  }
  return pairs.toReversed();
}
