import { decimal, splitDecimal, type Decimal } from "./decimal.js";
import { ValueError } from "./errors.js";

declare const unit: unique symbol;

/** A value in a unit. Two units do not mix: fen are no yuan, and a bare number is neither. */
export type InUnit<T, U extends string> = T & { readonly [unit]: U };

/** Hundredths of a yuan: whole numbers. */
export type Fen = InUnit<bigint, "fen">;
/** Hundredths of a yuan where the document writes them with a point: `3300.00`. */
export type DecimalFen = InUnit<Decimal, "fen">;
export type Yuan = InUnit<Decimal, "yuan">;
export type Percent = InUnit<Decimal, "percent">;
export type Days = InUnit<number, "days">;

/** `fen(12100)`, `fen("12100")`, `fen(12100n)`. Throws ValueError `WHOLE_NUMBER` for a fraction or an unsafe number. */
export function fen(value: bigint | number | string): Fen {
  return whole(value) as Fen;
}

/** `decimalFen("3300.00")`: the text is kept. Throws ValueError `DECIMAL`. */
export function decimalFen(value: string | bigint | number): DecimalFen {
  return decimal(value) as DecimalFen;
}

/** `3300.00` is 3300. Throws ValueError `FRACTION_OF_FEN` where something would be lost. */
export function wholeFen(value: DecimalFen): Fen {
  const { units, scale } = splitDecimal(value);
  return wholeOf(units, scale);
}

/** `yuan("121.00")`: the text is kept. Throws ValueError `DECIMAL`. */
export function yuan(value: string | bigint | number): Yuan {
  return decimal(value) as Yuan;
}

/** `percent("3.5")` is 3.5 %. Throws ValueError `DECIMAL`. */
export function percent(value: string | bigint | number): Percent {
  return decimal(value) as Percent;
}

/** Throws ValueError `WHOLE_NUMBER` for a fraction or an unsafe number. */
export function days(value: number): Days {
  return Number(whole(value)) as Days;
}

/** With two decimal places: 12100 fen are `121.00` yuan. */
export function fenToYuan(value: Fen): Yuan {
  const digits = String(value < 0n ? -value : value).padStart(3, "0");
  const sign = value < 0n ? "-" : "";
  return yuan(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

/** `121`, `121.0` and `121.00` yuan are 12100 fen. Throws ValueError `FRACTION_OF_FEN` where something would be lost. */
export function yuanToFen(value: Yuan): Fen {
  const { units, scale } = splitDecimal(value);
  return wholeOf(units, scale - 2);
}

function wholeOf(units: bigint, scale: number): Fen {
  if (scale <= 0) return (units * 10n ** BigInt(-scale)) as Fen;
  const divisor = 10n ** BigInt(scale);
  if (units % divisor !== 0n) {
    throw new ValueError("FRACTION_OF_FEN", "The amount is not a whole number of fen");
  }
  return (units / divisor) as Fen;
}

function whole(value: bigint | number | string): bigint {
  if (typeof value === "bigint") return value;
  const isWhole = typeof value === "number" ? Number.isSafeInteger(value) : wholeText.test(value);
  if (!isWhole) throw new ValueError("WHOLE_NUMBER", "The value is not a whole number");
  return BigInt(value);
}

const wholeText = /^-?(?:0|[1-9][0-9]*)$/;
