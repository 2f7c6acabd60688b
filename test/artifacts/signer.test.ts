import { createCipheriv, createHash, createHmac } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { formatted, unsupported } from "../../generator/artifacts/artifacts.js";
import { signerFile } from "../../generator/artifacts/signer.js";
import type {
  Open,
  Pairs,
  Pipeline,
  Segment,
  SegmentSource,
  Signature,
  Step,
} from "../../generator/model/protocol.js";
import { optionName, signatureNames } from "../../generator/model/protocol-names.js";
import type { Credential, OpenPoint, Provider } from "../../generator/model/provider.js";
import { interpret } from "../../generator/protocol/interpret.js";
import { keyForms } from "../../generator/protocol/key-bytes.js";
import { readJson } from "../../templates/runtime/json/read.js";
import type { WireObject } from "../../templates/runtime/wire.js";
import { compile, type Compiled } from "../support/compile.js";
import { contextOf, protocolOf, providerOf } from "../support/providers.js";
import { resolveProvider } from "../support/resolve.js";

/*
 * Signers are compiled, run, and held against two others: the interpreter, which reads the same model, and the expected
 * result, which node:crypto or a known answer gives.
 */

const segment = (source: SegmentSource, apply: Pipeline = []): Segment => ({ ...source, apply });
const raw = (...path: string[]): Segment => segment({ kind: "raw", path, slice: "outer" });
const lit = (text: string): Segment => segment({ kind: "lit", text });
const key: Segment = segment({ kind: "key", credential: "signKey" });
const step = (kind: Step["kind"], parts: Partial<Step> = {}): Step => ({ kind, ...parts });
const hex = step("hex", { case: "lower" });
const md5Hex: readonly Step[] = [step("utf8"), step("md5"), hex];

const pairs: Pairs = {
  from: "data",
  exclude: ["sign"],
  skip: ["null", "empty"],
  sort: "code-unit",
  names: [],
  values: [],
  pair: "{k}={v}",
  join: "&",
  nested: "java-tostring",
};

function signature(name: string, parts: Partial<Signature>): Signature {
  return {
    name,
    text: [[raw("data")]],
    join: "",
    end: "",
    steps: md5Hex,
    verify: { ignoreCase: false },
    cite: [],
    ...parts,
  };
}

function open<T>(point: string, choices: { readonly [choice: string]: T }): Open<T> {
  return { kind: "open", point, choices };
}

/** The data of every case, sealed by the platform alone. */
function sealed(cipher: string, secret: string | Buffer, iv: string | null = null): Buffer {
  const made = createCipheriv(cipher, secret, iv);
  return Buffer.concat([made.update(message.data, "utf8"), made.final()]);
}

const md5 = (text: string): string => createHash("md5").update(text, "utf8").digest("hex");

/** What the message of every case is. */
const message = {
  data: '{"b":"x","a":121.00,"n":null,"c":{"d":[1,"2"]},"sign":"s"}',
  nonce: "N 1",
  header: "H&1",
};
const data = { b: "x", a: "121.00", c: "{d=[1, 2]}" };
const keys = {
  signKey: "test-key-密",
  hexKey: "00ff10",
  base64Key: "AP8Q",
  desKey: "12345678-and-more",
  aesKey: "000102030405060708090a0b0c0d0e0f1011121314151617",
  vectorKey: "0123456789abcdef",
};

interface Case {
  readonly signature: Signature;
  readonly expected: string;
  readonly choices?: { readonly [point: string]: string };
  readonly sender?: string;
}

