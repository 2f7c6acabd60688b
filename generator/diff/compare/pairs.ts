import { isDeepStrictEqual } from "node:util";
import type { Type } from "../../model/type.js";
import type { Element, ElementKind } from "../elements/element.js";
import { typeNow, type Renames } from "./called-now.js";

/** The same element in two versions, or one that only one of them has. */
export interface Pairs {
  readonly both: readonly (readonly [before: Element, after: Element])[];
  readonly removed: readonly Element[];
  readonly added: readonly Element[];
}

/**
 * Pairs elements by kind and key; then by the key that `renamed-from` declares, in either version, since a rename that is taken
 * back is one; then structures by what they are made of.
 */
export function pairElements(before: readonly Element[], after: readonly Element[]): Pairs {
  if (before.length === 0 && after.length === 0) return nothing;
  const old = new Map(before.map((element) => [identity(element.kind, element.key), element]));
  const both: [Element, Element][] = [];
  const unmatched: Element[] = [];
  const overtaken = renamedOver(before, after);
  for (const element of after) {
    const former = overtaken.get(element);
    if (former) old.delete(identity(former.kind, former.key));
    const same =
      former ??
      (isOvertaken(element, overtaken)
        ? undefined
        : take(old, identity(element.kind, element.key)));
    if (same) both.push([same, element]);
    else unmatched.push(element);
  }
  const renames = new Map<string, string>();
  const found = new Set<Element>();
  for (const element of inOrderOfMeaning(unmatched)) {
    const known =
      take(old, identity(element.kind, element.renamedFrom ?? "")) ??
      renamedBack(old, element) ??
      alike(old, element, renames);
    if (known === undefined) continue;
    old.delete(identity(known.kind, known.key));
    renames.set(known.key, element.key);
    both.push([known, element]);
    found.add(element);
  }
  const added = unmatched.filter((element) => !found.has(element));
  return { both, removed: [...old.values()], added };
}

/** What has a new name, where its old one stands for something else now: the declaration says which is which. */
function renamedOver(
  before: readonly Element[],
  after: readonly Element[],
): ReadonlyMap<Element, Element> {
  const declared = after.filter(({ renamedFrom }) => renamedFrom !== undefined);
  return new Map(
    declared.flatMap((element) => {
      const isNew = !before.some(({ kind, key }) => kind === element.kind && key === element.key);
      const former = before.find(
        ({ kind, key }) => kind === element.kind && key === element.renamedFrom,
      );
      return isNew && former ? [[element, former] as const] : [];
    }),
  );
}

function isOvertaken({ kind, key }: Element, overtaken: ReadonlyMap<Element, Element>): boolean {
  return [...overtaken.values()].some((former) => former.kind === kind && former.key === key);
}

/** Most elements are made of nothing else. */
const nothing: Pairs = { both: [], removed: [], added: [] };

/** What is named before what names it: an operation is known by its structures, whatever they are called now. */
function inOrderOfMeaning(elements: readonly Element[]): readonly Element[] {
  const rank = ({ kind }: Element) => ["code-table", "structure", "operation"].indexOf(kind);
  return elements.toSorted((a, b) => rank(a) - rank(b));
}

function identity(kind: ElementKind, key: string): string {
  return `${kind} ${key}`;
}

function take(from: Map<string, Element>, key: string): Element | undefined {
  const element = from.get(key);
  from.delete(key);
  return element;
}

/** What says that it was called so earlier, and is called so again. */
function renamedBack(
  candidates: ReadonlyMap<string, Element>,
  { kind, key }: Element,
): Element | undefined {
  for (const candidate of candidates.values()) {
    if (candidate.kind === kind && candidate.renamedFrom === key) return candidate;
  }
  return undefined;
}

/** The one candidate that is the same under another key, judged by what elements of the kind are known by. */
function alike(
  candidates: ReadonlyMap<string, Element>,
  element: Element,
  renames: Renames,
): Element | undefined {
  const judge = likeness[element.kind];
  if (judge === undefined) return undefined;
  let found: Element | undefined;
  for (const candidate of candidates.values()) {
    if (candidate.kind !== element.kind || !judge(candidate, element, renames)) continue;
    // Of two that might be it, neither is.
    if (found) return undefined;
    found = candidate;
  }
  return found;
}

type Likeness = (before: Element, after: Element, renames: Renames) => boolean;

/** What structures, tables, operations and parties are called is not on the wire; what a code stands for is its label. */
const likeness: { readonly [kind in ElementKind]?: Likeness } = {
  structure: isAlike,
  "code-table": isAlike,
  // There are two: if one is the same, the other is the other.
  party: () => true,
  code: (before, after) => before.facts["label"] === after.facts["label"],
  operation: (before, after, renames) =>
    ["protocol", "from", "path", "address", "fills", "dispatch"].every((fact) =>
      isDeepStrictEqual(before.facts[fact], after.facts[fact]),
    ) && isDeepStrictEqual(bodiesOf(before, renames), bodiesOf(after)),
};

function bodiesOf({ children }: Element, renames = none): readonly unknown[] {
  return children.filter(({ kind }) => kind === "body").map((body) => typeOf(body, renames));
}

/** Its type, with what is called otherwise now under its new name; undefined where it has none. */
function typeOf({ facts }: Element, renames: Renames): Type | undefined {
  const type = facts["type"] as Type | undefined;
  return type && typeNow(type, renames);
}

/** At least four of five members are the same, and there is at least one. */
function isAlike(before: Element, after: Element, renames: Renames): boolean {
  const [were, are] = [before.children, after.children];
  const needed = Math.max(1, Math.ceil((Math.max(were.length, are.length) * 4) / 5));
  if (Math.min(were.length, are.length) < needed) return false;
  const known = new Map(were.map((child) => [child.key, child]));
  let others = are.length - needed;
  return are.every((child) => {
    const other = known.get(child.key);
    return (other !== undefined && isSame(other, child, renames)) || --others >= 0;
  });
}

/** Says the same of messages: its type, or what a code stands for. */
export function isSame(before: Element, after: Element, renames: Renames = none): boolean {
  const [was, is] = [before.facts["type"], after.facts["type"]];
  return (
    (isDeepStrictEqual(was, is) || isDeepStrictEqual(typeOf(before, renames), is)) &&
    before.facts["label"] === after.facts["label"]
  );
}

const none: Renames = new Map();
