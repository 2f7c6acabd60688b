import { EncodeError } from "../errors.js";

/** The characters in reverse, those of two UTF-16 units whole, as Java's `StringBuilder.reverse`. */
export function reverse(text: string): string {
  return Array.from(text).toReversed().join("");
}

/** Without what is no more than a blank (U+0020) at both ends, as Java's `trim`: a wide blank (U+3000) stays. */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}

/**
 * The UTF-16 units from `start` up to, not including, `end`, as Java's `substring`. Throws EncodeError `TOO_SHORT` where the
 * text ends before, as Java throws.
 */
export function substring(text: string, start: number, end: number): string {
  if (text.length < end) {
    throw new EncodeError("TOO_SHORT", `The text has no ${end} characters to take some of`);
  }
  return text.slice(start, end);
}
