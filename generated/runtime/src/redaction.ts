import { readsAsDecimal } from "./decimal.js";
import { isBooleanText, isDate, isOneOf } from "./validation/checks.js";
import { formOf, isShortCode } from "./validation/form.js";
import { looksLikeName } from "./validation/path.js";
import type { Field, FieldType, Sensitivity, Structure } from "./validation/structure.js";
import { isNumber, isObject, member, wireNumber, type WireValue } from "./wire.js";

/**
 * A copy of `value` to log: what a field marks as sensitive is replaced by its form, such as `[mobile: string of 11
 * characters]`, never by any part of it, and so is every text and number that no field describes (members that the table
 * does not name, `json` values, values of the wrong kind), because nobody has said that it may be shown.
 *
 * Takes wire values and typed ones, and lists of them. Numbers keep their exact text: `JSON.stringify` writes those that
 * JavaScript would change as strings, `writeJson` as they were.
 */
export function redact(structure: Structure, value: unknown): WireValue {
  if (Array.isArray(value)) return value.map((item: unknown) => redact(structure, item));
  return redactMembers(structure, value, undefined);
}

function redactMembers(
  structure: Structure,
  value: unknown,
  sensitive: Sensitivity | undefined,
): WireValue {
  if (!isObject(value)) return mask(value, sensitive ?? "unlisted");
  const fields = new Map(structure.fields.map((field) => [field.name, field]));
  const entries = Object.keys(value).map((name, index): [string, WireValue | undefined] => {
    const field = fields.get(name);
    const part: unknown = member(value, name);
    return [
      field === undefined ? shownName(name, index, sensitive) : name,
      part === undefined ? undefined : redactField(field, part, sensitive),
    ];
  });
  // Makes `__proto__` a member like any other.
  return Object.fromEntries(entries);
}

function redactField(
  field: Field | undefined,
  value: unknown,
  around: Sensitivity | undefined,
): WireValue {
  const sensitive = field?.sensitive ?? around;
  return redactValue(field?.type ?? { kind: "json" }, value, sensitive);
}

function redactValue(
  type: FieldType,
  value: unknown,
  sensitive: Sensitivity | undefined,
): WireValue {
  if (value === null) return null;
  switch (type.kind) {
    case "structure":
      return redactMembers(type.of(), value, sensitive);
    case "list":
      if (!Array.isArray(value)) return mask(value, sensitive ?? "unlisted");
      return value.map((item: unknown) => redactValue(type.of, item, sensitive));
    case "map":
      return redactEach(value, type.of, sensitive);
    case "either":
      return redactValue(alternative(type.of, value), value, sensitive);
    case "json":
      return redactUnlisted(value, sensitive);
    default:
      return sensitive === undefined ? showScalar(type, value) : mask(value, sensitive);
  }
}

/** Which of several types is meant: the only one whose kind of value it is; otherwise nobody can say. */
function alternative(types: readonly FieldType[], value: unknown): FieldType {
  const [only, ...others] = types.filter((type) => mayBe(type, value));
  return only !== undefined && others.length === 0 ? only : { kind: "json" };
}

function mayBe(type: FieldType, value: unknown): boolean {
  if (type.kind === "list") return Array.isArray(value);
  if (type.kind === "map") return isObject(value);
  if (type.kind !== "structure") return !isObject(value) && !Array.isArray(value);
  // A literal member is what tells structures apart.
  return (
    isObject(value) &&
    type
      .of()
      .fields.every(
        (field) => field.type.kind !== "literal" || member(value, field.name) === field.type.value,
      )
  );
}

function redactUnlisted(value: unknown, sensitive: Sensitivity | undefined): WireValue {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => redactValue({ kind: "json" }, item, sensitive));
  }
  if (isObject(value)) return redactEach(value, { kind: "json" }, sensitive);
  if (typeof value === "boolean" && sensitive === undefined) return value;
  return mask(value, sensitive ?? "unlisted");
}

function redactEach(
  value: unknown,
  type: FieldType,
  sensitive: Sensitivity | undefined,
): WireValue {
  if (!isObject(value)) return mask(value, sensitive ?? "unlisted");
  return Object.fromEntries(
    Object.keys(value).map((name, index) => [
      shownName(name, index, sensitive),
      redactValue(type, member(value, name), sensitive),
    ]),
  );
}

/** A name that no field gives came with the message, and may itself be what must not be shown: an id as the key of a map. */
function shownName(name: string, index: number, sensitive: Sensitivity | undefined): string {
  return sensitive === undefined && looksLikeName(name) ? name : `[member ${index + 1}]`;
}

function showScalar(type: FieldType, value: unknown): WireValue {
  if (!isOfKind(type, value)) return mask(value, "unlisted");
  return typeof value === "bigint" ? wireNumber(String(value)) : (value as WireValue);
}

/** Whether a value, wire or typed, is what a field of the type holds. A number where a text belongs may be a phone number. */
function isOfKind(type: FieldType, value: unknown): boolean {
  switch (type.kind) {
    case "boolean":
      return typeof value === "boolean";
    case "int":
    case "long":
      return isNumber(value) || typeof value === "bigint";
    case "decimal":
      return isNumber(value) || (typeof value === "string" && readsAsDecimal(value));
    case "text":
      return typeof value === "string" ? isTextOf(type.of, value) : isOfKind(type.of, value);
    case "date":
    case "datetime":
      return isDate(value, type.format);
    case "code":
      return typeof value === "string" ? isShortCode(value) : isNumber(value);
    case "literal":
      return isOneOf(value, [type.value]);
    default:
      return typeof value === "string";
  }
}

function isTextOf(
  type: Extract<FieldType, { readonly kind: "text" }>["of"],
  text: string,
): boolean {
  if (type.kind !== "boolean") return readsAsDecimal(text);
  return isBooleanText(text, type.words ?? ["true", "false"]);
}

function mask(value: unknown, why: string): string {
  return `[${why}: ${formOf(typeof value === "bigint" ? Number(value) : value)}]`;
}
