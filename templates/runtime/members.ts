import { isNumber, isObject, member, numberText, type WireObject, type WireValue } from "./wire.js";
import { wholeNumber } from "./whole.js";

/** The value at the end of `path`, which leads through objects only: `valueAt(envelope, ["data", "insureNum"])`. */
export function valueAt(object: WireObject, path: readonly string[]): WireValue | undefined {
  let value: WireValue | undefined = object;
  for (const name of path) {
    if (!isObject(value)) return undefined;
    value = member(value, name);
  }
  return value;
}

/** The value at the end of `path` where an empty text means that there is none. */
export function filledAt(object: WireObject, path: readonly string[]): WireValue | undefined {
  const value = valueAt(object, path);
  return value === "" ? undefined : value;
}

/** The object at the end of `path`. */
export function objectAt(object: WireObject, path: readonly string[]): WireObject | undefined {
  const value = valueAt(object, path);
  return isObject(value) ? value : undefined;
}

/** The text of the text, number or boolean at the end of `path`: `121.00` is `"121.00"`. Undefined for anything else. */
export function textAt(object: WireObject, path: readonly string[]): string | undefined {
  const value = valueAt(object, path);
  if (typeof value === "string") return value;
  if (isNumber(value)) return numberText(value);
  return typeof value === "boolean" ? String(value) : undefined;
}

/** The code at the end of `path`, as text. Whole numbers are codes by their value: `4` and `4.0` are `"4"`. */
export function codeAt(object: WireObject, path: readonly string[]): string | undefined {
  const value = valueAt(object, path);
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  if (!isNumber(value)) return textAt(object, path);
  const text = numberText(value);
  return String(wholeNumber(text) ?? text);
}

/**
 * Whether the member at `path` says the same as the one at `of`: `4` and `"4"` are the same, and texts are compared letter by
 * letter. One that is not there, or is null, says nothing else.
 */
export function repeats(
  object: WireObject,
  path: readonly string[],
  of: readonly string[],
  { emptyIsAbsent = false }: { readonly emptyIsAbsent?: boolean } = {},
): boolean {
  const copy = valueAt(object, path);
  if (copy === undefined || copy === null || (emptyIsAbsent && copy === "")) return true;
  const code = codeAt(object, path);
  return code !== undefined && code === codeAt(object, of);
}
