/** Names that mean something to JavaScript objects; a spec that uses one could reach a prototype. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  "__proto__",
  "constructor",
  "prototype",
]);
