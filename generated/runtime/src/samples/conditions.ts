import { readsAsDecimal } from "../decimal.js";
import { holds, type Condition } from "../validation/condition.js";
import type { Issue, IssueRule } from "../validation/issue.js";
import { listIssues } from "../validation/issues.js";
import { namePath } from "../validation/path.js";
import type { FieldType, Structure } from "../validation/structure.js";
import { wireNumber, type WireObject, type WireValue } from "../wire.js";
import { edgesOf } from "./edges.js";
import { absent, is, noWishes, there, together, wish, type Wish, type Wishes } from "./wishes.js";

/** Whether a condition holds in `object`; undefined where that depends on what stands around the body. */
export function verdict(condition: Condition, object: WireObject): boolean | undefined {
  switch (condition.kind) {
    case "and":
      return all(condition.of.map((each) => verdict(each, object)));
    case "or":
      return not(all(condition.of.map((each) => not(verdict(each, object)))));
    case "not":
      return not(verdict(condition.of, object));
    default:
      return condition.path[0] === "^" ? undefined : holds(condition, object, object);
  }
}

function all(verdicts: readonly (boolean | undefined)[]): boolean | undefined {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

/** Whether what stands around the body has a say in a condition. */
export function looksAround(condition: Condition): boolean {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.of.some(looksAround);
    case "not":
      return looksAround(condition.of);
    default:
      return condition.path[0] === "^";
  }
}

/**
 * What to wish for in the structure at `path`, so that a condition holds there, or does not: several ways, of which some may
 * turn out not to go with the rest of the table; none where only the envelope can tell.
 */
export function waysTo(
  condition: Condition,
  wanted: boolean,
  structure: Structure,
  path: string,
): readonly Wishes[] {
  switch (condition.kind) {
    case "not":
      return waysTo(condition.of, !wanted, structure, path);
    case "and":
    case "or": {
      const ways = condition.of.map((each) => waysTo(each, wanted, structure, path));
      return (condition.kind === "and") === wanted ? combined(ways) : ways.flat();
    }
    default:
      return leafWays(condition, wanted, structure, path);
  }
}

/** One way of each; as many as are worth trying. */
function combined(ways: readonly (readonly Wishes[])[]): readonly Wishes[] {
  return ways.reduce<readonly Wishes[]>(
    (before, next) =>
      before.flatMap((one) => next.flatMap((other) => together(one, other) ?? [])).slice(0, 100),
    [noWishes],
  );
}

type Leaf = Extract<Condition, { readonly kind: "compare" | "in" | "present" }>;

function leafWays(
  leaf: Leaf,
  wanted: boolean,
  structure: Structure,
  path: string,
): readonly Wishes[] {
  if (leaf.path[0] === "^") return [];
  const [place, ...above] = placesOn(leaf.path, structure, path);
  // What no table describes is never sent.
  if (place === undefined) return holds(leaf, {}, {}) === wanted ? [noWishes] : [];
  const fitting = valuesFor(leaf, place.type).filter(
    (value) => holds(atEnd(leaf), { value }, {}) === wanted,
  );
  const given: readonly Wish[] = fitting.map(is);
  const isLeft = holds(leaf, {}, {}) === wanted;
  return [
    ...given.map((each) => wish(place.path, each)),
    ...(leaf.kind === "present" && wanted ? [wish(place.path, there)] : []),
    ...(isLeft ? [place, ...above].map((each) => wish(each.path, absent)) : []),
  ];
}

/** The same of the member `value`. */
function atEnd(leaf: Leaf): Leaf {
  return { ...leaf, path: ["value"] };
}

interface Place {
  readonly path: string;
  readonly type: FieldType;
}

/** The places that a path leads through, the last first; none where it leads nowhere. */
function placesOn(names: readonly string[], structure: Structure, path: string): readonly Place[] {
  const places: Place[] = [];
  let type: FieldType = { kind: "structure", of: () => structure };
  for (const name of names) {
    const next = memberType(type, name);
    if (next === undefined) return [];
    type = next;
    places.unshift({ path: namePath(places[0]?.path ?? path, name), type });
  }
  return places;
}

function memberType(type: FieldType, name: string): FieldType | undefined {
  if (type.kind === "map") return type.of;
  if (type.kind !== "structure") return undefined;
  return type.of().fields.find((field) => field.name === name)?.type;
}

/** What may be said of the value: the texts that are compared with in every form, and the bounds of the type. */
function valuesFor(leaf: Leaf, type: FieldType): readonly WireValue[] {
  const texts = leaf.kind === "in" ? leaf.values : leaf.kind === "compare" ? [leaf.value] : [];
  return [...texts.flatMap(formsOf), ...boundsOf(type)].filter((value) => fits(type, value));
}

/** The wire values that a text may stand for. */
export function formsOf(text: string): readonly WireValue[] {
  return [
    text,
    ...(readsAsDecimal(text) ? [wireNumber(text)] : []),
    ...(text === "true" || text === "false" ? [text === "true"] : []),
  ];
}

function boundsOf(type: FieldType): readonly WireValue[] {
  switch (type.kind) {
    case "either":
      return type.of.flatMap(boundsOf);
    case "structure":
    case "list":
    case "map":
      return [];
    default:
      return edgesOf(type, { sensitive: undefined, listed: undefined }).map(({ value }) => value);
  }
}

/** The rule that a value itself breaks by its type when it is sent; undefined where none, or something inside of it does. */
export function brokenBy(type: FieldType, value: WireValue): IssueRule | undefined {
  return issuesOf(type, value).find(({ path }) => path === "value")?.rule;
}

export function fits(type: FieldType, value: WireValue): boolean {
  return issuesOf(type, value).length === 0;
}

function issuesOf(type: FieldType, value: WireValue): readonly Issue[] {
  const alone: Structure = { name: "", fields: [{ name: "value", type, required: true }] };
  return listIssues(alone, { value }, "sent");
}