const cases: { readonly [what: string]: Case } = {
  "the source text of a member": {
    signature: signature("raw", {}),
    expected: md5(message.data),
  },
  "a key, a literal and a decoded text": {
    signature: signature("concatenated", {
      text: [[key], [lit('"\\`${x}`\u2028')], [segment({ kind: "field", path: ["nonce"] })]],
    }),
    expected: md5(`${keys.signKey}"\\\`\${x}\`\u2028${message.nonce}`),
  },
  "a join between and a text at the end": {
    signature: signature("joined", { text: [[key], [raw("data")], [key]], join: "\n", end: "$" }),
    expected: md5(`${keys.signKey}\n${message.data}\n${keys.signKey}$`),
  },
  "an end after one segment": {
    signature: signature("ended", { end: "&" }),
    expected: md5(`${message.data}&`),
  },
  "parts of the HTTP message": {
    signature: signature("http", {
      text: [
        [segment({ kind: "http", part: "method" })],
        [segment({ kind: "http", part: "path-and-query" })],
        [segment({ kind: "http", part: "body" })],
        [segment({ kind: "header", name: "X-Nonce" })],
      ],
      join: "|",
    }),
    expected: md5(`POST|/a%20b?q=1|${message.data}|${message.header}`),
  },
  "sorted pairs": {
    signature: signature("sorted", { text: [[segment({ kind: "fields", pairs })], [key]] }),
    expected: md5(`a=${data.a}&b=${data.b}&c=${data.c}${keys.signKey}`),
  },
  "pairs whose names and values are changed, in capitals as a whole": {
    signature: signature("changed", {
      text: [
        [
          segment(
            {
              kind: "fields",
              pairs: {
                ...pairs,
                names: [step("lower")],
                values: [step("utf8"), hex],
                include: ["b"],
              },
            },
            [step("upper")],
          ),
        ],
      ],
    }),
    expected: md5("B=78"),
  },
  "digests of a segment alone": {
    signature: signature("inner", {
      text: [[segment({ kind: "raw", path: ["data"], slice: "outer" }, md5Hex)], [key]],
    }),
    expected: md5(md5(message.data) + keys.signKey),
  },
  "hex in capitals": {
    signature: signature("capitals", {
      steps: [step("utf8"), step("md5"), step("hex", { case: "upper" })],
    }),
    expected: md5(message.data).toUpperCase(),
  },
  "md5 of the hex of md5": {
    signature: signature("twice", { steps: [...md5Hex, ...md5Hex] }),
    expected: md5(md5(message.data)),
  },
  "md5 of the bytes of md5": {
    signature: signature("bytes-twice", {
      steps: [step("utf8"), step("md5"), step("md5"), hex],
    }),
    expected: createHash("md5")
      .update(createHash("md5").update(message.data).digest())
      .digest("hex"),
  },
  "GBK, SHA-1 and Base64": {
    signature: signature("gbk", {
      text: [[lit("保费")]],
      steps: [step("gbk"), step("sha1"), step("base64")],
    }),
    // printf '\xb1\xa3\xb7\xd1' | openssl sha1 -binary | base64
    expected: createHash("sha1").update(Buffer.from("b1a3b7d1", "hex")).digest("base64"),
  },
  "Base64 without padding": {
    signature: signature("unpadded", {
      steps: [step("utf8"), step("sha256"), step("base64", { padding: "unpadded" })],
    }),
    expected: createHash("sha256").update(message.data).digest("base64").replace("=", ""),
  },
  "Base64 for URLs, with padding": {
    signature: signature("url", {
      steps: [step("utf8"), step("sha512"), step("base64url", { padding: "padded" })],
    }),
    expected: `${createHash("sha512").update(message.data).digest("base64url")}==`,
  },
  SM3: {
    signature: signature("sm3", { text: [[lit("abc")]], steps: [step("utf8"), step("sm3"), hex] }),
    // GB/T 32905-2016, appendix A.1.
    expected: "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
  },
  "HMAC with a key in hex": {
    signature: signature("hmac-hex", {
      steps: [step("utf8"), step("hmac-sha1", { key: "hexKey" }), hex],
    }),
    expected: createHmac("sha1", Buffer.from("00ff10", "hex")).update(message.data).digest("hex"),
  },
  "HMAC with a key in Base64": {
    signature: signature("hmac-base64", {
      steps: [step("utf8"), step("hmac-md5", { key: "base64Key" }), hex],
    }),
    expected: createHmac("md5", Buffer.from("00ff10", "hex")).update(message.data).digest("hex"),
  },
  HMAC: {
    signature: signature("hmac", {
      steps: [step("utf8"), step("hmac-sha256", { key: "signKey" }), hex],
    }),
    expected: createHmac("sha256", keys.signKey).update(message.data).digest("hex"),
  },
  "HMAC with SHA-512": {
    signature: signature("hmac-long", {
      steps: [step("utf8"), step("hmac-sha512", { key: "signKey" }), step("base64")],
    }),
    expected: createHmac("sha512", keys.signKey).update(message.data).digest("base64"),
  },
  "DES with the first bytes of a key": {
    signature: signature("des", {
      steps: [step("utf8"), step("des-ecb-pkcs5", { key: "desKey" }), step("base64")],
    }),
    choices: { "des-key": "first8" },
    expected: sealed("des-ede3", "12345678".repeat(3)).toString("base64"),
  },
  AES: {
    signature: signature("aes", {
      steps: [step("utf8"), step("aes-ecb-pkcs5", { key: "aesKey" }), hex],
    }),
    expected: sealed("aes-192-ecb", Buffer.from(keys.aesKey, "hex")).toString("hex"),
  },
  "AES in a chain": {
    signature: signature("aes-chain", {
      steps: [step("utf8"), step("aes-cbc-pkcs5", { key: "aesKey", iv: "vectorKey" }), hex],
    }),
    expected: sealed("aes-192-cbc", Buffer.from(keys.aesKey, "hex"), keys.vectorKey).toString(
      "hex",
    ),
  },
  "Base64 in lines": {
    signature: signature("lines", {
      steps: [step("utf8"), step("base64", { padding: "unpadded", lineLength: 76 })],
    }),
    expected: Buffer.from(message.data)
      .toString("base64")
      .replace(/=+$/, "")
      .replace(/.{76}(?=.)/g, "$&\r\n"),
  },
  "hex without leading zeros, in capitals": {
    signature: signature("number", {
      text: [[lit("00")]],
      steps: [step("unhex"), step("md5"), step("hex", { case: "upper", leadingZeros: "dropped" })],
    }),
    // printf '\0' | md5sum
    expected: "93B885ADFE0DA089CDF634904FD59F71",
  },
  "hex of which zeros are dropped": {
    signature: signature("short-number", {
      text: [[lit("000a0b")]],
      steps: [step("unhex"), step("hex", { leadingZeros: "dropped" })],
    }),
    expected: "a0b",
  },
  "changed texts": {
    signature: signature("texts", {
      text: [
        [
          segment({ kind: "lit", text: " \t保 x " }, [
            step("trim"),
            step("url-encode", { flavour: "form" }),
          ]),
        ],
        [
          segment({ kind: "lit", text: "~ab😀" }, [
            step("reverse"),
            step("url-encode", { flavour: "rfc3986" }),
          ]),
        ],
        [segment({ kind: "lit", text: "0123456789" }, [step("substring", { range: [2, 5] })])],
      ],
      join: "&",
      steps: [step("utf8"), step("base64")],
    }),
    expected: Buffer.from("%E4%BF%9D+x&%F0%9F%98%80ba~&234").toString("base64"),
  },
  "capitals by one party": {
    signature: signature("party", {
      steps: [
        step("utf8"),
        step("md5"),
        step("hex", { case: { partner: "upper", channel: "lower" } }),
      ],
    }),
    sender: "partner",
    expected: md5(message.data).toUpperCase(),
  },
  "small letters by the other": {
    signature: signature("other-party", {
      steps: [
        step("utf8"),
        step("md5"),
        step("hex", { case: { partner: "upper", channel: "lower" } }),
      ],
    }),
    sender: "channel",
    expected: md5(message.data),
  },
  "an open step, its default": {
    signature: signature("open-step", { steps: openHex() }),
    expected: md5(message.data),
  },
  "an open step, another choice": {
    signature: signature("open-step-upper", { steps: openHex() }),
    choices: { "digest-case": "upper" },
    expected: md5(message.data).toUpperCase(),
  },
  "an open step of several steps": {
    signature: signature("open-steps", { steps: openSteps() }),
    choices: { rounds: "two" },
    expected: md5(md5(message.data)),
  },
  "an open step of none": {
    signature: signature("open-none", { steps: openSteps() }),
    choices: { rounds: "one" },
    expected: md5(message.data),
  },
  "open segments": {
    signature: signature("open-segments", { text: openText() }),
    choices: { signed: "both" },
    expected: md5(`${message.data}${message.nonce}${keys.signKey}`),
  },
  "open segments, none of them": {
    signature: signature("open-empty", { text: openText() }),
    choices: { signed: "nothing" },
    expected: md5(keys.signKey),
  },
  "open segments that are joined": {
    signature: signature("open-joined", { text: openText(), join: "," }),
    choices: { signed: "both" },
    expected: md5(`${message.data},${message.nonce},${keys.signKey}`),
  },
  "open segments that are joined, none of them": {
    signature: signature("open-joined-empty", { text: openText(), join: "," }),
    choices: { signed: "nothing" },
    expected: md5(keys.signKey),
  },
  "open ways to write pairs": {
    signature: signature("open-pairs", {
      text: [
        [
          segment({
            kind: "fields",
            pairs: {
              ...pairs,
              nested: open("nested", { java: "java-tostring", json: "json", refuse: "error" }),
              sort: open("order", { sorted: "code-unit", sent: "document" }),
            },
          }),
        ],
      ],
    }),
    choices: { nested: "json", order: "sent" },
    expected: md5(`b=x&a=121.00&c={"d":[1,"2"]}`),
  },
  "pairs without what a choice leaves out": {
    signature: signature("open-skip", { text: openPairs() }),
    choices: { blanks: "left-out" },
    expected: md5("a=121.00&b=x"),
  },
  "pairs with all that another choice keeps": {
    signature: signature("open-skip-none", { text: openPairs() }),
    choices: { blanks: "kept" },
    expected: md5("a=121.00&b=x&c={d=[1, 2]}&n=null"),
  },
};

