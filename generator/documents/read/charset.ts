import { complain, type Result } from "../../diagnostics/diagnostic.js";

export type Charset = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

export interface DecodedText {
  readonly text: string;
  readonly charset: Charset;
}

/**
 * The text of a document whose charset nobody states: that of its byte order mark; UTF-16 by where its zeros stand; UTF-8 where
 * all of it is; GB18030 where all of it is and most of its characters are among those that people write (GB 2312, first level).
 * Nothing is decoded by replacement: the first byte that cannot be read is an error, and so is a text that may be anything. Bytes
 * of no text at all (`isBinary`) give neither text nor diagnostics.
 */
export function decodeDocument(path: string, bytes: Uint8Array): Result<DecodedText | undefined> {
  const charset = markedCharset(bytes) ?? charsetByZeros(bytes);
  if (charset !== undefined) return decodedAs(charset, path, bytes);
  const text = strictly("utf-8", bytes);
  if (text !== undefined) return [{ text, charset: "utf-8" }, replaced(path, text)];
  const chinese = strictly("gb18030", bytes);
  if (chinese !== undefined && isPlausible(bytes)) {
    return [{ text: chinese, charset: "gb18030" }, []];
  }
  return [undefined, [unknownCharset(path, bytes, chinese !== undefined)]];
}

function markedCharset([first, second, third]: Uint8Array): Charset | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** How much of a document is looked at for zeros. */
const SAMPLE = 1 << 16;

/**
 * No text has zeros but in UTF-16, where line breaks and Latin letters have one each, all on the same side. What other bytes
 * have zeros beside them is no text.
 */
function charsetByZeros(bytes: Uint8Array): Charset | undefined {
  const zeros = { even: 0, odd: 0, strange: 0 };
  for (const [at, byte] of bytes.subarray(0, SAMPLE).entries()) {
    if (byte !== 0) continue;
    zeros[at % 2 === 0 ? "even" : "odd"] += 1;
    if (!isLatin(bytes[at % 2 === 0 ? at + 1 : at - 1] ?? 0)) zeros.strange += 1;
  }
  const { even, odd, strange } = zeros;
  if (strange * 10 > even + odd) return undefined;
  if (odd > 0 && odd >= even * 20) return "utf-16le";
  return even > 0 && even >= odd * 20 ? "utf-16be" : undefined;
}

function isLatin(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);
}

function decodedAs(
  charset: Charset,
  path: string,
  bytes: Uint8Array,
): Result<DecodedText | undefined> {
  const text = strictly(charset, bytes);
  if (text !== undefined) return [{ text, charset }, replaced(path, text)];
  const byte = firstBad(charset, bytes);
  return [
    undefined,
    [complain("undecodable-document", spanOf(charset, path, bytes, byte), { charset, byte })],
  ];
}

/** Without its byte order mark; `undefined` where a byte cannot be read. */
function strictly(charset: Charset, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** From 0, the first byte that cannot be where it is; the number of bytes where a character is cut off at the end. */
function firstBad(charset: Charset, bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (begins(charset, bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function begins(charset: Charset, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** What most pairs of bytes must be: signs and Chinese of the first level, A1–A3 and B0–D7 before A1–FE (GB 2312). */
const USUAL = 0.7;

function isPlausible(bytes: Uint8Array): boolean {
  let [all, usual] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) continue;
    const isUsual = (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7);
    all += 1;
    if (isUsual && trail >= 0xa1) usual += 1;
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return usual >= all * USUAL;
}

function unknownCharset(path: string, bytes: Uint8Array, isChinese: boolean) {
  const utf8 = firstBad("utf-8", bytes);
  const gb18030 = isChinese ? undefined : firstBad("gb18030", bytes);
  const at = spanOf("utf-8", path, bytes, utf8);
  return complain("unknown-charset", at, gb18030 === undefined ? { utf8 } : { utf8, gb18030 });
}

/** What can be shown of the document has the replacement character where it cannot be read. */
function spanOf(charset: Charset, path: string, bytes: Uint8Array, byte: number) {
  const lossy = new TextDecoder(charset);
  const start = lossy.decode(bytes.subarray(0, byte), { stream: true }).length;
  const text = new TextDecoder(charset).decode(bytes);
  return { source: { path, text }, start, end: Math.min(start + 1, text.length) };
}

/** Somebody else decoded it badly before: what stood there is lost. */
function replaced(path: string, text: string) {
  const start = text.indexOf("\ufffd");
  if (start < 0) return [];
  const count = text.split("\ufffd").length - 1;
  const at = { source: { path, text }, start, end: start + 1 };
  return [complain("replaced-characters", at, { count })];
}
