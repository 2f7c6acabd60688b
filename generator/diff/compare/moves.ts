import { isDeepStrictEqual } from "node:util";
import type { Element, Facts } from "../elements/element.js";
import type { Change } from "./change.js";
import { isSame } from "./pairs.js";

/** Whether two elements, one of each version, travel in one and the same message. */
export type Together = (before: Element, after: Element) => boolean;

/**
 * Fields that were removed here and added there, in the same message, and say the same of it are one move; if there is no doubt
 * which.
 */
export function withMoves(changes: readonly Change[], together: Together): readonly Change[] {
  const isOneField = (before: Element | undefined, after: Element | undefined): boolean =>
    saysOne(before, after) && together(before as Element, after as Element);
  const removed = changes.filter(({ key }) => key === "field.removed");
  const added = changes.filter(({ key }) => key === "field.added");
  const moves = new Map<Change, Change>();
  for (const gone of removed) {
    const there = added.filter((come) => isOneField(gone.before, come.after));
    const here = removed.filter((other) => saysOne(other.before, gone.before));
    if (there.length === 1 && here.length === 1 && there[0]) moves.set(there[0], gone);
  }
  const gone = new Set(moves.values());
  return changes.flatMap((change) => {
    if (gone.has(change)) return [];
    const from = moves.get(change);
    if (from?.before === undefined || change.after === undefined) return [change];
    return [{ key: "field.moved", before: from.before, after: change.after }];
  });
}

function saysOne(before: Element | undefined, after: Element | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return before.key === after.key && isDeepStrictEqual(saidBy(before), saidBy(after));
}

/** All but where it is traced to and how it is described. */
function saidBy({ facts, title }: Element): Facts {
  const {
    cite: _cite,
    derived: _derived,
    question: _question,
    summary: _summary,
    documented: _documented,
    ...said
  } = facts;
  return { ...said, title };
}

/**
 * Of what was removed, the one added sibling that might be the same: its label and type are the same, or its type is and it stands
 * between the same neighbours.
 */
export function likelyRenames(
  removed: readonly Element[],
  added: readonly Element[],
  before: Element,
  after: Element,
): ReadonlyMap<Element, Element> {
  const likely = new Map<Element, Element>();
  if (added.length === 0) return likely;
  for (const gone of removed) {
    const found = added.filter(
      (come) => come.kind === gone.kind && mightBe(gone, come, before, after),
    );
    if (found.length === 1 && found[0]) likely.set(gone, found[0]);
  }
  return likely;
}

function mightBe(gone: Element, come: Element, before: Element, after: Element): boolean {
  if (gone.kind !== "field" || !isSame(gone, come)) return false;
  if (gone.title !== undefined && gone.title === come.title) return true;
  return neighbours(before, gone) === neighbours(after, come);
}

function neighbours({ children }: Element, element: Element): string {
  const at = children.indexOf(element);
  return [children[at - 1]?.key, children[at + 1]?.key].join(" ");
}