function openPairs(): Signature["text"] {
  const skip = open("blanks", { kept: [], "left-out": ["null", "object"] } as const);
  return [[segment({ kind: "fields", pairs: { ...pairs, nested: "java-tostring", skip } })]];
}

function openHex(): Pipeline {
  const upper = [step("hex", { case: "upper" })];
  return [step("utf8"), step("md5"), open("digest-case", { lower: [hex], upper })];
}

function openSteps(): Pipeline {
  return [...md5Hex, open("rounds", { one: [], two: md5Hex })];
}

function openText(): Signature["text"] {
  const nonce = segment({ kind: "field", path: ["nonce"] });
  return [open("signed", { data: [raw("data")], both: [raw("data"), nonce], nothing: [] }), [key]];
}

const credential = (
  name: string,
  form: Credential["form"] = "text",
  more: Pick<Credential, "bytes" | "pair"> = {},
): Credential => ({ name, form, cite: [], ...more });
const point = (name: string, choices: readonly string[]): OpenPoint => ({
  name,
  choices,
  default: choices[0] ?? "",
  why: "nobody said",
  cite: [],
});

function provider(signatures: readonly Signature[]): Provider {
  return providerOf({
    credentials: [
      credential("signKey"),
      credential("hexKey", "hex"),
      credential("base64Key", "base64"),
      credential("desKey", "text", {
        bytes: open("des-key", { first8: "first8", exact8: "exact8" }),
      }),
      credential("aesKey", "hex"),
      credential("vectorKey"),
      credential("pemKey", "pem"),
      credential("rsaKey", "pem", { pair: "rsa" }),
    ],
    openPoints: [
      point("digest-case", ["lower", "upper"]),
      point("rounds", ["one", "two"]),
      point("signed", ["data", "both", "nothing"]),
      point("nested", ["java", "json", "refuse"]),
      point("order", ["sorted", "sent"]),
      point("blanks", ["kept", "left-out"]),
      point("des-key", ["first8", "exact8"]),
    ],
    protocols: [protocolOf("notice", { signatures })],
  });
}

