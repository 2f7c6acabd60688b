import { BaowenError } from "../errors.js";

/** Why an XML text was refused. The last two are not about its form: nobody could say what was signed. */
export type XmlErrorCode =
  | "XML_SYNTAX"
  | "XML_END"
  | "XML_ROOT"
  | "XML_BOM"
  | "XML_DECLARATION"
  | "XML_DOCTYPE"
  | "XML_INSTRUCTION"
  | "XML_ENTITY"
  | "XML_CHARACTER"
  | "XML_NAME"
  | "XML_TAG"
  | "XML_ATTRIBUTE"
  | "XML_DUPLICATE_ATTRIBUTE"
  | "XML_COMMENT"
  | "XML_CDATA_END"
  | "XML_DEPTH"
  | "XML_SIZE"
  | "XML_ATTRIBUTES"
  | "XML_AMBIGUOUS"
  | "XML_MIXED";

/** An XML text was refused. Says where, and never what. */
export class XmlError extends BaowenError {
  declare readonly code: XmlErrorCode;
  /** Where reading stopped, in UTF-16 units of the text. */
  readonly offset: number;

  constructor(code: XmlErrorCode, offset: number) {
    super(code, `${messages[code]} at offset ${offset}`);
    this.offset = offset;
  }
}

const messages: Readonly<Record<XmlErrorCode, string>> = {
  XML_SYNTAX: "The text is not well-formed XML",
  XML_END: "The XML text ends too early",
  XML_ROOT: "The XML text has not just one root element",
  XML_BOM: "The XML text begins with a byte order mark",
  XML_DECLARATION: "The XML declaration is not one of XML 1.0 at the very beginning",
  XML_DOCTYPE: "The XML text has a document type declaration",
  XML_INSTRUCTION: "The XML text has a processing instruction",
  XML_ENTITY: "The XML text has a reference to no character and none of the five entities",
  XML_CHARACTER: "The XML text has a character that XML does not allow",
  XML_NAME: "The XML text has no name where one must be",
  XML_TAG: "An XML element is not closed by its own end tag",
  XML_ATTRIBUTE: "An XML attribute is not a name and a quoted value after white space",
  XML_DUPLICATE_ATTRIBUTE: "An attribute stands twice in one XML element",
  XML_COMMENT: "An XML comment has two hyphens inside it",
  XML_CDATA_END: "The XML text has the end of a CDATA section outside one",
  XML_DEPTH: "The XML text is nested too deeply",
  XML_SIZE: "The XML text has too many elements",
  XML_ATTRIBUTES: "An XML element has too many attributes",
  XML_AMBIGUOUS: "An XML element stands twice where one may stand",
  XML_MIXED: "An XML element has text beside child elements",
};
