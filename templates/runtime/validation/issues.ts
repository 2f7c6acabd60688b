import { isObject, member, type WireObject, type WireValue } from "../wire.js";
import { brokenRule } from "./broken.js";
import { holds, isFilled, isPresent } from "./condition.js";
import { expectationOf, formOf } from "./form.js";
import type { Issue, IssueRule } from "./issue.js";
import type { Actual, Expected, Spaced } from "./phrases.js";
import { placesOf } from "./places.js";
import { citeOf, fieldSpot, innerSpot, insideOf, pathOf, rootSpot, type Spot } from "./spot.js";
import type { Face, Field, FieldType, GroupRule, Structure } from "./structure.js";

/**
 * Everything that keeps `value` from being a `structure` on its face, in the order of the field table; empty where
 * nothing does. What the table says on each face stands in structure.ts. At most 100 issues are listed.
 *
 * `path` is put before each path; `root` is the whole message, for conditions that reach it, `value` unless given.
 */
export function listIssues(
  structure: Structure,
  value: WireValue,
  face: Face,
  path: string = "",
  root: unknown = value,
): Issue[] {
  const issues: Issue[] = [];
  checkStructure(structure, value, rootSpot(path), { received: face === "received", root, issues });
  return issues;
}

/** What is the same for all of a message. */
interface Walk {
  readonly received: boolean;
  readonly root: unknown;
  readonly issues: Issue[];
}

const most = 100;

function checkStructure(structure: Structure, value: unknown, spot: Spot, walk: Walk): void {
  if (!isObject(value))
    return refuse({ kind: "structure", of: () => structure }, value, spot, walk);
  const { fields } = structure;
  const places = placesOf(structure);
  const found: (WireValue | undefined)[] = [];
  found.length = fields.length;
  let others = false;
  let next = 0;
  for (const name in value) {
    // Most messages have their members in the order of the table.
    const place = fields[next]?.name === name ? next : places.get(name);
    if (place === undefined) others = true;
    else {
      found[place] = value[name];
      next = place + 1;
    }
  }
  const around = insideOf(spot, structure);
  for (let place = 0; place < fields.length; place++) {
    checkField(fields[place] as Field, found[place], structure, value, around, walk);
  }
  for (const rule of structure.rules ?? []) checkGroup(rule, structure, value, spot, walk);
  if (others && !walk.received) refuseUnknown(structure, value, spot, walk);
}

function checkField(
  field: Field,
  value: WireValue | undefined,
  structure: Structure,
  object: WireObject,
  around: Spot,
  walk: Walk,
): void {
  const { type, required } = field;
  if (value === null && (field.nullable === true || type.kind === "json")) return;
  if (isAbsent(value, structure, walk)) {
    if (required !== true && !isRequired(field, structure, object, walk)) return;
    return complain("required", type, value, fieldSpot(around, field), walk);
  }
  checkValue(type, value, around, field, walk);
}

/** A spot is made only for what holds others, and for what is wrong. */
function checkValue(
  type: FieldType,
  value: WireValue | undefined,
  around: Spot,
  at: Field | number | string,
  walk: Walk,
): void {
  switch (type.kind) {
    case "structure":
      return checkStructure(type.of(), value, spotAt(around, at), walk);
    case "list":
      return checkItems(type, value, spotAt(around, at), walk);
    case "map":
      return checkEntries(type, value, spotAt(around, at), walk);
    case "either":
      return checkEither(type, value, around, at, walk);
    default: {
      const broken = brokenRule(type, value, walk.received);
      if (broken === undefined) return;
      const rule = value === null && type.kind !== "json" ? "null" : broken;
      complain(rule, type, value, spotAt(around, at), walk);
    }
  }
}

function spotAt(around: Spot, at: Field | number | string): Spot {
  return typeof at === "object" ? fieldSpot(around, at) : innerSpot(around, at);
}

/** What counts as absent beside what is not there. */
function isAbsent(value: unknown, structure: Structure, { received }: Walk): boolean {
  if (value === undefined) return true;
  if (!received) return false;
  if (value === null) return structure.nullIsAbsent === true;
  return value === "" && structure.emptyIsAbsent === true;
}

