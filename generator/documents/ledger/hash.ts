import { createHash } from "node:crypto";

/**
 * The first sixteen hex digits of the SHA-256 of a value's JSON. 64 bits tell the rows of a document apart: of a hundred thousand,
 * two are alike by chance once in four thousand million ledgers. More would make lines longer, and guesses at a sentence easier to
 * confirm for whoever has no document; nobody gains anything by making up a row with another's hash.
 */
export function shortHash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value), "utf8").digest("hex").slice(0, DIGITS);
}

const DIGITS = 16;

/** What `shortHash` gives. */
export const hashForm = /^[0-9a-f]{16}$/u;
