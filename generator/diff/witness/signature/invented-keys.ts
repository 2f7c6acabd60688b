import { createHash } from "node:crypto";
import type { Credential, Provider } from "../../../model/provider.js";

/** Credentials' texts by their names. */
export interface InventedKeys {
  readonly [credential: string]: string;
}

/**
 * A text for each credential of `provider`, made up from its name alone: the same bytes in both versions, written in the form
 * of this one. They open nothing anywhere.
 */
export function inventedKeys(provider: Provider, other: Provider): InventedKeys {
  return Object.fromEntries(
    provider.credentials.map((credential) => {
      const elsewhere = other.credentials.find(({ name }) => name === credential.name);
      return [credential.name, keyText(credential, sizeOf(credential, elsewhere))] as const;
    }),
  );
}

/** What takes eight bytes is given eight; ciphers that take more, and digests, do with sixteen. */
function sizeOf(credential: Credential, other: Credential | undefined): number {
  return (credential.bytes ?? other?.bytes) === undefined ? 16 : 8;
}

function keyText({ name, form }: Credential, size: number): string {
  // Letters and digits, so that the text is its bytes where it is taken as it is.
  const letters = createHash("sha256").update(`invented ${name}`).digest("hex").slice(0, size);
  const bytes = Buffer.from(letters);
  return form === "hex" || form === "base64" ? bytes.toString(form) : letters;
}
