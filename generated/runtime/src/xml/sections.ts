import type { XmlCursor } from "./cursor.js";
import type { XmlSpan } from "./element.js";
import { IN_CDATA, IN_COMMENT, nameEnd, runEnd } from "./scan.js";
import type { OpenElement } from "./start-tag.js";
import type { XmlErrorCode } from "./xml-error.js";

/** Reads a CDATA section into the element's text. */
export function readCdata(cursor: XmlCursor, element: OpenElement): XmlSpan {
  const start = cursor.at;
  cursor.countNode();
  cursor.at += "<![CDATA[".length;
  for (;;) {
    element.text += cursor.take(runEnd(cursor.units, cursor.at, IN_CDATA));
    if (cursor.stands("]]>")) break;
    if (cursor.peek() === CLOSE_BRACKET) element.text += cursor.take(bracketsEnd(cursor));
    else {
      cursor.lineEnd();
      element.text += "\n";
    }
  }
  cursor.at += "]]>".length;
  return { start, end: cursor.at };
}

/** The offset after the brackets here, but for those that may end the section. */
function bracketsEnd({ units, at }: XmlCursor): number {
  let end = at + 1;
  while (units[end] === CLOSE_BRACKET) end++;
  return units[end] === GREATER ? Math.max(at + 1, end - "]]".length) : end;
}

/** Passes a comment. Fails where other markup stands that is no element and no CDATA section. */
export function readComment(cursor: XmlCursor): XmlSpan {
  const start = cursor.at;
  if (!cursor.stands("<!--")) cursor.fail(otherMarkup(cursor));
  cursor.countNode();
  for (cursor.at += "<!--".length; ; cursor.at++) {
    cursor.at = runEnd(cursor.units, cursor.at, IN_COMMENT);
    if (cursor.peek() !== HYPHEN) cursor.fail("XML_CHARACTER");
    if (cursor.units[cursor.at + 1] !== HYPHEN) continue;
    if (cursor.stands("-->")) break;
    cursor.fail("XML_COMMENT");
  }
  cursor.at += "-->".length;
  return { start, end: cursor.at };
}

function otherMarkup(cursor: XmlCursor): XmlErrorCode {
  if (cursor.stands("<!DOCTYPE")) return "XML_DOCTYPE";
  if (!cursor.stands("<?")) return "XML_SYNTAX";
  const target = cursor.at + "<?".length;
  const name = cursor.text.slice(target, nameEnd(cursor.text, cursor.units, target));
  return name.toLowerCase() === "xml" ? "XML_DECLARATION" : "XML_INSTRUCTION";
}

const HYPHEN = 0x2d;
const GREATER = 0x3e;
const CLOSE_BRACKET = 0x5d;
