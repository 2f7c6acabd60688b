import { XmlError } from "./xml-error.js";

export interface XmlReference {
  /** The offset after its semicolon. */
  readonly end: number;
  readonly character: string;
}

/**
 * Reads the reference whose `&` stands at `at`: to one of the five entities, or to a character by its number. Throws XmlError
 * `XML_ENTITY` for anything else, `XML_CHARACTER` for a number of no character of XML.
 */
export function readReference(text: string, at: number): XmlReference {
  referenceHere.lastIndex = at;
  const found = referenceHere.exec(text);
  if (found === null) throw new XmlError("XML_ENTITY", at);
  const [source, entity, decimal, hex] = found;
  const end = at + source.length;
  if (entity !== undefined) return { end, character: entities[entity as Entity] };
  const number = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (!isCharacter(number)) throw new XmlError("XML_CHARACTER", at);
  return { end, character: String.fromCodePoint(number) };
}

const referenceHere = /&(?:(amp|lt|gt|quot|apos)|#([0-9]+)|#x([0-9a-fA-F]+));/y;

type Entity = keyof typeof entities;
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" } as const;

/** Whether XML allows the character of that number: XML 1.0, section 2.2. */
export function isCharacter(number: number): boolean {
  if (number < 0x20) return number === 0x09 || number === 0x0a || number === 0x0d;
  if (number <= 0xffff) return number < 0xd800 || (number >= 0xe000 && number <= 0xfffd);
  return number <= 0x10ffff;
}
