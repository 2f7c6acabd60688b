import { distance } from "./distance.js";

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
    const slips = distance(name, candidate, allowed);
    if (slips <= allowed) best = { candidate, slips };
  }
  return best?.candidate;
}

/** Three at most: beyond that, two long names merely share an ending. */
function allowedSlips(name: string, candidate: string): number {
  return Math.min(3, Math.floor(Math.max(name.length, candidate.length) / 3));
}
