import { EncodeError } from "./errors.js";

/**
 * The bytes that Java's `GBK` gives for `text`. Throws EncodeError `UNENCODABLE` for a character that GBK does not have,
 * where Java would silently write `?`.
 */
export function gbk(text: string): Uint8Array {
  codes ??= reverseTable();
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

/** From a UTF-16 unit to its two bytes, 0 where GBK has none. Made at the first use: 23,940 characters in some 10 ms. */
let codes: Uint16Array | undefined;

/** The platform has a decoder but no encoder for GBK, so its table is read off the decoder. */
function reverseTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const decoder = new TextDecoder("gbk");
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail)).charCodeAt(0);
      table[character] = (lead << 8) | trail;
    }
  }
  for (const [character, code] of javaDifferences) table[character] = code;
  table[0xfffd] = 0;
  return table;
}

/**
 * Where Java's table differs from that of the Encoding Standard, which maps A2 E3 to a private character and
 * A8 92 to U+2295. Found by comparing all 65,536 units with Java 17.
 */
const javaDifferences: readonly (readonly [character: number, code: number])[] = [
  [0x20ac, 0xa2e3],
  [0xe76c, 0],
  [0x2641, 0xa892],
  [0x2295, 0],
];
