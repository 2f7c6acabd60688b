import { isNumber, isObject, numberText, type WireObject, type WireValue } from "../wire.js";

/**
 * What Java's `Map.toString` and `List.toString` write: `{k=v, k2=[a, b], k3=null}`. Texts stand without quotes, so that
 * different values may have one text; numbers keep the text that they came with.
 */
export function javaText(value: WireValue): string {
  if (typeof value === "string") return value;
  if (isNumber(value)) return numberText(value);
  if (isList(value)) return `[${itemsText(value)}]`;
  return isObject(value) ? `{${membersText(value)}}` : String(value);
}

function membersText(object: WireObject): string {
  let text = "";
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    if (text !== "") text += ", ";
    text += `${name}=${javaText(value)}`;
  }
  return text;
}

function itemsText(list: readonly WireValue[]): string {
  let text = "";
  for (let i = 0; i < list.length; i++) {
    if (i > 0) text += ", ";
    text += javaText(list[i]!);
  }
  return text;
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}
