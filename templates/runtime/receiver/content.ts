import { hash } from "node:crypto";
import { isNumber, isObject, numberText } from "../wire.js";
import type { WireObject, WireValue } from "../wire.js";

/**
 * A hash of a body's content, in hex: the same for the same values, whatever the white space and the order of members, since
 * a sender may write a repeat anew. `121.00` and `121` differ.
 */
export function contentHash(body: WireValue | undefined): string {
  return hash("sha256", contentText(body ?? null), "hex");
}

/** Under which key the inbox knows a message. */
export function identityKey(
  parts: readonly string[],
  identity: readonly (WireValue | undefined)[],
): string {
  return contentText([...parts, ...identity.map((part) => part ?? null)]);
}

/** Numbers and strings with the same text are the same key: documents disagree with themselves about which one it is. */
export function orderText(key: readonly (WireValue | undefined)[]): string {
  return contentText(key.map((part) => (isNumber(part) ? numberText(part) : (part ?? null))));
}

/** JSON with sorted members and the numbers' own texts. `JSON.stringify` escapes lone surrogates, so nothing can fail here. */
function contentText(value: WireValue): string {
  if (isNumber(value)) return numberText(value);
  if (isObject(value)) return `{${membersOf(value).join(",")}}`;
  if (isList(value)) return `[${value.map(contentText).join(",")}]`;
  return JSON.stringify(value);
}

function membersOf(object: WireObject): readonly string[] {
  const names = Object.keys(object).toSorted();
  return names.flatMap((name) => {
    const value = object[name];
    return value === undefined ? [] : [`${JSON.stringify(name)}:${contentText(value)}`];
  });
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}
