import { createHash } from "node:crypto";

/** Twelve hex digits over a rule's name and facts, which are names, types, codes and values. */
export function fingerprintOf(rule: string, facts: readonly string[]): string {
  return createHash("sha256")
    .update(JSON.stringify([rule, ...facts]))
    .digest("hex")
    .slice(0, 12);
}
