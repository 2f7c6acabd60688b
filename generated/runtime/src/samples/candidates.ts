import { pathKeys, indexPath } from "../validation/path.js";
import type { Condition } from "../validation/condition.js";
import type { Field, GroupRule, Structure } from "../validation/structure.js";
import { isObject, member, type WireObject, type WireValue } from "../wire.js";
import { waysOf, type Given, type Way } from "./attempt.js";
import { looksAround, verdict, waysTo } from "./conditions.js";
import { edgesOf } from "./edges.js";
import { listedAt, type ListedCodes } from "./make.js";
import {
  fieldPlace,
  placesIn,
  type Place,
  type StructurePlace,
  type ValuePlace,
} from "./places.js";
import { longestMade } from "./texts.js";
import { absent, is, noWishes, there, together, wish, type Wish, type Wishes } from "./wishes.js";

/** A message to be made, in one of several ways. */
export interface Candidate {
  readonly name: string;
  readonly ways: readonly Way[];
  /** What the message must show besides. */
  readonly shows?: (value: WireObject) => boolean;
  /** Why it may be that none of the ways comes to a message. */
  readonly reason?: string;
}

/** What is to be tried of a field table; the same may be asked for twice. */
export function candidatesOf(structure: Structure, given: Given): readonly Candidate[] {
  const { structures, values } = placesIn(structure, given.settled);
  return [
    { name: "minimal", ways: [{ size: "least", wishes: noWishes }] },
    { name: "full", ways: [{ size: "most", wishes: noWishes }] },
    ...values.flatMap((place) => [
      ...valueCandidates(place, given.listed ?? {}),
      ...(place.isField ? absences(place) : []),
    ]),
    ...structures.flatMap((place) =>
      (place.structure.rules ?? []).flatMap((rule) => groupCandidates(place, rule)),
    ),
  ];
}

function valueCandidates(
  { type, at, field, of }: ValuePlace,
  listed: ListedCodes,
): readonly Candidate[] {
  const named = (name: string, wished: Wish): Candidate => candidate(at, name, wished);
  switch (type.kind) {
    case "structure":
    case "either":
      return [];
    case "list":
      return [named("an empty list", is([])), twoItems(at)];
    case "map":
      return [named("an empty map", is({}))];
    default: {
      const codes = listedAt(listed, of.structure, field);
      const all = edgesOf(type, { sensitive: at.sensitive, listed: codes });
      // An empty text that means that there is none is no bound.
      const isMember = at.path === fieldPlace(of.at, field).path;
      const isBlank = isMember && of.structure.emptyIsAbsent === true && type.kind === "string";
      const edges = isBlank ? all.filter(({ value }) => value !== "") : all;
      const isTooLong = type.kind === "string" && (type.max ?? 0) > longestMade;
      return [
        ...edges.map(({ name, value }) => named(name, is(value))),
        ...(isTooLong
          ? [{ name: `${at.shown}: ${type.max} characters`, ways: [], reason: tooLong }]
          : []),
      ];
    }
  }
}

const tooLong = `texts of more than ${longestMade} characters are not made`;

function candidate(at: Place, name: string, wished: Wish): Candidate {
  return { name: `${at.shown}: ${name}`, ways: waysOf(together(at.wishes, wish(at.path, wished))) };
}

function twoItems(at: Place): Candidate {
  const wishes = together(
    at.wishes,
    wish(indexPath(at.path, 0), there),
    wish(indexPath(at.path, 1), there),
  );
  return { name: `${at.shown}: two items`, ways: waysOf(wishes) };
}

/** A field that is left out or null, and both sides of its condition. */
function absences({ field, at, of }: ValuePlace): readonly Candidate[] {
  const { required } = field;
  return [
    ...(field.nullable === true ? [candidate(at, "null", is(null))] : []),
    ...(typeof required === "object" && "when" in required
      ? sidesOf(required.when, field, of)
      : []),
    ...(required === true ? [] : [leftOut(at)]),
  ];
}

/** From a message that has all the others. */
function leftOut(at: Place): Candidate {
  const ways = waysOf(together(at.wishes, wish(at.path, absent))).toReversed();
  return { name: `${at.shown}: left out`, ways };
}

function sidesOf(when: Condition, field: Field, of: StructurePlace): readonly Candidate[] {
  return ([true, false] as const).map((side) => {
    const { path, shown } = fieldPlace(of.at, field);
    const wished = wish(path, side ? there : absent);
    const ways = waysTo(when, side, of.structure, of.at.path).flatMap((way) =>
      waysOf(together(of.at.wishes, way, wished)),
    );
    return {
      name: `${shown}: ${side ? "there, as its condition asks" : "left out, since its condition does not hold"}`,
      ways,
      shows: (value: WireObject) => verdictAt(when, value, of.at.path) === side,
      ...(looksAround(when) ? { reason: around } : {}),
    };
  });
}

export const around = "its condition looks at what stands around the body";

/** Whether a condition holds in the structure at a path of a message. */
export function verdictAt(when: Condition, message: WireObject, path: string): boolean | undefined {
  let value: WireValue | undefined = message;
  for (const key of pathKeys(path)) value = valueAt(value, key);
  return isObject(value) ? verdict(when, value) : undefined;
}

function valueAt(value: WireValue | undefined, key: string | number): WireValue | undefined {
  if (typeof key === "number") return Array.isArray(value) ? (value[key] as WireValue) : undefined;
  return isObject(value) ? member(value, key) : undefined;
}

/** Each of them alone, all of them, none of them: as far as the rule allows it. */
function groupCandidates({ structure, at }: StructurePlace, rule: GroupRule): readonly Candidate[] {
  const { kind } = rule;
  const fields = structure.fields.filter(({ name }) => rule.fields.includes(name));
  const called = `${at.shown === "" ? "" : `${at.shown}: `}of ${rule.fields.join(", ")}`;
  const only = (name: string, given: readonly Field[]): Candidate => ({
    name: `${called} ${name}`,
    ways: waysOf(together(at.wishes, ...presence(at, fields, given))),
  });
  const alone = fields.map((field) => only(`only ${field.name}`, [field]));
  switch (kind) {
    case "at-least-one":
      return [...alone, only("all", fields)];
    case "exactly-one":
      return alone;
    case "all-or-none":
      return [only("all", fields), only("none", [])];
  }
}

/** Wishes for some fields to be there, and the others not. */
export function presence(
  at: Place,
  fields: readonly Field[],
  given: readonly Field[],
): readonly Wishes[] {
  return fields.map((field) =>
    wish(fieldPlace(at, field).path, given.includes(field) ? there : absent),
  );
}
