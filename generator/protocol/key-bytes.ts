import { unbase64, unhex, utf8 } from "../../templates/runtime/digest.js";
import type { Credential, Provider } from "../model/provider.js";

/** How each credential's text holds its bytes. */
export interface KeyForms {
  readonly [credential: string]: Credential["form"];
}

export function keyForms(provider: Provider): KeyForms {
  return Object.fromEntries(provider.credentials.map(({ name, form }) => [name, form]));
}

/** The bytes that a credential's text stands for. Throws DecodeError where it is not written in its form. */
export function keyBytes(text: string, form: Credential["form"]): Uint8Array {
  switch (form) {
    case "hex":
      return unhex(text);
    case "base64":
      return unbase64(text);
    case "text":
    case "pem":
      return utf8(text);
  }
}
