import { hasLength } from "../text.js";
import { isNumber, isObject, member, type WireObject, type WireValue } from "../wire.js";
import * as checks from "./checks.js";
import { holds, isFilled, isPresent } from "./condition.js";
import { expectationOf, formOf } from "./form.js";
import type { Issue, IssueRule } from "./issue.js";
import { indexPath, foundNamePath, namePath } from "./path.js";
import type {
  CodeType,
  Face,
  Field,
  FieldType,
  GroupRule,
  Sensitivity,
  Structure,
} from "./structure.js";

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
  const add = (issue: Issue): void => {
    if (issues.length < 100) issues.push(issue);
  };
  const type: FieldType = { kind: "structure", of: () => structure };
  checkValue(type, value, { face, root, path, add });
  return issues;
}

/** Where a value stands: what is checked, and what is known about the field that holds it. */
interface Spot {
  readonly face: Face;
  readonly root: unknown;
  readonly path: string;
  readonly add: (issue: Issue) => void;
  readonly title?: string;
  readonly cite?: string;
  /** Of the field or of one around it. */
  readonly sensitive?: Sensitivity;
}

function checkValue(type: FieldType, value: WireValue | undefined, spot: Spot): void {
  if (value === null && type.kind !== "json" && type.kind !== "either") {
    return complain("null", type, value, spot);
  }
  switch (type.kind) {
    case "structure":
      if (!isObject(value)) return complain("type", type, value, spot);
      return checkMembers(type.of(), value, spot);
    case "list":
      if (!Array.isArray(value)) return complain("type", type, value, spot);
      return checkItems(type.of, value as readonly WireValue[], spot);
    case "map":
      if (!isObject(value)) return complain("type", type, value, spot);
      return checkEntries(type.of, value, spot);
    case "either":
      return checkEither(type, value, spot);
    default: {
      const broken = brokenRule(type, value, spot.face === "received");
      if (broken !== undefined) complain(broken, type, value, spot);
    }
  }
}

type ScalarType = Exclude<FieldType, { readonly kind: "structure" | "list" | "map" | "either" }>;

/** What a scalar breaks, or `undefined`. */
function brokenRule(type: ScalarType, value: unknown, received: boolean): IssueRule | undefined {
  switch (type.kind) {
    case "json":
      return value === undefined ? "type" : undefined;
    case "opaque":
      return typeof value === "string" ? undefined : "type";
    case "boolean":
      return typeof value === "boolean" ? undefined : "type";
    case "string":
      if (typeof value !== "string") return "type";
      return received || hasLength(value, type.min ?? 0, type.max ?? Infinity)
        ? undefined
        : "length";
    case "int":
      return brokenNumber(value, received ? checks.isSafeInt(value) : checks.isInt(value));
    case "long":
      return brokenNumber(value, checks.isLong(value));
    case "decimal": {
      const { precision, scale } = received ? {} : type;
      return brokenNumber(value, checks.isDecimal(value, precision, scale));
    }
    case "date":
    case "datetime":
      if (typeof value !== "string") return "type";
      return checks.isDate(value, type.format) ? undefined : "format";
    case "code":
      return brokenCode(type, value, received);
    case "literal":
      return checks.isOneOf(value, [type.value]) ? undefined : "literal";
    case "text":
      if (typeof value !== "string") return "type";
      return isTextOf(type.of, value, received) ? undefined : "format";
  }
}

function brokenNumber(value: unknown, fits: boolean): IssueRule | undefined {
  if (fits) return undefined;
  return isNumber(value) ? "range" : "type";
}

function brokenCode(type: CodeType, value: unknown, received: boolean): IssueRule | undefined {
  const wire = type.wire ?? (typeof type.values[0] === "number" ? "int" : "string");
  const fits = wire === "int" ? checks.isSafeInt(value) : typeof value === "string";
  if (!fits) return "type";
  return received || checks.isOneOf(value, type.values) ? undefined : "code";
}

type TextType = Extract<FieldType, { readonly kind: "text" }>["of"];

function isTextOf(type: TextType, value: string, received: boolean): boolean {
  switch (type.kind) {
    case "int":
      return received ? checks.isSafeIntText(value) : checks.isIntText(value);
    case "long":
      return checks.isLongText(value);
    case "decimal":
      return received
        ? checks.isAnyDecimalText(value)
        : checks.isDecimalText(value, type.precision, type.scale);
    case "boolean":
      return checks.isBooleanText(value, type.words ?? ["true", "false"]);
  }
}

function checkMembers(structure: Structure, object: WireObject, spot: Spot): void {
  for (const field of structure.fields) checkField(field, structure, object, spot);
  for (const rule of structure.rules ?? []) checkGroup(rule, structure, object, spot);
  if (spot.face === "sent") refuseUnknown(structure, object, spot);
}

