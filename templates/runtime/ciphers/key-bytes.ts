import { ConfigError } from "../errors.js";

/**
 * The first eight bytes of a key, as Java's `DESKeySpec` takes them: what is longer is cut without a word. Throws
 * ConfigError `KEY_LENGTH` for a shorter one.
 */
export function first8(key: Uint8Array): Uint8Array {
  if (key.length < 8) throw wrongLength("a DES key has 8 bytes or more");
  return key.subarray(0, 8);
}

/** A key of exactly eight bytes. Throws ConfigError `KEY_LENGTH` for any other. */
export function exact8(key: Uint8Array): Uint8Array {
  return ofLength(key, [8], "a DES key has 8 bytes");
}

/** `bytes`, if there are as many as there may be. Throws ConfigError `KEY_LENGTH` otherwise. */
export function ofLength(bytes: Uint8Array, lengths: readonly number[], rule: string): Uint8Array {
  if (lengths.includes(bytes.length)) return bytes;
  throw wrongLength(rule);
}

/** Says what would be right and nothing of what there is: the length of a key is half of a short one. */
function wrongLength(rule: string): ConfigError {
  return new ConfigError("KEY_LENGTH", `The key has not the right length: ${rule}`);
}
