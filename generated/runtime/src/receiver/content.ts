import { hash } from "node:crypto";
import { isWellFormed } from "../text.js";
import { digitsOf, wholeNumber } from "../whole.js";
import { isNumber, isObject, numberText } from "../wire.js";
import type { WireObject, WireValue } from "../wire.js";

/**
 * A hash of a body's content, in hex: the same for the same values, whatever the white space and the order of members, since
 * a sender may write a repeat anew. `121.00` and `121` differ. Stores keep it: how it is made must not change.
 */
export function contentHash(body: WireValue | undefined): string {
  return sha256(contentText(body ?? null));
}

/**
 * Under which key the inbox knows a message: the names in `parts`, and a hash of them and the identity. What identifies a
 * message may be a person's name, and as long as the message itself; neither belongs into the key of a store.
 */
export function identityKey(
  parts: readonly string[],
  identity: readonly (WireValue | undefined)[],
): string {
  return `${parts.join("/")}/${sha256(contentText(parts) + orderText(identity))}`;
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
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
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

/**
 * A text that no other value has: members sorted, numbers by their own texts, and each text after its length, so that nothing
 * needs to be escaped.
 */
function contentText(value: WireValue): string {
  switch (typeof value) {
    case "string":
      return measured(value);
    case "number":
    case "boolean":
      return `${value};`;
    default:
      if (value === null) return "null;";
      if (isNumber(value)) return `${numberText(value)};`;
      return isList(value) ? listText(value) : objectText(value);
  }
}

function measured(text: string): string {
  return `${text.length}"${text}`;
}

function listText(list: readonly WireValue[]): string {
  let text = "[";
  for (const item of list) text += contentText(item);
  return `${text}]`;
}

function objectText(object: WireObject): string {
  const { sorted, measuredNames } = orderOf(Object.keys(object));
  let text = "{";
  for (let i = 0; i < sorted.length; i++) {
    const value = object[sorted[i]!];
    if (value !== undefined) text += measuredNames[i]! + contentText(value);
  }
  return `${text}}`;
}

/** The names of an object's members as they were written, and sorted. */
interface Order {
  readonly written: readonly string[];
  readonly sorted: readonly string[];
  readonly measuredNames: readonly string[];
}

/** Objects of one kind mostly come with their members in one order, and comparing names is much less than sorting them. */
function orderOf(written: readonly string[]): Order {
  const place = (31 * written.length + (written[0]?.length ?? 0)) % seenOrders.length;
  const seen = seenOrders[place];
  if (seen !== undefined && isSameList(seen.written, written)) return seen;
  const sorted = written.toSorted();
  const order = { written, sorted, measuredNames: sorted.map(measured) };
  if (written.length <= 100) seenOrders[place] = order;
  return order;
}

const seenOrders: (Order | undefined)[] = Array.from({ length: 64 });

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Lone surrogates have no UTF-8: in it they would all be the same. No text in UTF-8 begins as one in UTF-16 does. */
function sha256(text: string): string {
  return hash("sha256", isWellFormed(text) ? text : Buffer.from(text, "utf16le"), "hex");
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}
