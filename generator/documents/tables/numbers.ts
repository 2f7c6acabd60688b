/** Numbers of headings: what a citation says for them. */

/** `7.4.2.` → `7.4.2`, `（一）` → `一`, `2、` → `2`. */
export function cleanNumber(number: string): string {
  return number
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/^[(（第]+|[.、)）章节条:：]+$/gu, "");
}

/**
 * The place of a numbered heading. A number that already names those above it stands as it is; one that only counts on its own
 * level (`2.` below `1、`) is joined to theirs. One that is printed for another section (`7.4.4` behind `7.1.3`) but goes on
 * counting in the open one counts there: `7.1.4`.
 *
 * @param above the place of the section that encloses the heading, if any.
 * @param open the place of the section before it.
 */
export function placeOfNumber(number: string, above: string | undefined, open: string): string {
  const own = number.split(".");
  if (own.length === 1) {
    return above === undefined || above === "" ? number : `${above}.${number}`;
  }
  const before = open.split(".");
  const prefix = own.slice(0, -1);
  const follows = prefix.every((part, index) => part === before[index]);
  if (follows || !goesOn(own, before)) return number;
  return [...before.slice(0, own.length - 1), own.at(-1)].join(".");
}

/** Whether the last part counts on from the open section's part on the same level. */
function goesOn(own: readonly string[], before: readonly string[]): boolean {
  if (before.length < own.length) return false;
  return Number(own.at(-1)) === Number(before[own.length - 1]) + 1;
}
