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
  if (typeof value === "string") return writeString(value);
  if (isPlain(value, maxDepth)) {
    // The platform writes the whole of it in a third of the time.
    const text = JSON.stringify(value);
    if (!mayBeIllFormed(text)) return text;
  }
  return writeStepByStep(value);
}

/** The same, member by member: what says why something is refused, and what the fast way must agree with. */
export function writeStepByStep(value: WireValue): string {
  return write(value, maxDepth);
}

const maxDepth = 500;

/**
 * Whether the platform writes `value` as we do, but for lone surrogates. Wrongly saying no costs time only: so inherited members
 * and those that are `undefined` need no care.
 */
function isPlain(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      return value === null || (depth > 0 && isPlainInside(value, depth - 1));
    default:
      return false;
  }
}

function isPlainInside(value: object, depth: number): boolean {
  // The platform would ask it for its JSON, wherever it is inherited from.
  if ("toJSON" in value) return false;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (!isPlain(value[i], depth)) return false;
    return true;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  // Newer platforms' `JSON.rawJSON` gives such objects, which they write as they please.
  if (prototype === null && "rawJSON" in value) return false;
  const members = value as Readonly<Record<string, unknown>>;
  for (const name in members) {
    const part = members[name];
    if (part !== undefined && !isPlain(part, depth)) return false;
  }
  return true;
}

/** The platform writes lone surrogates so. A backslash and `ud` may also be what a well-formed text says. */
function mayBeIllFormed(json: string): boolean {
  return json.includes("\\ud");
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
  const json = JSON.stringify(text);
  if (mayBeIllFormed(json) && !isWellFormed(text)) {
    throw new EncodeError("ILL_FORMED", "A text has a lone surrogate");
  }
  return json;
}

function notWire(): EncodeError {
  return new EncodeError("NOT_WIRE", "A value has no form in JSON");
}