const defaults = {
  "digest-case": "lower",
  rounds: "one",
  signed: "data",
  nested: "java",
  order: "sorted",
  blanks: "kept",
  "des-key": "first8",
};

/** Every input that any of the cases reads. */
function inputs(wire: Record<string, unknown>, sender: string): object {
  return {
    data: message.data,
    nonceText: message.nonce,
    dataMembers: wire,
    httpMethod: "POST",
    httpPathAndQuery: "/a%20b?q=1",
    httpBody: message.data,
    xNonceHeader: message.header,
    sender,
  };
}

describe("compiled signers", () => {
  const all = Object.values(cases).map((one) => one.signature);
  const protocol = protocolOf("notice", { signatures: all });
  let compiled: Compiled;
  let signer: Record<string, (...all: readonly unknown[]) => unknown>;
  let runtime: typeof import("../../templates/runtime/index.js");

  beforeAll(async () => {
    const files = signerFile(contextOf(provider(all)));
    compiled = compile("signer", await formatted(files));
    signer = (await compiled.load("acme/src/signer.ts")) as typeof signer;
    runtime = (await compiled.load("runtime/src/index.ts")) as typeof runtime;
  }, 60_000);

  test("compile", () => expect(compiled.errors).toEqual([]));

  for (const [what, one] of Object.entries(cases)) {
    test(what, () => {
      const { sender = "partner", expected } = one;
      const wire = runtime.readJson(message.data).value as Record<string, unknown>;
      const names = signatureNames(protocol, one.signature);
      const options = Object.fromEntries(
        Object.entries({ ...defaults, ...one.choices }).map(([name, choice]) => [
          optionName(name),
          choice,
        ]),
      );
      const usesKey = JSON.stringify(one.signature).includes("Key");
      const more = [...(usesKey ? [keys] : []), ...(one.choices ? [options] : [])];
      const input = inputs(wire, sender);
      expect(signer[names.sign]?.(input, ...more)).toBe(expected);
      expect(signer[names.verify]?.(input, expected, ...more)).toBe(true);
      expect(signer[names.verify]?.(input, `${expected}0`, ...more)).toBe(false);
      expect(interpreted(one, sender)).toBe(expected);
    });
  }
});

