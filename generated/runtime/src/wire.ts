import { ValueError } from "./errors.js";

/**
 * A number whose text a JavaScript number would not print back: `121.00`, `1e3`, `12345678901234567890`, `-0`.
 *
 * Signatures are made over texts, so `121.00` must not become `121`. Made by `wireNumber`, which returns an ordinary
 * number wherever that keeps the text.
 */
export class NumberText {
  readonly text: string;

  /** `text` is a JSON number (RFC 8259, section 6). Throws ValueError for any other text. */
  constructor(text: string) {
    if (!jsonNumber.test(text))
      throw new ValueError("NUMBER_TEXT", "The text is not a JSON number");
    this.text = text;
  }

  toString(): string {
    return this.text;
  }

  /** For logs: `JSON.stringify` cannot write a bare number text, so it writes the text as a string. `writeJson` writes it bare. */
  toJSON(): string {
    return this.text;
  }
}

/** Fits every text of a JSON number and no other. */
export const jsonNumber: RegExp = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** A JavaScript number exactly when `String(n)` is the text of the wire; otherwise the text. */
export type WireNumber = number | NumberText;

/** What a JSON text holds, with no number's text lost. */
export type WireValue = null | boolean | string | WireNumber | readonly WireValue[] | WireObject;

/**
 * A plain object. A member named `__proto__` is an own member like any other, and inherited names such as `toString`
 * are not members: read by a name that is not a literal with `member`.
 */
export interface WireObject {
  readonly [name: string]: WireValue | undefined;
}

/** The exact text of a number: `numberText(12) === "12"`, `numberText(new NumberText("12.0")) === "12.0"`. */
export function numberText(value: WireNumber): string {
  return typeof value === "number" ? String(value) : value.text;
}

/** The number whose text is `text`, a JSON number. Throws ValueError for any other text. */
export function wireNumber(text: string): WireNumber {
  const number = Number(text);
  return String(number) === text && Number.isFinite(number) ? number : new NumberText(text);
}

/** The own member `name` of `object`; `undefined` where there is none, also for names such as `toString`. */
export function member(object: WireObject, name: string): WireValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A JSON object: neither null, nor a list, nor the text of a number. */
export function isObject(value: unknown): value is WireObject {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof NumberText)
  );
}

/** A JSON number, whichever way its text is kept. `NaN` and the infinities are none. */
export function isNumber(value: unknown): value is WireNumber {
  return typeof value === "number" ? Number.isFinite(value) : value instanceof NumberText;
}
