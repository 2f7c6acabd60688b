import { readsAsDecimal } from "../decimal.js";
import { readDate } from "../dates.js";
import { digitsOf, wholeNumber } from "../whole.js";
import { isNumber, isObject, NumberText, numberText } from "../wire.js";
import {
  anyDecimalTextPattern,
  decimalTextPattern,
  intTextPattern,
  longTextPattern,
  safeIntTextPattern,
} from "./patterns.js";

/*
 * What straight-line predicates call. Each takes any value, looks at the wire form alone, and says what the table in
 * structure.ts says; `1.0` is a whole number, as in JSON Schema.
 */

/** A whole number of 32 bits, signed: an int that is sent. */
export function isInt(value: unknown): boolean {
  if (typeof value === "number") return (value | 0) === value;
  return isWhole(value, -0x8000_0000n, 0x7fff_ffffn);
}

/** A whole number that a JavaScript number holds exactly, ±(2^53 − 1): an int, or a code that is one, as received. */
export function isSafeInt(value: unknown): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value);
  return isWhole(value, -0x1f_ffff_ffff_ffffn, 0x1f_ffff_ffff_ffffn);
}

/** A whole number of 64 bits, signed. */
export function isLong(value: unknown): boolean {
  if (Number.isSafeInteger(value)) return true;
  return isWhole(value, -0x8000_0000_0000_0000n, 0x7fff_ffff_ffff_ffffn);
}

function isWhole(value: unknown, least: bigint, most: bigint): boolean {
  if (!isNumber(value)) return false;
  const whole = wholeNumber(numberText(value));
  return whole !== undefined && whole >= least && whole <= most;
}

/**
 * A number; where `precision` is given, with at most `precision - scale` digits before the point and `scale` after it,
 * zeros at the end not counted. `scale` is 0 where only `precision` is given.
 */
export function isDecimal(value: unknown, precision?: number, scale?: number): boolean {
  if (!isNumber(value)) return false;
  if (value instanceof NumberText && !readsAsDecimal(value.text)) return false;
  if (precision === undefined && scale === undefined) return true;
  const { digits, exponent } = digitsOf(numberText(value));
  const after = scale ?? 0;
  if (-exponent > after) return false;
  return precision === undefined || digits.length + exponent <= precision - after;
}

/** A string that names a real date or time by a Java date pattern. */
export function isDate(value: unknown, format: string): boolean {
  return typeof value === "string" && readDate(format, value) !== undefined;
}

/** One of `values`, a number by its value: `1.0` is one of `[1]`. For codes and literals. */
export function isOneOf(value: unknown, values: readonly (string | number | boolean)[]): boolean {
  if (value instanceof NumberText) return values.includes(Number(value.text));
  return values.includes(value as string | number | boolean);
}

/** A text of an int that is sent. */
export function isIntText(value: unknown): boolean {
  return typeof value === "string" && fits(value, intTextPattern);
}

/** A text of an int as received. */
export function isSafeIntText(value: unknown): boolean {
  return typeof value === "string" && fits(value, safeIntTextPattern);
}

/** A text of a long. */
export function isLongText(value: unknown): boolean {
  return typeof value === "string" && fits(value, longTextPattern);
}

/** A text of a decimal that is sent. */
export function isDecimalText(value: unknown, precision?: number, scale?: number): boolean {
  return typeof value === "string" && fits(value, decimalTextPattern(precision, scale));
}

/** A text of a decimal as received. */
export function isAnyDecimalText(value: unknown): boolean {
  return typeof value === "string" && fits(value, anyDecimalTextPattern);
}

/** One of the two words of a boolean inside a text. */
export function isBooleanText(value: unknown, words: readonly [string, string]): boolean {
  return value === words[0] || value === words[1];
}

/** Whether `object` has no member (other than `undefined` ones) beside `names`. */
export function hasOnly(object: object, names: ReadonlySet<string>): boolean {
  for (const [name, value] of Object.entries(object)) {
    if (value !== undefined && !names.has(name)) return false;
  }
  return true;
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
  return Object.values(value).every((item) => item === undefined || check(item));
}

function fits(text: string, pattern: string): boolean {
  let compiled = expressions.get(pattern);
  if (compiled === undefined) expressions.set(pattern, (compiled = new RegExp(pattern)));
  return compiled.test(text);
}

/** Patterns come from field tables, never from messages, so they are few. */
const expressions: Map<string, RegExp> = new Map();
