/** A part of an XML text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface XmlSpan {
  readonly start: number;
  readonly end: number;
}

export interface XmlAttribute {
  /** As written, prefix and all: namespaces mean nothing here. */
  readonly name: string;
  /** With references resolved; a tab, a line feed or a line end that stood in it is a blank (XML 1.0, section 3.3.3). */
  readonly value: string;
}

/** An element that was read, and where it stood: its span goes from its first `<` to after its last `>`. */
export interface XmlElement extends XmlSpan {
  /** As written, prefix and all: namespaces mean nothing here. */
  readonly name: string;
  /** In the order of the text. */
  readonly attributes: readonly XmlAttribute[];
  /** In the order of the text. */
  readonly children: readonly XmlElement[];
  /**
   * The element's own character data, white space and all, that of its children left out: references resolved, CDATA
   * sections taken as text, line ends as line feeds (XML 1.0, section 2.11).
   */
  readonly text: string;
  /** Where its content begins. Of `<a/>`, which has none, both this and `contentEnd` are `end`. */
  readonly contentStart: number;
  /** Where its end tag begins. */
  readonly contentEnd: number;
}

/** An XML text that was read, with the text itself: signatures are made over its parts as they were received. */
export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
  /** The encoding that the XML declaration names, as written. What the bytes are is for the caller to compare. */
  readonly encoding: string | undefined;
  /** Comments and CDATA sections in the order of the text: what looks like an element inside them is none. */
  readonly opaque: readonly XmlSpan[];
}

/** The element's own source text, its tags included. */
export function outerSource(document: XmlDocument, element: XmlElement): string {
  return document.text.slice(element.start, element.end);
}

/** The source text between the element's tags; empty for `<a/>`. */
export function innerSource(document: XmlDocument, element: XmlElement): string {
  return document.text.slice(element.contentStart, element.contentEnd);
}

/** Whether the element has both child elements and text that is more than white space. */
export function isMixed(element: XmlElement): boolean {
  return element.children.length > 0 && !isBlank(element.text);
}

/** Whether a text is white space, or empty. A loop: most of these texts are a few blanks and of no use but this. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x09 && unit !== 0x0d) return false;
  }
  return true;
}
