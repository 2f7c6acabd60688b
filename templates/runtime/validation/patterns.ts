/*
 * The texts that a scalar inside a string may have, as regular expressions (ECMA 262, anchored, without flags). JSON
 * Schemas carry them as `pattern`; what number-texts.ts takes is the same.
 */

/** A whole number of 32 bits, signed, without leading zeros. */
export const intTextPattern: string = /* @__PURE__ */ signed("2147483647", "2147483648");

/** A whole number of at most 15 digits: what a received text of an int may hold. */
export const safeIntTextPattern: string = "^-?(?:0|[1-9][0-9]{0,14})$";

/** A whole number of 64 bits, signed, without leading zeros. */
export const longTextPattern: string = /* @__PURE__ */ signed(
  "9223372036854775807",
  "9223372036854775808",
);

/**
 * Sent: no exponent, at most `precision - scale` digits before the point and at most `scale` after it. `scale` is 0 where
 * only `precision` is given; without either, any digits, in at most 1,000 characters.
 */
export function decimalTextPattern(precision?: number, scale?: number): string {
  const after = scale ?? (precision === undefined ? undefined : 0);
  const whole = precision === undefined ? "[1-9][0-9]*" : atMost(precision - (after ?? 0));
  const fraction =
    after === undefined ? "(?:\\.[0-9]+)?" : after === 0 ? "" : `(?:\\.[0-9]{1,${after}})?`;
  return `^(?!.{1001})-?(?:0${whole === "" ? "" : `|${whole}`})${fraction}$`;
}

/** Received: a JSON number of at most 1,000 characters whose exponent has at most three digits. */
export const anyDecimalTextPattern: string =
  "^(?!.{1001})-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?$";

function atMost(digits: number): string {
  return digits <= 0 ? "" : `[1-9][0-9]{0,${digits - 1}}`;
}

function signed(most: string, least: string): string {
  return `^(?:${upTo(most)}|-(?:${upTo(least)}))$`;
}

/** Fits the whole numbers from 0 to `most`: shorter ones, those that first differ by a smaller digit, and `most` itself. */
function upTo(most: string): string {
  const shorter = `0|${atMost(most.length - 1)}`;
  const smaller: string[] = [];
  for (let i = 0; i < most.length; i++) {
    const least = i === 0 ? 1 : 0;
    const digit = Number(most[i]);
    const rest = most.length - 1 - i;
    if (digit <= least) continue;
    smaller.push(`${most.slice(0, i)}[${least}-${digit - 1}]${rest > 0 ? `[0-9]{${rest}}` : ""}`);
  }
  return [shorter, ...smaller, most].join("|");
}
