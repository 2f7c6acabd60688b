import { unbase64, unhex } from "../digest.js";
import { ConfigError, DecodeError } from "../errors.js";

/** The bytes of a key that is configured in hex. Throws ConfigError `KEY_FORM` where it is not: no message is at fault. */
export function hexKey(text: string): Uint8Array {
  return configured(() => unhex(text), "hex");
}

/** The bytes of a key that is configured in Base64. Throws ConfigError `KEY_FORM` where it is not. */
export function base64Key(text: string): Uint8Array {
  return configured(() => unbase64(text), "Base64");
}

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

function configured(read: () => Uint8Array, form: string): Uint8Array {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new ConfigError("KEY_FORM", `The key is not ${form}`);
  }
}

/** Says what would be right and nothing of what there is: the length of a key is half of a short one. */
function wrongLength(rule: string): ConfigError {
  return new ConfigError("KEY_LENGTH", `The key has not the right length: ${rule}`);
}
