import { decimal, type Decimal } from "./decimal.js";
import { ValueError } from "./errors.js";
import { isNumber, jsonNumber, numberText, type WireNumber, type WireValue } from "./wire.js";
import { wholeNumber } from "./whole.js";

/*
 * From wire values that a predicate has passed to typed ones. Each takes the number and the text form alike, because
 * `long` and `text<long>` mean the same bigint. What no predicate would have passed throws ValueError `WIRE_VALUE`.
 */

/** An int or a code that is one: `12`, `"12"`, `12.0`. */
export function toInt(value: WireValue | undefined): number {
  return Number(toLong(value));
}

/** A long, exactly: `12`, `"12"`, `12.0`. */
export function toLong(value: WireValue | undefined): bigint {
  const text = scalarText(value);
  const whole = jsonNumber.test(text) ? wholeNumber(text) : undefined;
  if (whole === undefined) throw unfit();
  return whole;
}

/** A decimal with its exact text: `121.00`, `"121.00"`. */
export function toDecimal(value: WireValue | undefined): Decimal {
  return decimal(scalarText(value));
}

/** A string that may travel as a number: `"0012"`, `12`. */
export function toText(value: WireValue | undefined): string {
  return scalarText(value);
}

/** A boolean that may travel as one of two words: `true`, `"true"`. */
export function toBoolean(
  value: WireValue | undefined,
  words: readonly [string, string] = ["true", "false"],
): boolean {
  if (typeof value === "boolean") return value;
  if (value === words[0]) return true;
  if (value === words[1]) return false;
  throw unfit();
}

function scalarText(value: WireValue | undefined): string {
  if (typeof value === "string") return value;
  if (isNumber(value)) return numberText(value as WireNumber);
  throw unfit();
}

function unfit(): ValueError {
  return new ValueError("WIRE_VALUE", "A wire value is not of the type it was checked for");
}
