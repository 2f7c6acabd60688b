/** A decimal number's text without its sign, as `digits * 10 ** exponent`; `digits` begins and ends with no zero. */
export interface Digits {
  readonly negative: boolean;
  /** Empty for zero. */
  readonly digits: string;
  readonly exponent: number;
}

/** Takes a JSON number apart. `exponent` may be infinite where the text's own exponent is absurd. */
export function digitsOf(text: string): Digits {
  const negative = text.startsWith("-");
  const [mantissa = "", exponent = "0"] = (negative ? text.slice(1) : text).split(/[eE]/);
  const [whole = "", fraction = ""] = mantissa.split(".");
  const all = whole + fraction;
  const start = countZeros(all, 0, 1);
  if (start === all.length) return { negative, digits: "", exponent: 0 };
  const trailing = countZeros(all, all.length - 1, -1);
  return {
    negative,
    digits: all.slice(start, all.length - trailing),
    exponent: Number(exponent) - fraction.length + trailing,
  };
}

/** The whole number that a JSON number's text writes (`1.0` and `1e3` are whole); `undefined` for fractions and beyond 19 digits. */
export function wholeNumber(text: string): bigint | undefined {
  const { negative, digits, exponent } = digitsOf(text);
  if (exponent < 0 || digits.length + exponent > 19) return undefined;
  const size = BigInt(digits + "0".repeat(exponent));
  return negative ? -size : size;
}

function countZeros(digits: string, from: number, step: 1 | -1): number {
  let count = 0;
  while (digits[from + count * step] === "0") count++;
  return count;
}
