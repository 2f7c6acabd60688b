import { XmlError } from "./xml-error.js";

export interface XmlDeclaration {
  /** The offset after it; 0 where there is none. */
  readonly end: number;
  readonly encoding: string | undefined;
}

/**
 * Reads the XML declaration at the very beginning, if there is one: version 1.0, then an encoding, then whether the text
 * stands alone, both of which may be missing. Throws XmlError `XML_DECLARATION`, `XML_BOM`.
 */
export function readDeclaration(text: string): XmlDeclaration {
  if (text.startsWith(usual)) return { end: usual.length, encoding: "UTF-8" };
  if (text.startsWith("\ufeff")) throw new XmlError("XML_BOM", 0);
  if (!begin.test(text)) return { end: 0, encoding: undefined };
  const found = declaration.exec(text);
  if (found === null) throw new XmlError("XML_DECLARATION", 0);
  return { end: found[0].length, encoding: found.groups?.["encoding"] };
}

/** Told sooner than by the pattern below. */
const usual = '<?xml version="1.0" encoding="UTF-8"?>';

/** `<?xmlversion=` is how some write it; another name goes on, such as `<?xml-stylesheet`, is not a declaration at all. */
const begin = /^<\?xml(?:[ \t\r\n?]|version)/;

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?<quote>["'])(?<encoding>[A-Za-z][A-Za-z0-9._-]*)\k<quote>)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;