function interpreted({ signature: signed, choices }: Case, sender: string): string {
  const result = interpret(
    signed,
    {
      source: () => message.data,
      leaves: () => "",
      field: () => message.nonce,
      object: () => readJson(message.data).value as WireObject,
      header: () => message.header,
      http: (part) => (part === "method" ? "POST" : part === "body" ? message.data : "/a%20b?q=1"),
    },
    {
      keys,
      choices: { ...defaults, ...choices },
      sender,
      forms: keyForms(provider([signed])),
    },
  );
  return "refused" in result ? result.refused.en : result.result;
}

describe("of xiebao", () => {
  const xiebao = resolveProvider("xiebao");
  let signer: Record<string, (...all: readonly unknown[]) => unknown>;

  beforeAll(async () => {
    const compiled = compile("signer-xiebao", await formatted(signerFile(contextOf(xiebao))));
    expect(compiled.errors).toEqual([]);
    signer = (await compiled.load("xiebao/src/signer.ts")) as typeof signer;
  }, 60_000);

  for (const vector of xiebao.vectors) {
    test(`vector ${vector.name}`, () => {
      const options = { digestCase: vector.options["digest-case"] ?? "lower" };
      expect(signer["signNotice"]?.(vector.inputs, vector.keys, options)).toBe(vector.result);
      const other = vector.result.toUpperCase();
      expect(signer["verifyNotice"]?.(vector.inputs, other, vector.keys)).toBe(true);
      expect(signer["verifyNotice"]?.({ data: "{ }" }, vector.result, vector.keys)).toBe(false);
    });
  }

  test("without a key nothing is signed or verified", () => {
    const [vector] = xiebao.vectors;
    if (vector === undefined) throw new Error("xiebao has no vector");
    const thrown = expect.objectContaining({ code: "EMPTY_SECRET" }) as Error;
    for (const secret of [undefined, null, "", " ", 0]) {
      expect(() => signer["signNotice"]?.(vector.inputs, { key: secret })).toThrow(thrown);
      expect(() => signer["verifyNotice"]?.(vector.inputs, "0", { key: secret })).toThrow(thrown);
    }
  });
});

