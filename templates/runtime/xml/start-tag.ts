import type { XmlCursor } from "./cursor.js";
import type { XmlAttribute, XmlElement } from "./element.js";
import { IN_VALUE, runEnd } from "./scan.js";

/** An element while it is read: `end` is negative until its end tag was. */
export type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  readonly children: XmlElement[];
};

/** Reads `<name …>`, or the whole of `<name …/>`, at that depth. */
export function readStartTag(cursor: XmlCursor, depth: number): OpenElement {
  const start = cursor.at;
  if (depth > cursor.limits.maxDepth) cursor.fail("XML_DEPTH");
  cursor.countNode();
  cursor.at++;
  const name = cursor.name();
  const attributes = cursor.peek() === GREATER ? noAttributes : readAttributes(cursor);
  const empty = cursor.peek() === SLASH;
  if (empty) cursor.at++;
  if (cursor.peek() !== GREATER) cursor.fail("XML_SYNTAX");
  const contentStart = ++cursor.at;
  const end = empty ? contentStart : -1;
  return { name, attributes, children: [], text: "", start, end, contentStart, contentEnd: end };
}

const noAttributes: readonly XmlAttribute[] = Object.freeze([]);

function readAttributes(cursor: XmlCursor): readonly XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  for (;;) {
    const before = cursor.at;
    cursor.skipSpace();
    const { at } = cursor;
    const unit = cursor.peek();
    if (unit === GREATER || unit === SLASH) return attributes;
    // What follows a name without white space ought to have been part of it.
    if (at === before) cursor.fail(attributes.length === 0 ? "XML_NAME" : "XML_ATTRIBUTE");
    if (attributes.length >= cursor.limits.maxAttributes) cursor.fail("XML_ATTRIBUTES");
    const name = cursor.name();
    if (attributes.some((one) => one.name === name)) cursor.fail("XML_DUPLICATE_ATTRIBUTE", at);
    attributes.push({ name, value: readAssigned(cursor) });
  }
}

/** Reads `="…"`. */
function readAssigned(cursor: XmlCursor): string {
  cursor.skipSpace();
  if (cursor.peek() !== EQUALS) cursor.fail("XML_ATTRIBUTE");
  cursor.at++;
  cursor.skipSpace();
  const quote = cursor.peek();
  if (quote !== QUOTE && quote !== APOSTROPHE) cursor.fail("XML_ATTRIBUTE");
  cursor.at++;
  return readValue(cursor, quote);
}

/** Reads up to the closing quote and past it. */
function readValue(cursor: XmlCursor, quote: number): string {
  let value = "";
  for (;;) {
    value += cursor.take(runEnd(cursor.units, cursor.at, IN_VALUE));
    const { at } = cursor;
    const unit = cursor.peek();
    if (unit === quote) {
      cursor.at++;
      return value;
    }
    if (unit === LESS) cursor.fail("XML_ATTRIBUTE");
    if (unit === AMPERSAND) value += cursor.reference();
    else if (unit === QUOTE || unit === APOSTROPHE) value += cursor.take(at + 1);
    else {
      cursor.lineEnd();
      value += " ";
    }
  }
}

const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
