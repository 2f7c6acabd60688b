import { sign, verify } from "node:crypto";
import { DecodeError } from "../errors.js";
import { keyObject, knownKeys } from "../key-objects.js";
import type { SigningKey, VerifyingKeys } from "../key-pairs.js";

/** The RSA signature of SHA-1 (RFC 8017, RSASSA-PKCS1-v1_5). SHA-1 is broken; partners ask for it. */
export function rsaSha1(key: SigningKey, bytes: Uint8Array): Uint8Array {
  return sign("sha1", bytes, keyObject(key));
}

/** The RSA signature of SHA-256 (RFC 8017, RSASSA-PKCS1-v1_5). */
export function rsaSha256(key: SigningKey, bytes: Uint8Array): Uint8Array {
  return sign("sha256", bytes, keyObject(key));
}

/** The Ed25519 signature (RFC 8032), 64 bytes. */
export function ed25519(key: SigningKey, bytes: Uint8Array): Uint8Array {
  return sign(null, bytes, keyObject(key));
}

/** Whether one of the keys made the RSA signature of SHA-1. */
export function isRsaSha1(keys: VerifyingKeys, bytes: Uint8Array, signature: Uint8Array): boolean {
  return isSignedBy("sha1", keys, bytes, signature);
}

/** Whether one of the keys made the RSA signature of SHA-256. */
export function isRsaSha256(
  keys: VerifyingKeys,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  return isSignedBy("sha256", keys, bytes, signature);
}

/** Whether one of the keys made the Ed25519 signature. */
export function isEd25519(keys: VerifyingKeys, bytes: Uint8Array, signature: Uint8Array): boolean {
  return isSignedBy(null, keys, bytes, signature);
}

/** What `check` says; false where what was received cannot be decoded, so that it is no signature at all. */
export function isReadable(check: () => boolean): boolean {
  try {
    return check();
  } catch (error) {
    if (error instanceof DecodeError) return false;
    throw error;
  }
}

function isSignedBy(
  digest: string | null,
  keys: VerifyingKeys,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  const { keys: all, isKnown } = knownKeys(keys);
  const isSigned = all.some((key) => verify(digest, bytes, key, signature));
  return isSigned && isKnown;
}