function isRequired(field: Field, structure: Structure, object: WireObject, walk: Walk): boolean {
  const { required } = field;
  if (typeof required !== "object" || !("when" in required)) return required === true;
  return holds(required.when, object, walk.root, walk.received ? structure : {});
}

function checkGroup(
  rule: GroupRule,
  structure: Structure,
  object: WireObject,
  spot: Spot,
  walk: Walk,
): void {
  const isThere = walk.received && structure.emptyIsAbsent === true ? isFilled : isPresent;
  const present = rule.fields.filter((name) => isThere(member(object, name))).length;
  if (groupHolds(rule, present)) return;
  const kind = rule.kind.replaceAll("-", " ") as Spaced<typeof rule.kind>;
  report("group", `${kind} of ${rule.fields.join(", ")}`, `${present} of them`, spot, walk);
}

function groupHolds({ kind, fields }: GroupRule, present: number): boolean {
  switch (kind) {
    case "at-least-one":
      return present >= 1;
    case "exactly-one":
      return present === 1;
    case "all-or-none":
      return present === 0 || present === fields.length;
  }
}

function refuseUnknown(structure: Structure, object: WireObject, spot: Spot, walk: Walk): void {
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined || placesOf(structure).has(name)) continue;
    const inside = innerSpot(spot, name);
    report("unknown", `a member of ${structure.name}`, "another member", inside, walk);
  }
}

type Container = Extract<FieldType, { readonly kind: "list" | "map" }>;

function checkItems(type: Container, value: unknown, spot: Spot, walk: Walk): void {
  if (!Array.isArray(value)) return refuse(type, value, spot, walk);
  for (let i = 0; i < value.length && walk.issues.length < most; i++) {
    checkValue(type.of, value[i] as WireValue, spot, i, walk);
  }
}

function checkEntries(type: Container, value: unknown, spot: Spot, walk: Walk): void {
  if (!isObject(value)) return refuse(type, value, spot, walk);
  if (type.of.kind === "json") return;
  for (const name of Object.keys(value)) {
    if (value[name] !== undefined) checkValue(type.of, value[name], spot, name, walk);
  }
}

/** The issues of the alternative that comes nearest; of none, if the value is no such thing at all. */
function checkEither(
  type: Extract<FieldType, { readonly kind: "either" }>,
  value: WireValue | undefined,
  around: Spot,
  at: Field | number | string,
  walk: Walk,
): void {
  let nearest: readonly Issue[] | undefined;
  for (const each of type.of) {
    const issues: Issue[] = [];
    checkValue(each, value, around, at, { ...walk, issues });
    if (issues.length === 0) return;
    const path = pathOf(spotAt(around, at));
    const isOther = issues.some((issue) => issue.path === path && issue.rule !== "group");
    if (!isOther && (nearest === undefined || issues.length < nearest.length)) nearest = issues;
  }
  if (nearest === undefined) return refuse(type, value, spotAt(around, at), walk);
  walk.issues.push(...nearest.slice(0, most - walk.issues.length));
}

/** A value of another kind. */
function refuse(type: FieldType, value: unknown, spot: Spot, walk: Walk): void {
  complain(value === null ? "null" : "type", type, value, spot, walk);
}

function complain(rule: IssueRule, type: FieldType, value: unknown, spot: Spot, walk: Walk): void {
  report(rule, expectationOf(type, walk.received), formOf(value, type, spot.sensitive), spot, walk);
}

function report(rule: IssueRule, expected: Expected, actual: Actual, spot: Spot, walk: Walk): void {
  if (walk.issues.length >= most) return;
  const issue: Mutable<Issue> = { path: pathOf(spot), rule, expected, actual };
  const title = spot.field?.title;
  const cite = citeOf(spot);
  if (title !== undefined) issue.title = title;
  if (cite !== undefined) issue.cite = cite;
  walk.issues.push(issue);
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };
