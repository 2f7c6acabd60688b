import type { Element } from "../elements/element.js";

/** Kinds whose children stand in an order that messages have. */
const ordered: ReadonlySet<string> = new Set(["structure", "envelope", "group"]);

/** Whether what both versions have stands in another order. */
export function isReordered(
  before: Element,
  after: Element,
  both: readonly (readonly [Element, Element])[],
): boolean {
  if (!ordered.has(after.kind)) return false;
  const shared = new Map(both);
  const was = before.children.flatMap((child) => shared.get(child) ?? []);
  const common = new Set(was);
  const is = after.children.filter((child) => common.has(child));
  return was.some((child, index) => child.kind !== "group-rule" && child !== is[index]);
}
