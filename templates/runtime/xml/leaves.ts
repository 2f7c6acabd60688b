import { isMixed, type XmlElement } from "./element.js";
import type { XmlNode } from "./write.js";
import { XmlError } from "./xml-error.js";

/**
 * The text of all leaves (elements without child elements) in document order, with nothing between: what some partners
 * sign. A leaf's white space counts, that between elements does not; attributes, names and comments do not either; an empty
 * element gives nothing. Of what is sent and of what its receiver reads it is the same text.
 *
 * Throws XmlError `XML_MIXED` where an element has text beside child elements: whether that belongs to it, nobody says.
 *
 * ```ts
 * leavesOf(readXml("<a><b>1</b> <c><d> x</d><e/></c></a>").root) // "1 x"
 * ```
 */
export function leavesOf(element: XmlElement | XmlNode): string {
  const { children } = element;
  if (children === undefined || children.length === 0) return ownText(element);
  if ("start" in element && isMixed(element)) throw new XmlError("XML_MIXED", element.start);
  let text = "";
  for (const child of children) text += leavesOf(child);
  return text;
}

function ownText(element: XmlElement | XmlNode): string {
  if (element.text !== undefined) return element.text;
  return "cdata" in element ? (element.cdata ?? "") : "";
}
