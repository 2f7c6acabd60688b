import { derOf, keyFiles } from "../support/key-files.js";

/** A credential that protocols are made with: how the spec declares it, and texts that fit. */
export interface TestKey {
  readonly spec: object;
  readonly text: string;
  /** The other half, of a pair. */
  readonly public?: string;
  /** By what messages name the key. */
  readonly id?: string;
  /** Texts that are refused, or at least another key. */
  readonly others: readonly string[];
}

const sixteen = "0123456789abcdef";
const hexOf = (text: string): string => Buffer.from(text).toString("hex");
const base64Of = (text: string): string => Buffer.from(text).toString("base64");
const { rsaA, rsaB, ed25519A, ed25519B } = keyFiles;

/** By name. None of them is anybody's. */
export const testKeys: { readonly [name: string]: TestKey } = {
  textKey: { spec: {}, text: "clé-随机-0😀", others: ["other", "K"] },
  hexKey: { spec: { form: "hex" }, text: "00fF10a0", others: ["00f", "xx", "00ff10a1"] },
  base64Key: { spec: { form: "base64" }, text: "AP8Q+w==", others: ["AP8Q=", "AP8Q", "*"] },
  desFirst: { spec: { bytes: "first8" }, text: "first8-and-more", others: ["short", "others8-"] },
  desExact: {
    spec: { form: "hex", bytes: "exact8" },
    text: hexOf("8 bytes!"),
    others: [hexOf("9 bytes!!"), "00"],
  },
  desOpen: {
    spec: { form: "base64", bytes: { open: "des-bytes" } },
    text: base64Of("8-bytes!"),
    others: [base64Of("nine-byte"), base64Of("7-bytes")],
  },
  aesText: { spec: {}, text: sixteen, others: [`${sixteen}0`, "fedcba9876543210"] },
  aesHex: { spec: { form: "hex" }, text: hexOf(`${sixteen}01234567`), others: ["0011"] },
  aesBase64: { spec: { form: "base64" }, text: base64Of(sixteen + sixteen), others: ["AAAA"] },
  vector: { spec: {}, text: "fedcba9876543210", others: ["15 bytes are few"] },
  hexVector: { spec: { form: "hex" }, text: "00".repeat(16), others: ["00"] },
  rsaPem: {
    spec: { pair: "rsa" },
    text: rsaA.private,
    public: rsaA.public,
    others: [rsaB.private],
  },
  rsaDer: {
    spec: { pair: "rsa", form: "base64" },
    text: derOf(rsaB.private),
    public: derOf(rsaB.public),
    others: [derOf(rsaA.private), "AAAA"],
  },
  rsaNamed: {
    spec: { pair: "rsa" },
    text: rsaB.private,
    public: rsaB.public,
    id: "serial-1",
    others: [rsaA.private],
  },
  edPem: {
    spec: { pair: "ed25519" },
    text: ed25519A.private,
    public: ed25519A.public,
    others: [ed25519B.private, rsaA.private],
  },
  edDer: {
    spec: { pair: "ed25519", form: "base64" },
    text: derOf(ed25519B.private),
    public: derOf(ed25519B.public),
    others: [derOf(ed25519A.private)],
  },
};

/** For HMAC, and what stands in a text. */
export const secretNames = ["textKey", "hexKey", "base64Key"] as const;
export const desNames = ["desFirst", "desExact", "desOpen"] as const;
export const aesNames = ["aesText", "aesHex", "aesBase64"] as const;
export const vectorNames = ["vector", "hexVector"] as const;
export const rsaNames = ["rsaPem", "rsaDer"] as const;
export const edNames = ["edPem", "edDer"] as const;
