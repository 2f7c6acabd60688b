import { isObject, isNumber, numberText } from "../wire.js";
import { countCharacters } from "../text.js";
import type { Actual, Expected } from "./phrases.js";
import type { FieldType, Sensitivity } from "./structure.js";

/**
 * Says what form a value has, for people and logs: `string of 33 characters`, `list of 2`. The value itself is told only
 * of a field that is not sensitive, and only where it is a short number or a boolean that should be one, or a short code.
 */
export function formOf(value: unknown, type?: FieldType, sensitive?: Sensitivity): Actual {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  const tell = sensitive === undefined && type !== undefined;
  if (typeof value === "boolean") {
    return tell && tellsScalar.has(type.kind) ? `boolean ${value}` : "boolean";
  }
  if (isNumber(value)) {
    return tell && tellsScalar.has(type.kind) ? numberForm(numberText(value)) : "number";
  }
  if (typeof value === "string") {
    if (tell && tellsText.has(type.kind) && isShortCode(value)) return `"${value}"`;
    const count = countCharacters(value);
    return `string of ${count} ${count === 1 ? "character" : "characters"}`;
  }
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (isObject(value)) return "structure";
  return "no JSON value";
}

/** Seven digits in a row may be those of a phone or an account, which came into the wrong member. */
function numberForm(text: string): Actual {
  if (!/[0-9]{7}/.test(text)) return `number ${text}`;
  return `number of ${text.replace(/[^0-9]/g, "").length} digits`;
}

/** Types whose numbers and booleans are told: a phone number sent as a number where a string belongs is not. */
const tellsScalar: ReadonlySet<FieldType["kind"]> = new Set([
  "int",
  "long",
  "decimal",
  "boolean",
  "code",
  "literal",
]);
const tellsText: ReadonlySet<FieldType["kind"]> = new Set(["code", "literal"]);

/**
 * Short enough to be no name with an address: letters and digits of codes only. With digits it is shorter still, since it may
 * also be the number of a phone, a card or a passport, or a key.
 */
export function isShortCode(text: string): boolean {
  return /^(?:[A-Za-z_.-]{1,16}|[A-Za-z0-9_.-]{1,6})$/.test(text);
}

/** Says what a type takes: `string of at most 32 characters`. Names, literals and several types at once are no phrases. */
export function expectationOf(type: FieldType, received: boolean): Expected {
  switch (type.kind) {
    case "string":
      return received ? "string" : `string${lengthText(type.min, type.max)}`;
    case "opaque":
      return "string";
    case "int":
      return received ? "whole number" : "int";
    case "long":
      return "long";
    case "decimal":
      return received ? "decimal" : `decimal${digitsText(type.precision, type.scale)}`;
    case "boolean":
      return "boolean";
    case "date":
    case "datetime":
      return `${type.kind} ${type.format}`;
    case "code":
      return `code of ${type.name}`;
    case "literal":
      return JSON.stringify(type.value) as Expected;
    case "text":
      return `text of ${expectationOf(type.of, received)}`;
    case "structure":
      return type.of().name as Expected;
    case "list":
    case "map":
      return type.kind;
    case "either":
      return type.of.map((each) => expectationOf(each, received)).join(" or ") as Expected;
    case "json":
      return "a value";
  }
}

/** What stands behind a word in some phrase. */
type Behind<Word extends string, Phrase = Expected> = Phrase extends `${Word}${infer Rest}`
  ? Rest
  : never;

function lengthText(min: number | undefined, max: number | undefined): Behind<"string"> {
  if (min !== undefined && max !== undefined) {
    return min === max ? ` of ${min} characters` : ` of ${min} to ${max} characters`;
  }
  if (max !== undefined) return ` of at most ${max} characters`;
  return min === undefined ? "" : ` of at least ${min} characters`;
}

function digitsText(precision: number | undefined, scale: number | undefined): Behind<"decimal"> {
  if (precision === undefined) {
    return scale === undefined ? "" : ` with at most ${scale} decimal places`;
  }
  return `(${precision},${scale ?? 0})`;
}
