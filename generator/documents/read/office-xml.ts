import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import { readXml } from "../../../templates/runtime/xml/read.js";
import { XmlError } from "../../../templates/runtime/xml/xml-error.js";

/*
 * The XML of office files. Its names are compared with their prefixes: all programs that write these files use the same ones.
 */

/** Texts of parts that are read whole: styles, numbering, notes. */
export function readPart(text: string): XmlElement {
  return readXml(text, limits).root;
}

/** The source of an element, and the offset behind it in the text that it stands in. */
export interface Source {
  readonly source: string;
  readonly end: number;
}

/**
 * Each child of the first element called `parent`, read by itself, with the offset behind it: so a document of any length needs
 * room for its text and for one of them. Throws XmlError where such an element is missing or one of them is not well-formed.
 */
export function* childrenOf(
  text: string,
  parent: string,
): Generator<{ readonly element: XmlElement; readonly end: number }> {
  for (const { source, end } of sourcesOf(text, parent)) yield { element: readPart(source), end };
}

/** The same, not yet read. */
export function* sourcesOf(text: string, parent: string): Generator<Source> {
  let at = contentStart(text, parent);
  if (text.endsWith("/>", at)) return;
  for (;;) {
    at = text.indexOf("<", at);
    if (at === -1) throw new XmlError("XML_END", text.length);
    if (text.startsWith("</", at)) return;
    const end = markupEnd(text, at);
    if (text[at + 1] !== "!" && text[at + 1] !== "?") yield { source: text.slice(at, end), end };
    at = end;
  }
}

/** The first element called `name` from `from` on, read by itself; undefined where there is none. */
export function elementIn(text: string, name: string, from: number): XmlElement | undefined {
  const pattern = new RegExp(`<${name}(?=[\\s>/])`, "gu");
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null
    ? undefined
    : readPart(text.slice(found.index, markupEnd(text, found.index)));
}

function contentStart(text: string, parent: string): number {
  const found = new RegExp(`<${parent}(?=[\\s>/])`, "u").exec(text);
  if (found === null) throw new XmlError("XML_ROOT", 0);
  return tagEnd(text, found.index);
}

/** The offset behind the element, comment or instruction that begins at `at`. */
function markupEnd(text: string, at: number): number {
  let depth = 0;
  for (let here = at; here !== -1; here = text.indexOf("<", here)) {
    const mark = text[here + 1];
    if (mark === "!" || mark === "?") here = passed(text, here);
    else {
      const end = tagEnd(text, here);
      if (mark === "/") depth--;
      else if (text[end - 2] !== "/") depth++;
      here = end;
    }
    if (depth === 0) return here;
  }
  throw new XmlError("XML_END", text.length);
}

function passed(text: string, at: number): number {
  const [, mark = ""] = marks.find(([start]) => text.startsWith(start, at)) ?? [];
  if (mark === "") throw new XmlError("XML_DOCTYPE", at);
  const end = text.indexOf(mark, at);
  if (end === -1) throw new XmlError("XML_END", text.length);
  return end + mark.length;
}

const marks: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** The offset behind the `>` of a tag: one inside quotes does not end it. */
function tagEnd(text: string, at: number): number {
  let quote = 0;
  for (let here = at; here < text.length; here++) {
    const unit = text.charCodeAt(here);
    if (quote !== 0) quote = unit === quote ? 0 : quote;
    else if (unit === GREATER) return here + 1;
    else if (unit === QUOTE || unit === APOSTROPHE) quote = unit;
  }
  throw new XmlError("XML_END", text.length);
}

/** The value of an attribute, by its name with its prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.find((one) => one.name === name)?.value;
}

/** The first child of that name, or what is below it along the names. */
export function child(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  let found = element;
  for (const name of names) found = found?.children.find((one) => one.name === name);
  return found;
}

export function childrenNamed(
  element: XmlElement | undefined,
  name: string,
): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** Elements of that name at any depth below, but for those inside one another. */
export function below(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((one) => (one.name === name ? [one] : below(one, name)));
}

/** Elements are read one by one where there are many: no part that is read whole, and no row, has nearly as many as this. */
const limits = { maxDepth: 400, maxNodes: 1_000_000, maxAttributes: 200 };

const GREATER = 0x3e;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
