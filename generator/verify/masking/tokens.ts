/*
 * What must not be shown is replaced by a token, one character that no step of a signature changes, before anything is worked out
 * for showing. What comes out of that is a text in which each token is written out, such as `‹id-card›`.
 */

/** Why something is not shown. */
const reasons = [
  "key",
  "id-card",
  "mobile",
  "name",
  "bank-account",
  "birthday",
  "email",
  "address",
  "credential",
  "unlisted",
  "sealed",
  "signature",
] as const;

export type Reason = (typeof reasons)[number];

/** Private characters: of no language, and all of them characters to JSON and XML. */
const first = 0xe000;

export function token(reason: Reason): string {
  return String.fromCharCode(first + reasons.indexOf(reason));
}

/** The token for what redaction calls `[mobile: string of 11 characters]`. */
export function tokenFor(label: string): string {
  return token(reasons.find((reason) => reason === label) ?? "unlisted");
}

/** The text with its tokens written out. */
export function written(text: string): string {
  return text.replace(tokens, (each) => `‹${reasons[each.charCodeAt(0) - first] ?? "unlisted"}›`);
}

/** Whether anything in the text is not shown. */
export function holdsToken(text: string): boolean {
  return text.search(tokens) >= 0;
}

const last = String.fromCharCode(first + reasons.length - 1);
const tokens = new RegExp(`[${String.fromCharCode(first)}-${last}]`, "g");
