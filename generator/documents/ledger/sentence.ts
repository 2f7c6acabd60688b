import { shortHash } from "./hash.js";
import { normalised } from "./normalise.js";

/** So many characters of prose are no name any more. */
export const LONGEST_NAME = 30;

/**
 * Whether a text reads like a sentence rather than like a name or a fact: it has a sentence's marks, or is longer than a name
 * is. Ledgers are committed and hold no sentences. A long text without blanks or Han characters is a path or a type.
 */
export function isSentence(text: string, longest: number = LONGEST_NAME): boolean {
  if (/[，。！？；]/u.test(text)) return true;
  return text.length > longest && [...text].length > longest && /[\s\p{Script=Han}]/u.test(text);
}

/** A text that may stand in a ledger: itself, or `~` and its hash in place of a sentence. */
export function nameOrHash(text: string, longest?: number): string {
  return isSentence(text, longest) ? `~${shortHash(normalised(text))}` : text;
}
