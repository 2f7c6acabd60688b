import { createPrivateKey, createPublicKey } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { unbase64 } from "./digest.js";
import { ConfigError } from "./errors.js";
import type { KeyPairForm, SigningKey, VerifyingKeys } from "./key-pairs.js";

// What keys are inside. Nothing here is in the types of a package: not all of its users have those of Node.

/** The public keys that a message may be signed with. */
export interface KnownKeys {
  readonly keys: readonly KeyObject[];
  /** Whether the message names a key that there is. */
  readonly isKnown: boolean;
}

export function opaque(key: KeyObject): SigningKey {
  return key as unknown as SigningKey;
}

export function keyObject(key: SigningKey): KeyObject {
  return key as unknown as KeyObject;
}

export function known(keys: readonly KeyObject[], isKnown: boolean = true): VerifyingKeys {
  const all: KnownKeys = { keys, isKnown };
  return all as unknown as VerifyingKeys;
}

export function knownKeys(keys: VerifyingKeys): KnownKeys {
  return keys as unknown as KnownKeys;
}

/** The key in a text. Throws ConfigError `KEY_FORM` and `KEY_LENGTH`, which say `place` and nothing of the text. */
export function parsedKey(
  text: string,
  place: string,
  half: "private" | "public",
  { kind, form }: KeyPairForm,
): KeyObject {
  const key = readKey(text, half, form);
  if (key?.asymmetricKeyType !== kind) {
    const what = `${half} key of ${kindNames[kind]} in ${formNames[form]}`;
    const password = half === "private" ? ", or one with a password" : "";
    throw new ConfigError("KEY_FORM", `${place} holds no ${what}${password}`);
  }
  if ((key.asymmetricKeyDetails?.modulusLength ?? 2048) < 1024) {
    throw new ConfigError("KEY_LENGTH", `${place} holds an RSA key of fewer than 1024 bits`);
  }
  return key;
}

const kindNames = { rsa: "RSA", ed25519: "Ed25519" } as const;
const formNames = { pem: "PEM", base64: "Base64 of DER" } as const;

/** Undefined where it cannot be read. What is thrown then is told to nobody: it may repeat a part of the text. */
function readKey(
  text: string,
  half: "private" | "public",
  form: "pem" | "base64",
): KeyObject | undefined {
  try {
    return form === "pem" ? readPem(text, half) : readDer(text, half);
  } catch {
    return undefined;
  }
}

function readPem(text: string, half: "private" | "public"): KeyObject | undefined {
  // Where a variable of the environment holds a key, its line ends are often written as two characters.
  const pem = text.replaceAll("\\n", "\n");
  if (half === "private") return createPrivateKey(pem);
  // A private key would be taken for its public half: a side would then believe what it signed itself.
  return pem.includes("PRIVATE KEY") ? undefined : createPublicKey(pem);
}

function readDer(text: string, half: "private" | "public"): KeyObject {
  const key = Buffer.from(unbase64(text.replace(/\s+/g, "")));
  return half === "private"
    ? createPrivateKey({ key, format: "der", type: "pkcs8" })
    : createPublicKey({ key, format: "der", type: "spki" });
}
