import { hash } from "node:crypto";
import { digitsOf, wholeNumber } from "../whole.js";
import { isNumber, isObject, numberText } from "../wire.js";
import type { WireObject, WireValue } from "../wire.js";

/**
 * A hash of a body's content, in hex: the same for the same values, whatever the white space and the order of members, since
 * a sender may write a repeat anew. `121.00` and `121` differ.
 */
export function contentHash(body: WireValue | undefined): string {
  return hash("sha256", contentText(body ?? null), "hex");
}

/**
 * Under which key the inbox knows a message: the names in `parts`, and a hash of them and the identity. What identifies a
 * message may be a person's name, and as long as the message itself; neither belongs into the key of a store.
 */
export function identityKey(
  parts: readonly string[],
  identity: readonly (WireValue | undefined)[],
): string {
  const text = contentText([...parts, ...identity.map(sameValue)]);
  return [...parts, hash("sha256", text, "hex")].join("/");
}

/** The key of a message with the identity of `key` and content of its own. */
export function versionKey(key: string, ofContent: string): string {
  return `${key}/${ofContent}`;
}

export function orderText(key: readonly (WireValue | undefined)[]): string {
  return contentText(key.map(sameValue));
}

/**
 * The same for all ways to write a value: `2`, `2.0`, `2e0`, and the text `"2"`, since documents disagree with themselves
 * about which one it is. Not every member is signed: a message that was handled would be handled again for each way to write
 * such a one.
 */
function sameValue(value: WireValue | undefined): WireValue {
  if (value === undefined) return null;
  if (isNumber(value)) return sameNumber(numberText(value));
  if (isList(value)) return value.map(sameValue);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(members.map(([name, part]) => [name, sameValue(part)]));
}

function sameNumber(text: string): string {
  const whole = wholeNumber(text);
  if (whole !== undefined) return String(whole);
  const { negative, digits, exponent } = digitsOf(text);
  return `${negative ? "-" : ""}${digits}e${exponent}`;
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
