import { createHmac, hash, timingSafeEqual } from "node:crypto";
import { DecodeError, EncodeError } from "./errors.js";
import { isWellFormed } from "./text.js";

// Text to bytes. GBK has its own file.

/** The UTF-8 bytes of `text`. Throws EncodeError `ILL_FORMED` for a lone surrogate, which has none. */
export function utf8(text: string): Uint8Array {
  if (!isWellFormed(text)) throw new EncodeError("ILL_FORMED", "The text has a lone surrogate");
  return Buffer.from(text, "utf8");
}

/** The text that the bytes are in UTF-8. Throws DecodeError `UTF8` for bytes that are none, where Java would write `�`. */
export function utf8Text(bytes: Uint8Array): string {
  try {
    return utf8Decoder.decode(bytes);
  } catch {
    throw new DecodeError("UTF8", "The bytes are not UTF-8");
  }
}

/** A byte order mark is a character like any other, as in Java. */
const utf8Decoder: InstanceType<typeof TextDecoder> = new TextDecoder("utf-8", {
  fatal: true,
  ignoreBOM: true,
});

/** The bytes that `text` names: pairs of hex digits of either case. Throws DecodeError `HEX` for anything else. */
export function unhex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !hexDigits.test(text)) {
    throw new DecodeError("HEX", "The text is not hex");
  }
  return Buffer.from(text, "hex");
}

const hexDigits = /^[0-9a-fA-F]*$/;

/** How Base64 is written where not as usual. */
export interface Base64Form {
  /** With the equals signs at the end, or without. */
  readonly padding?: "padded" | "unpadded";
  /** Broken by CRLF after every so many characters, none at the end, as Java's MIME encoder does. */
  readonly lineLength?: number;
}

/**
 * The bytes that `text` names in Base64 (RFC 4648, section 4): padded unless `form` says otherwise, without foreign
 * characters, unused bits zero. Throws DecodeError `BASE64` for anything else, where the platform's decoder would skip it.
 *
 * Where lines are said to be broken, they are broken exactly so, by CRLF or by the LF that XML makes of it; or not at all,
 * as they are once a form or a database has taken the breaks out. Breaks elsewhere mean that something was lost.
 */
export function unbase64(text: string, form?: Base64Form): Uint8Array {
  const digits = unbroken(text, form?.lineLength);
  const bytes = Buffer.from(digits, "base64");
  // Writing what was read gives the text back only if nothing was skipped or made up.
  if (base64(bytes, { padding: form?.padding ?? "padded" }) !== digits) {
    throw new DecodeError("BASE64", "The text is not Base64");
  }
  return bytes;
}

/** The bytes that `text` names in the alphabet with `-` and `_` (RFC 4648, section 5), unpadded unless `form` says so; as strict as `unbase64`. */
export function unbase64url(text: string, form?: Base64Form): Uint8Array {
  const digits = unbroken(text, form?.lineLength);
  const bytes = Buffer.from(digits, "base64url");
  if (base64url(bytes, { padding: form?.padding ?? "unpadded" }) !== digits) {
    throw new DecodeError("BASE64", "The text is not Base64 of the URL alphabet");
  }
  return bytes;
}

// Bytes to bytes.

/** MD5 (RFC 1321), 16 bytes. Broken as a hash; partners ask for it. */
export function md5(bytes: Uint8Array): Uint8Array {
  return digest("md5", bytes);
}

/** SHA-1 (FIPS 180-4), 20 bytes. */
export function sha1(bytes: Uint8Array): Uint8Array {
  return digest("sha1", bytes);
}

/** SHA-256 (FIPS 180-4), 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return digest("sha256", bytes);
}

/** SHA-384 (FIPS 180-4), 48 bytes. */
export function sha384(bytes: Uint8Array): Uint8Array {
  return digest("sha384", bytes);
}

/** SHA-512 (FIPS 180-4), 64 bytes. */
export function sha512(bytes: Uint8Array): Uint8Array {
  return digest("sha512", bytes);
}

/** SM3 (GB/T 32905-2016), 32 bytes. Throws where the platform's OpenSSL was built without it. */
export function sm3(bytes: Uint8Array): Uint8Array {
  return digest("sm3", bytes);
}

/** HMAC (RFC 2104) with MD5, 16 bytes. */
export function hmacMd5(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return createHmac("md5", key).update(bytes).digest();
}

