import { DecodeError } from "../errors.js";

/** The bytes and behind them one to `size` bytes, each holding their count (RFC 2898, section 6.1.1; RFC 5652, section 6.3). */
export function pkcs5Padded(bytes: Uint8Array, size: number): Uint8Array {
  const count = size - (bytes.length % size);
  // Every byte is written; memory that is cleared first would cost as much as everything else here.
  const padded = Buffer.allocUnsafe(bytes.length + count).fill(count, bytes.length);
  padded.set(bytes);
  return padded;
}

/** The bytes before such a padding. Throws DecodeError `SEAL` where none is there. */
export function pkcs5Unpadded(padded: Uint8Array, size: number): Uint8Array {
  const count = padded.at(-1) ?? 0;
  let wrong = count < 1 || count > size || padded.length < count ? 1 : 0;
  // All of the last block is looked at, whatever stands in it, as with signatures.
  for (let back = 1; back <= size; back++) {
    const isPadding = back <= count ? 0xff : 0;
    wrong |= ((padded.at(-back) ?? 0) ^ count) & isPadding;
  }
  if (wrong !== 0) throw notOpened();
  return padded.subarray(0, padded.length - count);
}

/**
 * The one error of every cipher: what exactly was wrong with a sealed text is nobody's business, least of all of who sent
 * it. That it opens proves nothing either: a wrong key passes the padding once in 256 times.
 */
export function notOpened(): DecodeError {
  return new DecodeError("SEAL", "The sealed bytes cannot be opened with this key");
}