function checkField(field: Field, structure: Structure, object: WireObject, around: Spot): void {
  const sensitive = field.sensitive ?? around.sensitive;
  const spot: Spot = {
    face: around.face,
    root: around.root,
    add: around.add,
    path: namePath(around.path, field.name),
    ...(field.title === undefined ? {} : { title: field.title }),
    ...(field.cite === undefined ? {} : { cite: field.cite }),
    ...(sensitive === undefined ? {} : { sensitive }),
  };
  const value = member(object, field.name);
  if (value === null && (field.nullable === true || field.type.kind === "json")) return;
  const absence = absenceOf(structure, spot);
  if (isAbsent(value, absence)) {
    if (isRequired(field, object, spot.root, absence))
      complain("required", field.type, value, spot);
    return;
  }
  checkValue(field.type, value, spot);
}

/** What counts as absent beside what is not there. */
type Absence = Pick<Structure, "nullIsAbsent" | "emptyIsAbsent">;

function absenceOf(structure: Structure, { face }: Spot): Absence {
  return face === "received" ? structure : {};
}

function isAbsent(value: WireValue | undefined, absence: Absence): boolean {
  if (value === null) return absence.nullIsAbsent === true;
  return value === undefined || (value === "" && absence.emptyIsAbsent === true);
}

function isRequired(field: Field, object: WireObject, root: unknown, absence: Absence): boolean {
  if (typeof field.required === "boolean") return field.required;
  if (field.required === "unspecified" || !("when" in field.required)) return false;
  return holds(field.required.when, object, root, absence);
}

function checkGroup(rule: GroupRule, structure: Structure, object: WireObject, spot: Spot): void {
  const isThere = absenceOf(structure, spot).emptyIsAbsent === true ? isFilled : isPresent;
  const present = rule.fields.filter((name) => isThere(member(object, name))).length;
  if (groupHolds[rule.kind](present, rule.fields.length)) return;
  report(spot, "group", `${groupNames[rule.kind]} ${rule.fields.join(", ")}`, `${present} of them`);
}

const groupHolds: Readonly<Record<GroupRule["kind"], (present: number, all: number) => boolean>> = {
  "at-least-one": (present) => present >= 1,
  "exactly-one": (present) => present === 1,
  "all-or-none": (present, all) => present === 0 || present === all,
};

const groupNames: Readonly<Record<GroupRule["kind"], string>> = {
  "at-least-one": "at least one of",
  "exactly-one": "exactly one of",
  "all-or-none": "all or none of",
};

function refuseUnknown(structure: Structure, object: WireObject, spot: Spot): void {
  const names = new Set(structure.fields.map((field) => field.name));
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined || names.has(name)) continue;
    const path = foundNamePath(spot.path, name, spot.sensitive);
    report({ ...spot, path }, "unknown", `a member of ${structure.name}`, "another member");
  }
}

function checkItems(type: FieldType, list: readonly WireValue[], spot: Spot): void {
  for (let i = 0; i < list.length; i++) {
    checkValue(type, list[i], { ...spot, path: indexPath(spot.path, i) });
  }
}

function checkEntries(type: FieldType, object: WireObject, spot: Spot): void {
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    checkValue(type, value, { ...spot, path: foundNamePath(spot.path, name, spot.sensitive) });
  }
}

/** The issues of the alternative that comes nearest; of none, if the value is no such thing at all. */
function checkEither(
  type: Extract<FieldType, { readonly kind: "either" }>,
  value: WireValue | undefined,
  spot: Spot,
): void {
  let nearest: readonly Issue[] | undefined;
  for (const each of type.of) {
    const issues: Issue[] = [];
    checkValue(each, value, { ...spot, add: (issue) => issues.push(issue) });
    if (issues.length === 0) return;
    const isOther = issues.some((issue) => issue.path === spot.path && issue.rule !== "group");
    if (!isOther && (nearest === undefined || issues.length < nearest.length)) nearest = issues;
  }
  if (nearest === undefined) return complain(value === null ? "null" : "type", type, value, spot);
  for (const issue of nearest) spot.add(issue);
}

function complain(rule: IssueRule, type: FieldType, value: unknown, spot: Spot): void {
  const expected = expectationOf(type, spot.face === "received");
  report(spot, rule, expected, formOf(value, type, spot.sensitive));
}

function report(spot: Spot, rule: IssueRule, expected: string, actual: string): void {
  const { path, title, cite } = spot;
  spot.add({
    path,
    rule,
    expected,
    actual,
    ...(title === undefined ? {} : { title }),
    ...(cite === undefined ? {} : { cite }),
  });
}
