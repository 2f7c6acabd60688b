import { XmlCursor } from "./cursor.js";
import { readDeclaration } from "./declaration.js";
import type { XmlDocument, XmlElement, XmlSpan } from "./element.js";
import { xmlLimits, type XmlLimits } from "./limits.js";
import { isCharacter } from "./reference.js";
import { IN_TEXT, isSame, runEnd, spaceEnd } from "./scan.js";
import { readCdata, readComment } from "./sections.js";
import { readStartTag, type OpenElement } from "./start-tag.js";

/**
 * Reads an XML text (XML 1.0, fifth edition), as much of it as messages need: an XML declaration, elements, attributes,
 * comments, CDATA sections, the five entities and references to characters. Prefixes of names mean nothing.
 *
 * Refuses what is not well-formed, and by codes of their own what well-formed texts may have: a document type declaration,
 * processing instructions, a byte order mark, another version than 1.0, and more than `limits` allow. Nothing is ever looked
 * up: there are no entities but the five. Stops at the first thing that is wrong, in time that grows with what was read.
 * Throws XmlError, which says where, and never what.
 */
export function readXml(text: string, limits?: Partial<XmlLimits>): XmlDocument {
  const bounds = xmlLimits(limits);
  const { end, encoding } = readDeclaration(text);
  const cursor = new XmlCursor(text, bounds, end);
  const opaque: XmlSpan[] = [];
  passOutside(cursor, opaque);
  if (cursor.peek() !== LESS) failOutside(cursor);
  const root = readTree(cursor, opaque);
  passOutside(cursor, opaque);
  if (cursor.at < text.length) failOutside(cursor);
  return { text, root, encoding, opaque };
}

/** Passes white space and comments outside the root element. */
function passOutside(cursor: XmlCursor, opaque: XmlSpan[]): void {
  for (;;) {
    cursor.skipSpace();
    if (!cursor.stands("<!") && !cursor.stands("<?")) return;
    opaque.push(readComment(cursor));
  }
}

/** There is text before or after the root element, or a second one, or what is no text at all. */
function failOutside(cursor: XmlCursor): never {
  const { at, text } = cursor;
  return cursor.fail(isCharacter(text.codePointAt(at) ?? 0) ? "XML_ROOT" : "XML_CHARACTER");
}

function readTree(cursor: XmlCursor, opaque: XmlSpan[]): XmlElement {
  const root = readStartTag(cursor, 1);
  /** Those around `element`, the outermost first. */
  const around: OpenElement[] = [];
  let element = root.end < 0 ? root : undefined;
  while (element !== undefined) {
    readCharacters(cursor, element);
    const mark = cursor.units[cursor.at + 1];
    if (mark === SLASH) {
      readEndTag(cursor, element);
      element = around.pop();
    } else if (mark === EXCLAMATION || mark === QUESTION) {
      opaque.push(cursor.stands("<![CDATA[") ? readCdata(cursor, element) : readComment(cursor));
    } else {
      const child = readStartTag(cursor, around.length + 2);
      element.children.push(child);
      if (child.end >= 0) continue;
      around.push(element);
      element = child;
    }
  }
  return root;
}

/** Adds the characters up to the next `<` to the element's text. */
function readCharacters(cursor: XmlCursor, element: OpenElement): void {
  for (;;) {
    element.text += cursor.take(runEnd(cursor.units, cursor.at, IN_TEXT));
    const { at } = cursor;
    const unit = cursor.peek();
    if (unit === LESS) return;
    if (unit === AMPERSAND) element.text += cursor.reference();
    else if (unit === GREATER) {
      if (cursor.text.endsWith("]]", at)) cursor.fail("XML_CDATA_END", at - 2);
      element.text += cursor.take(at + 1);
    } else {
      cursor.lineEnd();
      element.text += "\n";
    }
  }
}

function readEndTag(cursor: XmlCursor, element: OpenElement): void {
  const { at, units } = cursor;
  const name = at + "</".length;
  const length = element.name.length;
  if (!isSame(units, element.start + "<".length, name, length)) cursor.fail("XML_TAG");
  const end = spaceEnd(units, name + length);
  if (units[end] !== GREATER) cursor.fail("XML_TAG");
  cursor.at = end + 1;
  element.contentEnd = at;
  element.end = cursor.at;
}

const EXCLAMATION = 0x21;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;