/** HMAC (RFC 2104) with SHA-1, 20 bytes. */
export function hmacSha1(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return createHmac("sha1", key).update(bytes).digest();
}

/** HMAC (RFC 2104) with SHA-256, 32 bytes. */
export function hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return createHmac("sha256", key).update(bytes).digest();
}

/** HMAC (RFC 2104) with SHA-512, 64 bytes. */
export function hmacSha512(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return createHmac("sha512", key).update(bytes).digest();
}

// Bytes to text, text to text.

/**
 * Two lower-case hex digits a byte. Where leading zeros are dropped, the digits of the number that the bytes are, as Java's
 * `new BigInteger(1, bytes).toString(16)`: one digest in sixteen is shorter then.
 */
export function hex(bytes: Uint8Array, form?: { readonly leadingZeros: "dropped" }): string {
  const digits = view(bytes).toString("hex");
  return form === undefined ? digits : digits.replace(/^0+/, "") || "0";
}

/** Base64 (RFC 4648, section 4): padded and without line breaks, unless `form` says otherwise. */
export function base64(bytes: Uint8Array, form?: Base64Form): string {
  const digits = view(bytes).toString("base64");
  return form === undefined ? digits : written(digits.replace(/=+$/, ""), form, "padded");
}

/** Base64 with `-` and `_` (RFC 4648, section 5): without padding and line breaks, unless `form` says otherwise. */
export function base64url(bytes: Uint8Array, form?: Base64Form): string {
  const digits = view(bytes).toString("base64url");
  return form === undefined ? digits : written(digits, form, "unpadded");
}

/** Every letter in upper case, as Java's `toUpperCase(Locale.ROOT)`. */
export function upper(text: string): string {
  return text.toUpperCase();
}

/** Every letter in lower case, as Java's `toLowerCase(Locale.ROOT)`. */
export function lower(text: string): string {
  return text.toLowerCase();
}

/**
 * Whether two digests, as text, are the same, in a time that does not depend on where they differ. An empty expected
 * digest equals nothing.
 *
 * `ignoreCase` takes `A` to `Z` for `a` to `z` and no other characters for each other.
 */
export function equalDigests(
  expected: string,
  received: string,
  options?: { readonly ignoreCase?: boolean },
): boolean {
  const ignoreCase = options?.ignoreCase === true;
  const ours = Buffer.from(ignoreCase ? lowerLatin(expected) : expected, "utf16le");
  const theirs = Buffer.from(ignoreCase ? lowerLatin(received) : received, "utf16le");
  // Only the length, which is no secret, decides before the contents are compared.
  if (ours.length === 0 || ours.length !== theirs.length) return false;
  return timingSafeEqual(ours, theirs);
}

/** Whether two digests, as bytes, are the same, as `equalDigests`. An empty expected digest equals nothing. */
export function equalBytes(expected: Uint8Array, received: Uint8Array): boolean {
  if (expected.length === 0 || expected.length !== received.length) return false;
  return timingSafeEqual(expected, received);
}

/** `toLowerCase` would take the Kelvin sign for a `k`. */
function lowerLatin(text: string): string {
  if (latin.test(text)) return text.toLowerCase();
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

const latin = /^[ -~]*$/;

/** Digits without equals signs, written as `form` says. */
function written(digits: string, form: Base64Form, usual: "padded" | "unpadded"): string {
  const isPadded = (form.padding ?? usual) === "padded";
  const whole = isPadded ? digits.padEnd(Math.ceil(digits.length / 4) * 4, "=") : digits;
  return form.lineLength === undefined ? whole : linesOf(whole, form.lineLength).join("\r\n");
}

/** The text without the line breaks that it may have. */
function unbroken(text: string, lineLength: number | undefined): string {
  if (lineLength === undefined || !text.includes("\n")) return text;
  const lines = text.split(/\r?\n/);
  const whole = lines.join("");
  if (linesOf(whole, lineLength).join("\n") === lines.join("\n")) return whole;
  throw new DecodeError("BASE64", "The lines of the Base64 text are not as long as agreed");
}

function linesOf(text: string, length: number): readonly string[] {
  const count = Math.ceil(text.length / length);
  return Array.from({ length: count }, (_, at) => text.slice(at * length, (at + 1) * length));
}

/** Through a binary text, because asking `hash` for a buffer costs a quarter more. */
function digest(name: string, bytes: Uint8Array): Uint8Array {
  return Buffer.from(hash(name, bytes, "binary"), "latin1");
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
