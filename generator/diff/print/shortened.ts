import { visible } from "../../diagnostics/visible.js";

/** Longer texts, such as a witness of many members, are cut: the JSON report has all of them. In UTF-16 units. */
const limit = 400;

/**
 * A text from a spec, safe to print (see `visible`) and not longer than it is read. Cut before it is escaped: no escape is cut in
 * half, and what is enormous costs no more than what is long.
 */
export function shortened(text: string, most: number = limit): string {
  return text.length <= most ? visible(text) : `${visible(text.slice(0, most).replace(half, ""))}…`;
}

/** The first half of a surrogate pair whose second half was cut off. */
const half = /[\ud800-\udbff]$/;
