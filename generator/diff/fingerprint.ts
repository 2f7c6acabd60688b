import { createHash } from "node:crypto";
import type { Change } from "./compare/change.js";
import type { Element } from "./elements/element.js";

/**
 * Twelve hex digits over what a finding says, and over all that an element says which was added or removed: decided about one, nobody
 * has decided about another of its name. Wording, places and languages may change, and it stays.
 */
export function fingerprintOf(
  says: readonly (string | undefined)[],
  { key, before, after }: Change,
): string {
  const isWhole = key.endsWith(".added") || key.endsWith(".removed");
  const whole = isWhole ? [before, after].map((element) => element && contentOf(element)) : [];
  const facts = JSON.stringify([says.map((text) => text ?? null), ...whole]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 12);
}

/** What an element says of messages, and what it is made of says. */
function contentOf({ kind, key, facts, children }: Element): unknown {
  const said = Object.entries(facts).filter(([name]) => !described.has(name));
  return [kind, key, said, children.map(contentOf)];
}

/** How it is described and where it is traced to. */
const described: ReadonlySet<string> = new Set([
  "title",
  "summary",
  "cite",
  "derived",
  "question",
  "documented",
]);
