import { openBlocks, platformCipher, sealBlocks, type BlockCipher } from "./blocks.js";
import { ofLength } from "./key-bytes.js";

/**
 * AES, each block alone, PKCS #5 padding: Java's `AES/ECB/PKCS5Padding`. Throws ConfigError `KEY_LENGTH` for a key that has
 * not 16, 24 or 32 bytes. Equal blocks stay equal: what a text begins with shows.
 */
export function aesEcbPkcs5(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return sealBlocks(ecb(key), bytes);
}

/** The way back. Throws DecodeError `SEAL` for bytes that are no such text, or not under this key. */
export function unAesEcbPkcs5(key: Uint8Array, sealed: Uint8Array): Uint8Array {
  return openBlocks(ecb(key), sealed);
}

/** The same, each block chained to the one before: Java's `AES/CBC/PKCS5Padding`. The vector has 16 bytes. */
export function aesCbcPkcs5(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Uint8Array {
  return sealBlocks(cbc(key, iv), bytes);
}

/** The way back. Throws DecodeError `SEAL` for bytes that are no such text, or not under this key. */
export function unAesCbcPkcs5(key: Uint8Array, iv: Uint8Array, sealed: Uint8Array): Uint8Array {
  return openBlocks(cbc(key, iv), sealed);
}

function ecb(key: Uint8Array): BlockCipher {
  return platformCipher(`aes-${keyBits(key)}-ecb`, blockSize, key, null);
}

function cbc(key: Uint8Array, iv: Uint8Array): BlockCipher {
  const start = ofLength(iv, [blockSize], "an initialization vector of AES has 16 bytes");
  return platformCipher(`aes-${keyBits(key)}-cbc`, blockSize, key, start);
}

const blockSize = 16;

function keyBits(key: Uint8Array): number {
  return ofLength(key, [16, 24, 32], "an AES key has 16, 24 or 32 bytes").length * 8;
}
