import { readsAsDecimal } from "../decimal.js";

/*
 * Numbers inside of texts. Each takes exactly the texts that the expression in patterns.ts fits, which JSON Schemas carry.
 */

/** A text of an int that is sent: `intTextPattern`. */
export function isIntText(value: unknown): boolean {
  return isWhole(value) && Number(value) >= -0x8000_0000 && Number(value) <= 0x7fff_ffff;
}

/** A text of an int as received: `safeIntTextPattern`. */
export function isSafeIntText(value: unknown): boolean {
  return isWhole(value) && Math.abs(Number(value)) < 1e15;
}

/** A text of a long: `longTextPattern`. */
export function isLongText(value: unknown): boolean {
  if (!isWhole(value) || value.length > 20) return false;
  return BigInt.asIntN(64, BigInt(value)) === BigInt(value);
}

/** A text of a decimal that is sent: `decimalTextPattern(precision, scale)`. */
export function isDecimalText(value: unknown, precision?: number, scale?: number): boolean {
  if (typeof value !== "string" || value.length > 1000) return false;
  const [, whole = "", fraction = ""] = plainDecimal.exec(value) ?? [];
  if (whole === "" || fraction.length > (scale ?? (precision === undefined ? Infinity : 0)))
    return false;
  return precision === undefined || whole === "0" || whole.length <= precision - (scale ?? 0);
}

/** A text of a decimal as received: `anyDecimalTextPattern`. */
export function isAnyDecimalText(value: unknown): boolean {
  return typeof value === "string" && readsAsDecimal(value);
}

function isWhole(value: unknown): value is string {
  return typeof value === "string" && wholeNumber.test(value);
}

const wholeNumber = /^-?(?:0|[1-9][0-9]*)$/;
const plainDecimal = /^-?(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;
