import { ValueError } from "./errors.js";
import { jsonNumber } from "./wire.js";

declare const decimalBrand: unique symbol;

/** A decimal number as its exact text, such as `121.00`. Its text is kept as it came; compare with `compareDecimal`, not `===`. */
export type Decimal = string & { readonly [decimalBrand]: true };

/**
 * The decimal that `value` writes, text kept: `decimal("121.00")` is `"121.00"`.
 *
 * Throws ValueError `DECIMAL` for a number that is not finite and for a text that `readsAsDecimal` refuses.
 */
export function decimal(value: string | bigint | number): Decimal {
  const text = String(value);
  if (!readsAsDecimal(text)) throw new ValueError("DECIMAL", "The value is not a decimal number");
  return text as Decimal;
}

/**
 * Whether `decimal` would take `text`: a JSON number of at most 1,000 characters whose exponent has at most three digits.
 * Otherwise ten characters could ask for a gigabyte of zeros.
 */
export function readsAsDecimal(text: string): boolean {
  return text.length <= 1000 && jsonNumber.test(text) && !longExponent.test(text);
}

const longExponent = /[eE][+-]?[0-9]{4}/;

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`: `1.0` equals `1.00`. */
export function compareDecimal(a: Decimal, b: Decimal): number {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The exact sum, with as many decimal places as the operand with more of them: `1.10 + 2` is `3.10`. */
export function addDecimal(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b);
  return print(x + y, scale);
}

/** The exact difference `a - b`, with as many decimal places as the operand with more of them. */
export function subtractDecimal(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b);
  return print(x - y, scale);
}

/** The same number without an exponent, every other digit kept: `1E+3` is `1000`, `121.00` stays. */
export function plainDecimal(value: Decimal): Decimal {
  const { units, scale } = splitDecimal(value);
  return value.search(/[eE]/) < 0 ? value : print(units, scale);
}

/** A decimal as `units * 10 ** -scale`; `scale` is not negative. */
export interface ScaledUnits {
  readonly units: bigint;
  readonly scale: number;
}

/** `121.00` is 12100 units of scale 2; `1e3` is 1000 of scale 0. */
export function splitDecimal(value: Decimal): ScaledUnits {
  const [mantissa = "", exponent = "0"] = value.split(/[eE]/);
  const [whole = "", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** Both in units of the finer of their scales, and that scale. */
function align(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const x = splitDecimal(a);
  const y = splitDecimal(b);
  const scale = Math.max(x.scale, y.scale);
  return [rescale(x, scale), rescale(y, scale), scale];
}

function rescale(value: ScaledUnits, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

function print(units: bigint, scale: number): Decimal {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const sign = units < 0n ? "-" : "";
  return (scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`) as Decimal;
}
