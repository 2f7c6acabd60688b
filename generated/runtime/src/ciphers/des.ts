import { ConfigError } from "../errors.js";
import { openBlocks, platformCipher, sealBlocks, type BlockCipher } from "./blocks.js";
import { exact8 } from "./key-bytes.js";

/**
 * DES, each block alone, PKCS #5 padding: Java's `DES/ECB/PKCS5Padding`. The key has eight bytes; Throws ConfigError
 * `KEY_LENGTH` for another, and `DES_UNAVAILABLE` where the platform has no DES at all.
 *
 * DES is broken and equal blocks stay equal; partners ask for it. It hides nothing from those who want to know.
 */
export function desEcbPkcs5(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return sealBlocks(desOf(exact8(key)), bytes);
}

/** The way back. Throws DecodeError `SEAL` for bytes that are no such text, or not under this key. */
export function unDesEcbPkcs5(key: Uint8Array, sealed: Uint8Array): Uint8Array {
  return openBlocks(desOf(exact8(key)), sealed);
}

/** DES with a key of eight bytes. */
export type Des = (key: Uint8Array) => BlockCipher;

/** Chosen at the first use. */
let chosen: Des | undefined;

function desOf(key: Uint8Array): BlockCipher {
  chosen ??= firstRight([tripleEcb, tripleCbc]);
  return chosen(key);
}

/**
 * OpenSSL 3 keeps DES itself in a provider that is not loaded, but not triple DES: with one key three times, the second
 * round undoes the first.
 */
export const tripleEcb: Des = (key) => platformCipher("des-ede3", 8, thrice(key), null);

/** For platforms on which `des-ede3` is something else, as it was in Electron: CBC of one block is that block alone. */
export const tripleCbc: Des = (key) => {
  const zero = new Uint8Array(8);
  const one = platformCipher("des-ede3-cbc", 8, thrice(key), zero);
  return {
    size: 8,
    run(way, blocks) {
      const all = new Uint8Array(blocks.length);
      for (let at = 0; at < blocks.length; at += 8) {
        all.set(one.run(way, blocks.subarray(at, at + 8)), at);
      }
      return all;
    },
  };
};

/** The first way to do DES that gives what DES gives. Throws ConfigError `DES_UNAVAILABLE` where none does. */
export function firstRight(ways: readonly Des[]): Des {
  const right = ways.find(isRight);
  if (right !== undefined) return right;
  throw new ConfigError(
    "DES_UNAVAILABLE",
    "This build of the platform has no DES, as builds for FIPS have none; run on another one to talk to this partner",
  );
}

/** FIPS 81, table B1: the key 0123456789abcdef, the first two blocks of "Now is the time for all ". */
function isRight(des: Des): boolean {
  try {
    const cipher = des(Buffer.from("0123456789abcdef", "hex"));
    const sealed = cipher.run("encrypt", Buffer.from("Now is the time ", "latin1"));
    const opened = cipher.run("decrypt", sealed);
    return (
      Buffer.from(sealed).toString("hex") === "3fa40e8a984d48156a271787ab8883f9" &&
      Buffer.from(opened).toString("latin1") === "Now is the time "
    );
  } catch {
    // The platform has no such cipher, or not under this name.
    return false;
  }
}

function thrice(key: Uint8Array): Uint8Array {
  return Buffer.concat([key, key, key]);
}
