import { createHmac, hash, timingSafeEqual } from "node:crypto";
import { DecodeError, EncodeError } from "./errors.js";
import { isWellFormed } from "./text.js";

// Text to bytes. GBK has its own file.

/** The UTF-8 bytes of `text`. Throws EncodeError `ILL_FORMED` for a lone surrogate, which has none. */
export function utf8(text: string): Uint8Array {
  if (!isWellFormed(text)) throw new EncodeError("ILL_FORMED", "The text has a lone surrogate");
  return Buffer.from(text, "utf8");
}

/** The bytes that `text` names: pairs of hex digits of either case. Throws DecodeError `HEX` for anything else. */
export function unhex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || !hexDigits.test(text)) {
    throw new DecodeError("HEX", "The text is not hex");
  }
  return Buffer.from(text, "hex");
}

const hexDigits = /^[0-9a-fA-F]*$/;

/**
 * The bytes that `text` names in Base64 (RFC 4648, section 4): padded, without line breaks or foreign characters, unused
 * bits zero. Throws DecodeError `BASE64` for anything else, where the platform's decoder would skip it.
 */
export function unbase64(text: string): Uint8Array {
  const bytes = Buffer.from(text, "base64");
  // Writing what was read gives the text back only if nothing was skipped or made up.
  if (bytes.toString("base64") !== text) {
    throw new DecodeError("BASE64", "The text is not Base64");
  }
  return bytes;
}

/** The bytes that `text` names in the alphabet with `-` and `_` (RFC 4648, section 5), without padding; as strict as `unbase64`. */
export function unbase64url(text: string): Uint8Array {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.toString("base64url") !== text) {
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

/** Two lower-case hex digits a byte, leading zeros kept. */
export function hex(bytes: Uint8Array): string {
  return view(bytes).toString("hex");
}

/** Padded Base64 without line breaks (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  return view(bytes).toString("base64");
}

/** Base64 with `-` and `_`, without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  return view(bytes).toString("base64url");
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

/** `toLowerCase` would take the Kelvin sign for a `k`. */
function lowerLatin(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
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
