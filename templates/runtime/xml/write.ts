import { EncodeError } from "../errors.js";
import { isWellFormed } from "../text.js";
import type { XmlAttribute } from "./element.js";
import { isXmlName } from "./name.js";

/** An element to be written: with a text, with a text in CDATA sections, or with child elements. */
export type XmlNode = Named & (WithText | WithCdata | WithChildren);

interface Named {
  readonly name: string;
  readonly attributes?: readonly XmlAttribute[];
}

interface WithText {
  readonly text: string;
  readonly cdata?: never;
  readonly children?: never;
}

interface WithCdata {
  readonly cdata: string;
  readonly text?: never;
  readonly children?: never;
}

interface WithChildren {
  readonly children: readonly XmlNode[];
  readonly text?: never;
  readonly cdata?: never;
}

/** The XML declaration of version 1.0 that names `encoding`. */
export function xmlDeclaration(encoding: string): string {
  return `<?xml version="1.0" encoding="${encoding}"?>`;
}

/**
 * Writes an element with nothing between its parts, and empty ones as `<a></a>`. What `readXml` reads from it is what was
 * written, to the last carriage return.
 *
 * Throws EncodeError as `xmlText` does, `XML_NAME` for a name that is none, `XML_DUPLICATE_ATTRIBUTE` for an attribute that
 * stands twice, and `TOO_DEEP` beyond 500 levels.
 *
 * ```ts
 * writeXml({ name: "a", children: [{ name: "b", text: "1 < 2" }] }) // <a><b>1 &lt; 2</b></a>
 * ```
 */
export function writeXml(node: XmlNode): string {
  return write(node, 500);
}

function write(node: XmlNode, depth: number): string {
  if (depth === 0) throw new EncodeError("TOO_DEEP", "The XML is nested too deeply");
  const { name, attributes } = node;
  const written = attributes === undefined ? "" : attributesOf(attributes);
  return xmlElement(requireName(name), contentOf(node, depth - 1), written);
}

function contentOf(node: XmlNode, depth: number): string {
  if (node.text !== undefined) return xmlText(node.text);
  if (node.cdata !== undefined) return xmlCdata(node.cdata);
  let content = "";
  for (const child of node.children) content += write(child, depth);
  return content;
}

function attributesOf(attributes: readonly XmlAttribute[]): string {
  const names = new Set<string>();
  let text = "";
  for (const { name, value } of attributes) {
    if (names.has(name)) {
      throw new EncodeError("XML_DUPLICATE_ATTRIBUTE", "An attribute stands twice in one element");
    }
    names.add(name);
    text += xmlAttribute(requireName(name), value);
  }
  return text;
}

function requireName(name: string): string {
  if (isXmlName(name)) return name;
  throw new EncodeError("XML_NAME", "The name of an element or attribute is no name in XML");
}

/**
 * An element around content that was written, with attributes that were. The name is the spec's, and is not looked at.
 *
 * ```ts
 * xmlElement("a", xmlText("1"), xmlAttribute("b", "2")) // <a b="2">1</a>
 * ```
 */
export function xmlElement(name: string, content: string, attributes = ""): string {
  return `<${name}${attributes}>${content}</${name}>`;
}

/**
 * An attribute with a blank before it: ` name="value"`. What reading would make a blank is written by its number. The name
 * is the spec's, and is not looked at. Throws EncodeError as `xmlText` does.
 */
export function xmlAttribute(name: string, value: string): string {
  const text = xmlText(value);
  const kept = /[\t\n]/.test(text)
    ? text.replaceAll("\t", "&#x9;").replaceAll("\n", "&#xA;")
    : text;
  return ` ${name}="${kept}"`;
}

/**
 * A text as an element's content: `& < > " '` as entities, a carriage return by its number, because reading makes a line
 * feed of it. Throws EncodeError `ILL_FORMED` for a lone surrogate, and `NOT_XML` for a character that XML does not allow.
 */
export function xmlText(value: string): string {
  if (!notPlain.test(value)) return value;
  requireCharacters(value);
  return value.replace(escaped, (character) => escapes[character as Escaped]);
}

/** A text in one CDATA section, or in several where it has `]]>` or a carriage return. Throws EncodeError as `xmlText` does. */
export function xmlCdata(value: string): string {
  requireCharacters(value);
  const split = value.replaceAll("]]>", "]]]]><![CDATA[>").replaceAll("\r", "]]>&#xD;<![CDATA[");
  return `<![CDATA[${split}]]>`;
}

function requireCharacters(value: string): void {
  if (!isWellFormed(value)) throw new EncodeError("ILL_FORMED", "A text has a lone surrogate");
  if (foreign.test(value)) {
    throw new EncodeError("NOT_XML", "A text has a character that XML does not allow");
  }
}

/** What has to be escaped, and what may not be allowed. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const notPlain = /[&<>"'\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
/** What XML 1.0, section 2.2, leaves out, apart from surrogates. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const foreign = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const escaped = /[&<>"'\r]/g;

type Escaped = keyof typeof escapes;
const escapes = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#xD;",
} as const;
