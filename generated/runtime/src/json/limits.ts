import { ConfigError } from "../errors.js";

/** How much structure a JSON text may have. Its bytes are capped by whoever receives it. */
export interface JsonLimits {
  /** Objects and lists inside one another; 64 unless said otherwise, at most 500. */
  readonly maxDepth: number;
  /** Members of all objects and items of all lists together; 20,000 unless said otherwise. */
  readonly maxMembers: number;
}

/** The limits to read with: those given, else the usual ones. Throws ConfigError `JSON_LIMITS` for a depth above 500. */
export function jsonLimits(given: Partial<JsonLimits> = {}): JsonLimits {
  const maxDepth = given.maxDepth ?? 64;
  // Readers and validators walk a value by recursion.
  if (!(maxDepth <= 500)) throw new ConfigError("JSON_LIMITS", "maxDepth is at most 500");
  return { maxDepth, maxMembers: given.maxMembers ?? 20_000 };
}
