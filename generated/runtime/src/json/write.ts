import { EncodeError } from "../errors.js";
import { isWellFormed } from "../text.js";
import { NumberText, type WireValue } from "../wire.js";

/**
 * Writes `value` as compact JSON, members in their order, numbers with their own text. Members that are `undefined` are
 * left out.
 *
 * Throws EncodeError for what has no honest JSON: `ILL_FORMED` for a lone surrogate (in a name too), `NOT_WIRE` for NaN,
 * an infinity, a bigint, a Date or any other thing that is no WireValue, `TOO_DEEP` beyond 500 levels.
 */
export function writeJson(value: WireValue): string {
  return write(value, 500);
}

function write(value: WireValue | undefined, depth: number): string {
  switch (typeof value) {
    case "string":
      return writeString(value);
    case "number":
      if (!Number.isFinite(value)) throw notWire();
      return String(value);
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      if (value instanceof NumberText) return value.text;
      if (depth === 0) throw new EncodeError("TOO_DEEP", "The value is nested too deeply");
      return Array.isArray(value)
        ? writeList(value as readonly WireValue[], depth - 1)
        : writeObject(value, depth - 1);
    default:
      throw notWire();
  }
}

function writeList(list: readonly WireValue[], depth: number): string {
  let text = "[";
  for (let i = 0; i < list.length; i++) {
    if (i > 0) text += ",";
    text += write(list[i], depth);
  }
  return `${text}]`;
}

function writeObject(object: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw notWire();
  let text = "";
  for (const [name, value] of Object.entries(object as Readonly<Record<string, WireValue>>)) {
    if (value === undefined) continue;
    if (text !== "") text += ",";
    text += `${writeString(name)}:${write(value, depth)}`;
  }
  return `{${text}}`;
}

function writeString(text: string): string {
  if (!isWellFormed(text)) throw new EncodeError("ILL_FORMED", "A text has a lone surrogate");
  return JSON.stringify(text);
}

function notWire(): EncodeError {
  return new EncodeError("NOT_WIRE", "A value has no form in JSON");
}
