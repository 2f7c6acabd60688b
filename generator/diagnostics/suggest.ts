/**
 * The candidate that `name` was probably meant to be: equal but for letter case, or else the nearest within one typing
 * slip per three characters. Equally near ones are settled by UTF-16 order, so the answer does not depend on the order
 * of the candidates.
 *
 * ```ts
 * suggest("Chrage", ["Charge", "Change", "Notice"]) // "Charge"
 * ```
 */
export function suggest(name: string, candidates: Iterable<string>): string | undefined {
  const others = [...new Set(candidates)].filter((candidate) => candidate !== name).toSorted();
  const sameLetters = others.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (sameLetters !== undefined) return sameLetters;
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of others) {
    const allowed = Math.min((best?.slips ?? Infinity) - 1, allowedSlips(name, candidate));
    if (Math.abs(candidate.length - name.length) > allowed) continue;
    const slips = slipsBetween(name, candidate);
    if (slips <= allowed) best = { candidate, slips };
  }
  return best?.candidate;
}

/** Three at most: beyond that, two long names merely share an ending. */
function allowedSlips(name: string, candidate: string): number {
  return Math.min(3, Math.floor(Math.max(name.length, candidate.length) / 3));
}

/**
 * Optimal string alignment distance: characters inserted, left out, replaced, or two neighbours exchanged (the most
 * common slip, so it counts once). In UTF-16 units.
 */
function slipsBetween(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          replaced,
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          exchanged ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
