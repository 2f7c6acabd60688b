import { DecodeError, EncodeError } from "./errors.js";

/**
 * The bytes that Java's `GBK` gives for `text`. Throws EncodeError `UNENCODABLE` for a character that GBK does not have,
 * where Java would silently write `?`.
 */
export function gbk(text: string): Uint8Array {
  const { codes } = tables();
  const bytes = new Uint8Array(text.length * 2);
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[end++] = unit;
      continue;
    }
    const code = codes[unit] ?? 0;
    if (code === 0)
      throw new EncodeError("UNENCODABLE", `GBK has no character for the one at offset ${i}`);
    bytes[end++] = code >> 8;
    bytes[end++] = code & 0xff;
  }
  return bytes.slice(0, end);
}

/** The text that Java reads from bytes in `GBK`. Throws DecodeError `GBK` for bytes that are none, where Java would write `�`. */
export function gbkText(bytes: Uint8Array): string {
  const { units } = tables();
  let text = "";
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    const unit = lead < 0x80 ? lead : units[(lead << 8) | (bytes[++i] ?? 0)];
    if (unit === undefined || (unit === 0 && lead !== 0)) {
      throw new DecodeError("GBK", "The bytes are not GBK");
    }
    text += String.fromCharCode(unit);
  }
  return text;
}

interface Tables {
  /** From a UTF-16 unit to its two bytes, 0 where GBK has none. */
  readonly codes: Uint16Array;
  /** From two bytes to a UTF-16 unit, 0 where they are none. */
  readonly units: Uint16Array;
}

/** Made at the first use: 23,940 characters in some 10 ms. */
let made: Tables | undefined;

function tables(): Tables {
  made ??= makeTables();
  return made;
}

/** The platform has a decoder but no encoder for GBK, so its table is read off the decoder. */
function makeTables(): Tables {
  const codes = new Uint16Array(0x10000);
  const units = new Uint16Array(0x10000);
  const decoder = new TextDecoder("gbk");
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const code = (lead << 8) | trail;
      const decoded = decoder.decode(Uint8Array.of(lead, trail)).charCodeAt(0);
      const unit = javaCharacter(code) ?? decoded;
      // What the decoder could not read is no character.
      if (unit === 0xfffd) continue;
      codes[unit] = code;
      units[code] = unit;
    }
  }
  return { codes, units };
}

/** The character that Java has for `code`, where platforms have others. */
function javaCharacter(code: number): number | undefined {
  const range = javaRanges.find(([first, last]) => code >= first && code <= last);
  if (range === undefined) return undefined;
  const [first, , character] = range;
  // No second byte is 7F.
  const isBeyondGap = (first & 0xff) < 0x7f && (code & 0xff) > 0x7f;
  return character + (code - first) - (isBeyondGap ? 1 : 0);
}

/**
 * Codes on which Node 20, later versions (which follow a newer Encoding Standard) and Java 17 do not agree, with Java's characters:
 * the first of a row in order. Most are private characters, but without the second row a wide blank would become A3 A0
 * on Node 22. Found by comparing all codes.
 */
const javaRanges: readonly (readonly [first: number, last: number, character: number])[] = [
  [0xa2e3, 0xa2e3, 0x20ac],
  [0xa3a0, 0xa3a0, 0xe5e5],
  [0xa6d9, 0xa6df, 0xe78d],
  [0xa6ec, 0xa6ed, 0xe794],
  [0xa6f3, 0xa6f3, 0xe796],
  [0xa892, 0xa892, 0x2641],
  [0xa8bc, 0xa8bc, 0xe7c7],
  [0xa8bf, 0xa8bf, 0xe7c8],
  [0xa989, 0xa995, 0xe7e7],
  [0xfe50, 0xfea0, 0xe815],
];
