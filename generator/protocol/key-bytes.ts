import { base64Key, exact8, first8, hexKey } from "../../templates/runtime/ciphers/key-bytes.js";
import { utf8 } from "../../templates/runtime/digest.js";
import {
  readSigningKey,
  type KeyPairForm,
  type SigningKey,
} from "../../templates/runtime/key-pairs.js";
import type { Credential, Provider } from "../model/provider.js";
import { choose, type Choices } from "./choose.js";

/** How each credential's text holds the bytes of a key, and which of them the key is. */
export interface KeyForms {
  readonly [credential: string]: KeyForm;
}

export type KeyForm = Pick<Credential, "form" | "bytes" | "pair">;

export function keyForms(provider: Provider): KeyForms {
  return Object.fromEntries(
    provider.credentials.map((credential) => [credential.name, credential]),
  );
}

/** What a step takes of a credential's text: bytes, or of a pair the private key. Throws ConfigError as `keyBytes`. */
export function keyOf(text: string, form: KeyForm, choices: Choices): Uint8Array | SigningKey {
  const pair = pairForm(form);
  return pair ? readSigningKey(text, pair) : keyBytes(text, form, choices);
}

/** How the keys of a pair are written; undefined for what is no pair, or one that nothing here can read. */
export function pairForm({ pair, form }: Pick<KeyForm, "form" | "pair">): KeyPairForm | undefined {
  if (pair === undefined || pair === "sm2") return undefined;
  return { kind: pair, form: form === "base64" ? "base64" : "pem" };
}

/**
 * The bytes that a step takes of a credential's text. Throws ConfigError where it is not written in its form, or has too
 * few bytes or too many.
 */
export function keyBytes(text: string, { form, bytes }: KeyForm, choices: Choices): Uint8Array {
  const all = writtenBytes(text, form);
  if (bytes === undefined) return all;
  return choose(bytes, choices) === "first8" ? first8(all) : exact8(all);
}

function writtenBytes(text: string, form: Credential["form"]): Uint8Array {
  switch (form) {
    case "hex":
      return hexKey(text);
    case "base64":
      return base64Key(text);
    case "text":
    case "pem":
      return utf8(text);
  }
}
