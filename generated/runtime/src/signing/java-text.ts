import { isNumber, isObject, numberText, type WireValue } from "../wire.js";

/**
 * What Java's `Map.toString` and `List.toString` write: `{k=v, k2=[a, b], k3=null}`. Texts stand without quotes, so that
 * different values may have one text; numbers keep the text that they came with.
 */
export function javaText(value: WireValue): string {
  if (isNumber(value)) return numberText(value);
  if (isObject(value)) {
    const members = Object.entries(value).flatMap(([name, part]) =>
      part === undefined ? [] : [`${name}=${javaText(part)}`],
    );
    return `{${members.join(", ")}}`;
  }
  if (isList(value)) return `[${value.map(javaText).join(", ")}]`;
  return String(value);
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}