describe("what cannot be generated", () => {
  const refusals: { readonly [what: string]: readonly [Partial<Signature>, string] } = {
    leaves: [{ text: [[segment({ kind: "leaves", path: ["data"] })]] }, "a signature over leaves"],
    "an inner slice": [
      { text: [[segment({ kind: "raw", path: ["data"], slice: "inner" })]] },
      "the inner slice of a JSON member",
    ],
    "declared order of what nobody declared": [
      { text: [[segment({ kind: "fields", pairs: { ...pairs, sort: "declared" } })]] },
      "pairs in a declared order that is not one for all operations",
    ],
    "declared order of what is inside": [
      {
        text: [
          [
            segment({
              kind: "fields",
              pairs: { ...pairs, include: ["a"], sort: "declared", nested: "recurse" },
            }),
          ],
        ],
      },
      "pairs in a declared order that is not one for all operations",
    ],
    "a step that nothing runs": [
      { steps: [step("utf8"), step("sm2", { key: "signKey" }), hex] },
      "the step 'sm2'",
    ],
    "a step that nothing runs under a choice": [
      {
        steps: [
          step("utf8"),
          open("rounds", {
            one: [step("rsa-sha256", { key: "rsaKey" })],
            two: [step("sm2", { key: "rsaKey" })],
          }),
          hex,
        ],
      },
      "the step 'sm2'",
    ],
    "eight bytes of a key for AES": [
      { steps: [step("utf8"), step("aes-ecb-pkcs5", { key: "desKey" }), hex] },
      "eight bytes of a key for AES",
    ],
    "a vector of eight bytes for AES": [
      { steps: [step("utf8"), step("aes-cbc-pkcs5", { key: "aesKey", iv: "desKey" }), hex] },
      "eight bytes of a key for AES",
    ],
    "one key where two are needed": [
      { steps: [step("utf8"), step("ed25519", { key: "signKey" }), hex] },
      "a step whose credential is of another kind",
    ],
    "two keys where one is needed": [
      { steps: [step("utf8"), step("hmac-md5", { key: "rsaKey" }), hex] },
      "a step whose credential is of another kind",
    ],
    "a signature that a digest hides": [
      { steps: [step("utf8"), step("rsa-sha1", { key: "rsaKey" }), step("md5"), hex] },
      "a signature whose bytes cannot be got back",
    ],
    "a private key under one choice": [
      {
        steps: [
          step("utf8"),
          open("rounds", { one: [], two: [step("rsa-sha1", { key: "rsaKey" })] }),
          hex,
        ],
      },
      "a signature with a private key under some choices, or more than one",
    ],
    "two private keys": [
      {
        steps: [
          step("utf8"),
          step("rsa-sha1", { key: "rsaKey" }),
          step("rsa-sha256", { key: "rsaKey" }),
          hex,
        ],
      },
      "a signature with a private key under some choices, or more than one",
    ],
    "a key in PEM": [
      { steps: [step("utf8"), step("hmac-md5", { key: "pemKey" }), hex] },
      "a credential in PEM",
    ],
    "bytes at the end": [
      { steps: [step("utf8"), step("md5")] },
      "a pipeline whose steps do not fit together",
    ],
    "text into a digest": [
      { steps: [step("md5"), hex] },
      "a pipeline whose steps do not fit together",
    ],
    "a keyed step inside a segment": [
      {
        text: [
          [
            segment({ kind: "field", path: ["nonce"] }, [
              step("utf8"),
              step("hmac-md5", { key: "signKey" }),
              hex,
            ]),
          ],
        ],
      },
      "a keyed step inside a segment",
    ],
    "two inputs of one name": [{ text: [[raw("a", "b")], [raw("a-b")]] }, "two inputs named 'aB'"],
  };

  for (const [what, [parts, expected]] of Object.entries(refusals)) {
    test(what, () => {
      const context = contextOf(provider([signature("s", parts)]));
      expect(unsupported(context).map((each) => each.what)).toEqual([expected]);
    });
  }
});
