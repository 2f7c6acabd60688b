import { decimal, plainDecimal, type Decimal } from "./decimal.js";
import { wireNumber, type WireNumber } from "./wire.js";

/*
 * From typed values to wire values. Whether they fit the field table is for the sent face's validator to say.
 */

/** A long as a number, all its digits kept. */
export function fromLong(value: bigint): WireNumber {
  return wireNumber(String(value));
}

/** A decimal as a number with its exact text: `121.00` travels as `121.00`. */
export function fromDecimal(value: Decimal): WireNumber {
  return wireNumber(decimal(value));
}

/** A whole number as a text. */
export function fromLongToText(value: bigint | number): string {
  return String(value);
}

/** A decimal as a text without an exponent. */
export function fromDecimalToText(value: Decimal): string {
  return plainDecimal(value);
}

/** A boolean as one of two words. */
export function fromBooleanToText(
  value: boolean,
  words: readonly [string, string] = ["true", "false"],
): string {
  return value ? words[0] : words[1];
}
