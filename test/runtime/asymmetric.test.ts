import { generateKeyPairSync } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base64, equalBytes, unbase64, unhex, utf8 } from "../../templates/runtime/digest.js";
import { ConfigError } from "../../templates/runtime/errors.js";
import {
  requireKeyPair,
  signingKey,
  signingKeyId,
  verifyingKeyOf,
  verifyingKeys,
  type KeyPairForm,
  type KeyPairNeeds,
} from "../../templates/runtime/key-pairs.js";
import * as asymmetric from "../../templates/runtime/signing/asymmetric.js";
import { derOf, keyFile, keyFiles } from "../support/key-files.js";
import java from "./vectors/signatures.java.json" with { type: "json" };
import openssl from "./vectors/signatures.openssl.json" with { type: "json" };

const { rsaA, rsaB, ed25519A, ed25519B } = keyFiles;
const rsa = { kind: "rsa", form: "pem" } as const;
const ed25519 = { kind: "ed25519", form: "pem" } as const;

const steps = {
  "rsa-sha1": { sign: asymmetric.rsaSha1, verify: asymmetric.isRsaSha1, form: rsa },
  "rsa-sha256": { sign: asymmetric.rsaSha256, verify: asymmetric.isRsaSha256, form: rsa },
  ed25519: { sign: asymmetric.ed25519, verify: asymmetric.isEd25519, form: ed25519 },
} as const;

describe.each([
  ["OpenSSL", openssl],
  ["Java", java],
])("what %s signed", (_, { rows }) => {
  test.each(rows)("%s by %s over %s", (step, key, text, signature) => {
    const { sign, verify, form } = steps[step as keyof typeof steps];
    const bytes = unhex(text ?? "");
    const other = key?.endsWith("-a") ? key.replace("-a", "-b") : key?.replace("-b", "-a");
    const own = { private: keyFile(key ?? ""), public: keyFile(`${key}.public`) };
    const wrong = { public: keyFile(`${other}.public`) };
    const made = sign(signingKey({ own }, "own", form), bytes);
    expect(base64(made)).toBe(signature);
    expect(verify(verifyingKeys({ own }, "own", form), bytes, made)).toBe(true);
    expect(verify(verifyingKeys({ wrong }, "wrong", form), bytes, made)).toBe(false);
    expect(verify(verifyingKeys({ own }, "own", form), utf8("x"), made)).toBe(false);
  });
});

test("one bit more, less or other is no signature", () => {
  const key = { pair: { ...rsaA } };
  const text = utf8("text");
  const made = asymmetric.rsaSha256(signingKey(key, "pair", rsa), text);
  const keys = verifyingKeys(key, "pair", rsa);
  fc.assert(
    fc.property(fc.nat(made.length * 8 - 1), (bit) => {
      const flipped = Uint8Array.from(made);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(asymmetric.isRsaSha256(keys, text, flipped)).toBe(false);
    }),
  );
  for (const other of [new Uint8Array(), made.subarray(1), new Uint8Array(made.length)]) {
    expect(asymmetric.isRsaSha256(keys, text, other)).toBe(false);
  }
});

describe("several keys", () => {
  const text = utf8("text");
  const signed = asymmetric.rsaSha256(signingKey({ pair: rsaB }, "pair", rsa), text);

  test("any of them may verify where messages name none", () => {
    const both = { pair: { public: [rsaA.public, rsaB.public] } };
    expect(asymmetric.isRsaSha256(verifyingKeys(both, "pair", rsa), text, signed)).toBe(true);
    const one = { pair: { public: [rsaA.public] } };
    expect(asymmetric.isRsaSha256(verifyingKeys(one, "pair", rsa), text, signed)).toBe(false);
  });

  test("where messages name one, it and no other", () => {
    const named = { pair: { public: { a: rsaA.public, b: rsaB.public } } };
    const verifies = (id: string) =>
      asymmetric.isRsaSha256(verifyingKeyOf(named, "pair", id, rsa), text, signed);
    expect(verifies("b")).toBe(true);
    for (const id of ["a", "c", "", "B", "toString", "__proto__", "0"]) {
      expect(verifies(id)).toBe(false);
    }
    // The key that stands in for an unknown one fits, and verifies nothing all the same.
    const only = { pair: { public: { b: rsaB.public } } };
    const keys = verifyingKeyOf(only, "pair", "c", rsa);
    expect(asymmetric.isRsaSha256(keys, text, signed)).toBe(false);
  });
});

describe("the forms of keys", () => {
  const text = utf8("text");
  const signed = base64(asymmetric.rsaSha256(signingKey({ pair: rsaA }, "pair", rsa), text));
  const der = { kind: "rsa", form: "base64" } as const;

  const privates: readonly (readonly [string, string, KeyPairForm])[] = [
    ["PKCS #8", rsaA.private, rsa],
    ["PKCS #1", keyFiles.rsaPkcs1, rsa],
    ["PEM in a variable of the environment", rsaA.private.trim().replaceAll("\n", "\\n"), rsa],
    ["PEM with CRLF", rsaA.private.replaceAll("\n", "\r\n"), rsa],
    ["Base64 of DER", derOf(rsaA.private), der],
    ["the same in lines", rsaA.private.replace(/-----[A-Z ]+-----/g, ""), der],
  ];
  test.each(privates)("private: %s", (_, key, form) => {
    const pair = { private: key };
    expect(base64(asymmetric.rsaSha256(signingKey({ pair }, "pair", form), text))).toBe(signed);
  });

  const publics: readonly (readonly [string, string, KeyPairForm])[] = [
    ["SubjectPublicKeyInfo", rsaA.public, rsa],
    ["a certificate", keyFiles.rsaCertificate, rsa],
    ["Base64 of DER", derOf(rsaA.public), der],
  ];
  test.each(publics)("public: %s", (_, key, form) => {
    const keys = verifyingKeys({ pair: { public: key } }, "pair", form);
    expect(asymmetric.isRsaSha256(keys, text, unbase64(signed))).toBe(true);
  });
});

