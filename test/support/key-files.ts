import { readFileSync } from "node:fs";

/** Pairs of keys that OpenSSL made for tests, in PEM. They belong to nobody. */
export const keyFiles = {
  rsaA: pair("rsa-a"),
  rsaB: pair("rsa-b"),
  ed25519A: pair("ed25519-a"),
  ed25519B: pair("ed25519-b"),
  /** The first pair, in other forms. */
  rsaPkcs1: keyFile("rsa-a.pkcs1"),
  rsaCertificate: keyFile("rsa-a.certificate"),
} as const;

export function keyFile(name: string): string {
  return readFileSync(`test/fixtures/keys/${name}.pem`, "utf8");
}

function pair(name: string): { readonly private: string; readonly public: string } {
  return { private: keyFile(name), public: keyFile(`${name}.public`) };
}

/** What stands between the lines of a PEM: Base64 of DER. */
export function derOf(pem: string): string {
  return pem.replace(/-----[A-Z ]+-----|\s/g, "");
}
