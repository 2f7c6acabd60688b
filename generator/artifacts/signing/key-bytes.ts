import type { Credential } from "../../model/provider.js";
import { printSigningKey } from "./key-pairs.js";
import { printOpenable, printSecret, type Printing } from "./printing.js";

/**
 * What a step takes of a credential, by the form that it is configured in: of a pair the private key, else bytes,
 * `first8(utf8(secretText(credentials, "desKey")))`.
 */
export function printKeyBytes(name: string, printing: Printing): string {
  const credential = printing.credential(name);
  if (credential.pair !== undefined) return printSigningKey(credential, printing);
  const all = printWritten(credential, printSecret(name, printing), printing);
  const { bytes } = credential;
  if (bytes === undefined) return all;
  return printOpenable(bytes, (which) => `${printing.runtime(which)}(${all})`);
}

function printWritten({ name, form }: Credential, text: string, printing: Printing): string {
  switch (form) {
    case "text":
      return `${printing.runtime("utf8")}(${text})`;
    case "hex":
      return `${printing.runtime("hexKey")}(${text})`;
    case "base64":
      return `${printing.runtime("base64Key")}(${text})`;
    case "pem":
      throw new Error(`the credential '${name}' cannot be generated`);
  }
}