describe("what is no key is told when it is looked at, without a word of it", () => {
  const short = generateKeyPairSync("rsa", { modulusLength: 512 });
  const pss = generateKeyPairSync("rsa-pss", { modulusLength: 1024 });
  const pkcs8 = { type: "pkcs8", format: "pem" } as const;
  const spki = { type: "spki", format: "pem" } as const;
  const locked = generateKeyPairSync("rsa", {
    modulusLength: 1024,
    privateKeyEncoding: { ...pkcs8, cipher: "aes-128-cbc", passphrase: "x" },
    publicKeyEncoding: spki,
  });
  const signs: KeyPairNeeds = { ...rsa, signs: true };
  const verifies: KeyPairNeeds = { ...rsa, verifies: true };
  const named = { isNamed: true } as const;
  const ids = { private: rsaA.private, public: { a: rsaA.public } };
  const cut = rsaA.private.replace(/\n[^\n]{64}\n/, "\nMIIjunk-in-the-middle\n");

  const wrong: readonly (readonly [string, unknown, KeyPairNeeds, string])[] = [
    ["nothing", undefined, signs, "KEY_MISSING"],
    ["a text", rsaA.private, signs, "KEY_MISSING"],
    ["no private key", { public: rsaA.public }, signs, "KEY_MISSING"],
    ["no public key", { private: rsaA.private }, verifies, "KEY_MISSING"],
    ["an empty list of public keys", { public: [] }, verifies, "KEY_MISSING"],
    ["no public key by an id", { public: {} }, { ...verifies, ...named }, "KEY_MISSING"],
    ["a public key without its id", rsaA, { ...verifies, ...named }, "KEY_MISSING"],
    [
      "public keys without ids",
      { public: [rsaA.public] },
      { ...verifies, ...named },
      "KEY_MISSING",
    ],
    ["no id of our own", ids, { ...signs, ...named }, "KEY_MISSING"],
    ["a blank id", { ...ids, id: " " }, { ...signs, ...named }, "KEY_MISSING"],
    ["junk", { private: "junk-of-a-key" }, signs, "KEY_FORM"],
    ["a damaged private key", { private: cut }, signs, "KEY_FORM"],
    ["a damaged public key", { public: rsaA.public.replace("MII", "JUN") }, verifies, "KEY_FORM"],
    ["a private key with a password", { private: locked.privateKey }, signs, "KEY_FORM"],
    ["a public key to sign with", { private: rsaA.public }, signs, "KEY_FORM"],
    ["a private key to verify with", { public: rsaA.private }, verifies, "KEY_FORM"],
    ["a key of another kind", { private: ed25519A.private }, signs, "KEY_FORM"],
    ["a public key of another kind", { public: ed25519B.public }, verifies, "KEY_FORM"],
    ["an RSA key for PSS", { private: pss.privateKey.export(pkcs8) }, signs, "KEY_FORM"],
    ["a short RSA key", { private: short.privateKey.export(pkcs8) }, signs, "KEY_LENGTH"],
    ["PEM for DER", { private: rsaA.private }, { ...signs, form: "base64" }, "KEY_FORM"],
    ["DER for PEM", { private: derOf(rsaA.private) }, signs, "KEY_FORM"],
    [
      "PKCS #1 in DER",
      { private: derOf(keyFiles.rsaPkcs1) },
      { ...signs, form: "base64" },
      "KEY_FORM",
    ],
    ["a second public key", { public: [rsaA.public, "junk-of-a-key"] }, verifies, "KEY_FORM"],
    ["a needless half", { private: "junk-of-a-key", public: rsaA.public }, verifies, "KEY_FORM"],
  ];

  test.each(wrong)("%s", (_, pair, needs, code) => {
    const thrown = thrownBy(() => requireKeyPair({ pair: pair as object }, "pair", needs));
    expect(thrown).toBeInstanceOf(ConfigError);
    expect((thrown as ConfigError).code).toBe(code);
    expect((thrown as ConfigError).cause).toBeUndefined();
    const said = inspect(thrown, { depth: 9 });
    expect(said).toContain("credentials.pair");
    for (const line of linesOf(pair)) expect(said).not.toContain(line);
  });

  test("what is right is not refused", () => {
    requireKeyPair({ pair: rsaA }, "pair", { ...signs, verifies: true });
    requireKeyPair({ pair: { ...ids, id: "1" } }, "pair", { ...signs, ...named, verifies: true });
    requireKeyPair({ pair: ed25519A }, "pair", { ...ed25519, signs: true, verifies: true });
    expect(signingKeyId({ pair: { id: "1" } }, "pair")).toBe("1");
  });
});

test("a key that was read does not show what is in it", () => {
  const shown = inspect(signingKey({ pair: rsaA }, "pair", rsa), { depth: 9, showHidden: true });
  for (const line of linesOf(rsaA)) expect(shown).not.toContain(line);
});

test("equal bytes", () => {
  const bytes = fc.uint8Array({ maxLength: 4 });
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      const expected = a.length > 0 && Buffer.from(a).equals(Buffer.from(b));
      expect(equalBytes(a, b)).toBe(expected);
      expect(equalBytes(a, Uint8Array.from(a))).toBe(a.length > 0);
    }),
  );
});

function thrownBy(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** The lines of all texts in a value that would be known again. */
function linesOf(value: unknown): readonly string[] {
  if (typeof value === "string") {
    return value.split("\n").filter((line) => line.length > 8 && !line.startsWith("-----"));
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(linesOf) : [];
}
