import { readsAsDecimal } from "../decimal.js";
import { fitsDate } from "../dates.js";
import { hasByteLength, hasLength } from "../text.js";
import { digitsOf, wholeNumber } from "../whole.js";
import { isNumber, isObject, NumberText, numberText, type WireNumber } from "../wire.js";

/*
 * What straight-line predicates call. Each takes any value, looks at the wire form alone, and says what the table in
 * structure.ts says; `1.0` is a whole number, as in JSON Schema.
 */

/** A whole number of 32 bits, signed: an int that is sent. */
export function isInt(value: unknown): boolean {
  if (typeof value === "number") return (value | 0) === value;
  return isWholeText(value, -0x8000_0000n, 0x7fff_ffffn);
}

/** A whole number that a JavaScript number holds exactly, ±(2^53 − 1): an int, or a code that is one, as received. */
export function isSafeInt(value: unknown): boolean {
  return typeof value === "number" ? Number.isSafeInteger(value) : isSafeWholeText(value);
}

function isSafeWholeText(value: unknown): boolean {
  return isWholeText(value, -0x1f_ffff_ffff_ffffn, 0x1f_ffff_ffff_ffffn);
}

/** A whole number of 64 bits, signed. */
export function isLong(value: unknown): boolean {
  if (Number.isSafeInteger(value)) return true;
  return isWholeText(value, -0x8000_0000_0000_0000n, 0x7fff_ffff_ffff_ffffn);
}

/** Out of line, since hardly any number comes as a text. */
function isWholeText(value: unknown, least: bigint, most: bigint): boolean {
  if (!isNumber(value)) return false;
  const whole = wholeNumber(numberText(value));
  return whole !== undefined && whole >= least && whole <= most;
}

/** A number. */
export function isAnyDecimal(value: unknown): boolean {
  return typeof value === "number" ? Number.isFinite(value) : isDecimalNumberText(value);
}

function isDecimalNumberText(value: unknown): boolean {
  return value instanceof NumberText && readsAsDecimal(value.text);
}

/**
 * A number; where `precision` is given, with at most `precision - scale` digits before the point and `scale` after it,
 * zeros at the end not counted. `scale` is 0 where only `precision` is given.
 */
export function isDecimal(value: unknown, precision?: number, scale?: number): boolean {
  if (!isAnyDecimal(value)) return false;
  if (precision === undefined && scale === undefined) return true;
  const { digits, exponent } = digitsOf(numberText(value as WireNumber));
  const after = scale ?? 0;
  if (-exponent > after) return false;
  return precision === undefined || digits.length + exponent <= precision - after;
}

/** A string that names a real date or time by a Java date pattern. */
export function isDate(value: unknown, format: string): boolean {
  return typeof value === "string" && fitsDate(format, value);
}

/** One of `values`, a number by its value: `1.0` is one of `[1]`. For codes and literals. */
export function isOneOf(value: unknown, values: readonly (string | number | boolean)[]): boolean {
  if (value instanceof NumberText) return values.includes(Number(value.text));
  return values.includes(value as string | number | boolean);
}

/** A whole number, by its value: `1.0` is `1`. For codes that travel as numbers. */
export function isIntCode(value: unknown, codes: readonly number[]): boolean {
  if (typeof value !== "number") return isSafeInt(value) && isOneOf(value, codes);
  for (const code of codes) if (code === value) return true;
  return false;
}

/** The number `number`, by its value: `1.0` is `1`. */
export function equalsNumber(value: unknown, number: number): boolean {
  return value === number || (value instanceof NumberText && Number(value.text) === number);
}

/** A string of at least `min` and at most `max` characters (code points). */
export function isText(value: unknown, min: number, max: number): boolean {
  return typeof value === "string" && hasLength(value, min, max);
}

/** A text with so many bytes in the charset of `unit`. */
export function isByteText(
  value: unknown,
  min: number,
  max: number,
  unit: "utf8-byte" | "gbk-byte",
): value is string {
  return typeof value === "string" && hasByteLength(value, min, max, unit);
}

/** A string, null or absent. */
export function isOptionalText(value: unknown): boolean {
  return typeof value === "string" || value == null;
}

/** A string with something in it. */
export function isFilledText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** One of the two words of a boolean inside a text. */
export function isBooleanText(value: unknown, words: readonly [string, string]): boolean {
  return value === words[0] || value === words[1];
}

/** Whether `object` has no member (other than `undefined` ones) beside `names`. */
export function hasOnly(object: object, names: ReadonlySet<string>): boolean {
  for (const name in object) if (!names.has(name) && isOwnMember(object, name)) return false;
  return true;
}

/** `for…in` gives inherited names too, where somebody gave all objects more of them. */
function isOwnMember(object: object, name: string): boolean {
  return Object.hasOwn(object, name) && object[name as keyof typeof object] !== undefined;
}

/** A list whose every item passes `check`. */
export function isListOf(value: unknown, check: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!check(value[i])) return false;
  return true;
}

/** An object whose every member (other than `undefined` ones) passes `check`, under any names. */
export function isMapOf(value: unknown, check: (item: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    if (!check(value[name]) && isOwnMember(value, name)) return false;
  }
  return true;
}
