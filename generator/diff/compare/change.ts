import type { Element } from "../elements/element.js";

/**
 * One thing that two versions say differently; no opinion about it.
 *
 * `key` says what: `field.added`, `field.removed`, `field.renamed` (its key, as `renamed-from` declares; for structures, as their
 * fields show), `field.moved` (to another structure), `group-rule.narrowed`, `group-rule.widened`, `structure.reordered`, or the fact that changed: `field.unit`. Types are
 * told apart further: `field.type.max`.
 */
export interface Change {
  readonly key: string;
  /** Absent of what was added. */
  readonly before?: Element;
  /** Absent of what was removed. */
  readonly after?: Element;
  /** The fact, or the part of a type, in both versions. */
  readonly from?: unknown;
  readonly to?: unknown;
  /** Of what was removed: what was added and might be the same. */
  readonly likely?: Element;
}

/** The element as it is now, or as it was last. */
export function elementOf({ before, after }: Change): Element {
  const element = after ?? before;
  if (element === undefined) throw new Error("a change without an element");
  return element;
}
