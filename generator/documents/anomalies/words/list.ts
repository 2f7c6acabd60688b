import type { Words } from "../../../diagnostics/language.js";

/** As many names are written out; of more, this many and how many there are. */
const MOST = 6;

/** Names, one after another, in both languages. */
export function listed(names: readonly string[]): Words {
  const shown = names.length > MOST ? names.slice(0, MOST - 1) : names;
  const more = names.length - shown.length;
  return {
    en: `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    zh: `${shown.join("、")}${more > 0 ? `等 ${names.length} 个` : ""}`,
  };
}

/** Items by what they have in common, in the order in which it first occurs. */
export function groupedBy<T>(
  items: readonly T[],
  by: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = by(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Without repeats, by UTF-16 code unit. */
export function sortedOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
