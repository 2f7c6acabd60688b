/** What flows through a pipeline. That text and bytes differ is what tells "base64 of the hex" from "base64 of the digest". */
export type Flow = "text" | "bytes";

/** A step of a signature or cipher pipeline, as the language knows it; what it does stands in `protocol/steps.ts`. */
export interface StepForm {
  readonly takes: Flow;
  readonly gives: Flow;
  /** What may stand after the step's name: `{ hex: upper }`, `{ hmac-sha256: key }`. */
  readonly argument: "none" | "key" | "key-and-iv" | "case" | "flavour" | "range" | "padding";
  /** Whether the receiving side can undo it. */
  readonly invertible: boolean;
  readonly doc: string;
}

const textToText = { takes: "text", gives: "text" } as const;
const textToBytes = { takes: "text", gives: "bytes" } as const;
const bytesToBytes = { takes: "bytes", gives: "bytes" } as const;
const bytesToText = { takes: "bytes", gives: "text" } as const;
const oneWay = { argument: "none", invertible: false } as const;
const twoWay = { argument: "none", invertible: true } as const;
const digest = (name: string): StepForm => ({
  ...bytesToBytes,
  ...oneWay,
  doc: `The ${name} digest.`,
});
const keyed = (doc: string): StepForm => ({
  ...bytesToBytes,
  argument: "key",
  invertible: false,
  doc,
});
const cipher = (doc: string, argument: "key" | "key-and-iv" = "key"): StepForm => ({
  ...bytesToBytes,
  argument,
  invertible: true,
  doc,
});

const table = {
  upper: { ...textToText, ...oneWay, doc: "Upper case, as Java's toUpperCase." },
  lower: { ...textToText, ...oneWay, doc: "Lower case." },
  reverse: { ...textToText, ...twoWay, doc: "The characters in reverse." },
  trim: { ...textToText, ...oneWay, doc: "Without blanks at both ends, as Java's trim." },
  "url-encode": {
    ...textToText,
    argument: "flavour",
    invertible: true,
    doc: "Percent-encoding of UTF-8: `rfc3986` or `form`.",
  },
  substring: {
    ...textToText,
    argument: "range",
    invertible: false,
    doc: "Characters from the first number up to, not including, the second.",
  },
  json: { ...textToText, ...twoWay, doc: "The value written as JSON; first step of an encoding." },
  utf8: { ...textToBytes, ...twoWay, doc: "The text's bytes in UTF-8." },
  gbk: { ...textToBytes, ...twoWay, doc: "The text's bytes in GBK." },
  unhex: { ...textToBytes, ...twoWay, doc: "The bytes that a hex text stands for." },
  unbase64: { ...textToBytes, ...twoWay, doc: "The bytes that a base64 text stands for." },
  md5: digest("MD5"),
  sha1: digest("SHA-1"),
  sha256: digest("SHA-256"),
  sha512: digest("SHA-512"),
  sm3: digest("SM3"),
  "hmac-md5": keyed("HMAC with MD5."),
  "hmac-sha1": keyed("HMAC with SHA-1."),
  "hmac-sha256": keyed("HMAC with SHA-256."),
  "hmac-sha512": keyed("HMAC with SHA-512."),
  "rsa-sha1": keyed("RSA signature (PKCS #1 v1.5) over SHA-1."),
  "rsa-sha256": keyed("RSA signature (PKCS #1 v1.5) over SHA-256."),
  ed25519: keyed("Ed25519 signature."),
  sm2: keyed("SM2 signature over SM3."),
  "des-ecb-pkcs5": cipher("DES, ECB, PKCS #5 padding."),
  "aes-ecb-pkcs5": cipher("AES, ECB, PKCS #5 padding."),
  "aes-cbc-pkcs5": cipher("AES, CBC, PKCS #5 padding; takes `iv:` beside its key.", "key-and-iv"),
  hex: {
    ...bytesToText,
    argument: "case",
    invertible: true,
    doc: "Hex digits: `lower` or `upper`.",
  },
  base64: {
    ...bytesToText,
    argument: "padding",
    invertible: true,
    doc: "Base64; `unpadded` leaves out the equals signs.",
  },
  base64url: { ...bytesToText, argument: "padding", invertible: true, doc: "Base64 for URLs." },
} satisfies { readonly [name: string]: StepForm };

export type StepName = keyof typeof table;

/** Every step of the language, by name. */
export const stepForms: { readonly [name in StepName]: StepForm } = table;

export function isStepName(name: string): name is StepName {
  return Object.hasOwn(stepForms, name);
}
