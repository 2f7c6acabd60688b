import { createHash, createHmac, createSign, sign as signBytes } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { printText } from "../../generator/diagnostics/print-text.js";
import { compile, type Compiled } from "../support/compile.js";
import { emitTexts } from "../support/emit.js";
import { keyFiles } from "../support/key-files.js";

/*
 * What else signatures can be made of, from YAML alone: each protocol below signs in a way of its own. What the counterpart builds is
 * held against what node:crypto makes of the same, and the receiver takes that and nothing else.
 */

const { rsaA, rsaB, ed25519A } = keyFiles;

/** A protocol by which the platform tells us something. */
interface Way {
  /** The members of the protocol, in YAML. */
  readonly protocol: string;
  readonly credentials: object;
  /** What is signed or carried wrongly, by the header's value. */
  readonly signed: (request: Built) => string;
  readonly header?: string;
  readonly wrong?: readonly object[];
}

interface Built {
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

const signHeader = `X-Sign: { type: string, value: { signature: it }, cite: guide#1 }`;
const plain = (then: string, more = "") => `
    transport: { headers: { fields: { ${signHeader} } } }
    signatures: { it: { text: [{ http: body }], then: ${then} ${more} } }`;
const rsa = (digest: string, text: string) => createSign(digest).update(text).sign(rsaA.private);
const md5 = (text: string) => createHash("md5").update(text);

const ways: { readonly [name: string]: Way } = {
  "rsa-sha1-in-hex": {
    protocol: plain("[utf8, { rsa-sha1: rsaKey }, { hex: upper }]"),
    credentials: { rsaKey: { private: rsaA.private, public: [rsaB.public, rsaA.public] } },
    signed: ({ body }) => rsa("RSA-SHA1", body).toString("hex").toUpperCase(),
    wrong: [{ rsaKey: { public: rsaB.public } }],
  },
  "rsa-for-urls": {
    protocol: plain("[utf8, { rsa-sha256: rsaKey }, { base64url: padded }]"),
    credentials: { rsaKey: rsaA },
    signed: ({ body }) => `${rsa("RSA-SHA256", body).toString("base64url")}==`,
    wrong: [{ rsaKey: { public: rsaB.public } }],
  },
  "rsa-of-a-digest": {
    protocol: plain("[utf8, md5, hex, utf8, { rsa-sha256: rsaKey }, base64]"),
    credentials: { rsaKey: rsaA },
    signed: ({ body }) => rsa("RSA-SHA256", md5(body).digest("hex")).toString("base64"),
  },
  "rsa-in-der": {
    protocol: plain("[utf8, { rsa-sha256: derKey }, base64]"),
    credentials: { derKey: { private: der(rsaA.private), public: der(rsaA.public) } },
    signed: ({ body }) => rsa("RSA-SHA256", body).toString("base64"),
    wrong: [{ derKey: { public: der(rsaB.public) } }],
  },
  ed25519: {
    protocol: plain("[utf8, { ed25519: edKey }, { base64: unpadded }]"),
    credentials: { edKey: ed25519A },
    signed: ({ body }) =>
      signBytes(null, Buffer.from(body), ed25519A.private).toString("base64").replace(/=+$/, ""),
    wrong: [{ edKey: { public: keyFiles.ed25519B.public } }],
  },
  "an-open-digest": {
    protocol: plain("[utf8, { open: digest }]"),
    credentials: { rsaKey: rsaA },
    signed: ({ body }) => rsa("RSA-SHA256", body).toString("base64"),
  },
  "bytes-of-a-digest": {
    protocol: plain("[utf8, md5, base64]"),
    credentials: {},
    signed: ({ body }) => md5(body).digest("base64"),
  },
  "a-key-by-its-id": {
    protocol: `
    transport:
      headers:
        fields:
          X-Key: { type: string, value: { credential: keyId }, cite: guide#1 }
          ${signHeader}
    signatures: { it: { text: [{ http: body }], then: [utf8, { hmac-sha256: secret }, hex], verify: { key-id: X-Key } } }`,
    credentials: { keyId: "K1", secret: "geheim-1" },
    signed: ({ body }) => createHmac("sha256", "geheim-1").update(body).digest("hex"),
    wrong: [
      { keyId: "K2", secret: "geheim-1" },
      { keyId: "K1", secret: "geheim-2" },
    ],
  },
  "all-headers": {
    protocol: `
    transport:
      headers:
        fields:
          X-Time: { type: text<epoch-ms>, value: now, cite: guide#1 }
          Authorization: { type: string, value: { credential: secret }, template: "Bearer {value}", cite: guide#1 }
          A-First: { type: string, value: { literal: "1" }, cite: guide#1 }
          ${signHeader}
    signatures:
      it:
        text: [{ fields: { from: headers, sort: code-unit, names: [lower], pair: "{k}:{v}", join: "\\n", nested: error } }]
        then: [utf8, md5, hex]`,
    credentials: { secret: "tok" },
    signed: ({ headers }) =>
      md5(`a-first:1\nauthorization:Bearer tok\nx-time:${headers["x-time"]}`).digest("hex"),
    wrong: [{ secret: "tik" }],
  },
  "declared-order": {
    protocol: `
    transport: { headers: { fields: { ${signHeader} } } }
    signatures:
      it: { text: [{ fields: { sort: declared, nested: error } }], then: [utf8, md5, hex] }`,
    credentials: {},
    signed: () => md5("orderNo=A1&note=x&amount=1.50").digest("hex"),
  },
  "declared-list": {
    protocol: `
    transport: { headers: { fields: { ${signHeader} } } }
    signatures:
      it: { text: [{ fields: { sort: declared, include: [amount, missing, orderNo], nested: error } }], then: [utf8, md5, hex] }`,
    credentials: {},
    signed: () => md5("amount=1.50&orderNo=A1").digest("hex"),
  },
  hook: {
    protocol: `
    transport: { headers: { fields: { ${signHeader} } } }
    signatures: { it: { text: [{ http: body }, { lit: "!" }], hook: vendor-token, verify: { ignore-case: true } } }`,
    credentials: { vendorToken: (text: string) => md5(`v${text}`).digest("hex") },
    signed: ({ body }) => md5(`v${body}!`).digest("hex"),
    wrong: [{ vendorToken: () => "0" }, { vendorToken: { sign: () => "", verify: () => false } }],
  },
  "hook-with-two-halves": {
    protocol: `
    transport:
      headers:
        fields:
          X-Key: { type: string, value: { literal: K7 }, cite: guide#1 }
          ${signHeader}
    signatures: { it: { text: [{ http: body }], hook: vendor-token, verify: { key-id: X-Key } } }`,
    credentials: {
      vendorToken: {
        sign: (text: string) => rsa("RSA-SHA256", text).toString("base64"),
        verify: (text: string, received: string, keyId: string) =>
          keyId === "K7" && received === rsa("RSA-SHA256", text).toString("base64"),
      },
    },
    signed: ({ body }) => rsa("RSA-SHA256", body).toString("base64"),
    wrong: [{ vendorToken: { sign: () => "", verify: () => "yes" } }],
  },
};

const names = Object.keys(ways);
const yaml = `
language: 1
provider: acme
title: 某平台
package: { version: 0.1.0 }
parties: { platform: {}, channel: {} }
we: channel
documents: { guide: { title: 接口文档 } }
credentials:
  rsaKey: { pair: rsa, cite: guide#1 }
  derKey: { pair: rsa, form: base64, cite: guide#1 }
  edKey: { pair: ed25519, cite: guide#1 }
  secret: { cite: guide#1 }
  keyId: { cite: guide#1 }
open:
  digest:
    choices: { sha256: [{ rsa-sha256: rsaKey }, base64], sha1: [sha1, { rsa-sha1: rsaKey }, hex] }
    default: sha256
    why: nothing says
protocols:
${names.map((name) => `  ${name}:\n    from: platform${ways[name]!.protocol}`).join("\n")}
  in-lines:
    from: platform
    envelope: { fields: { sign: { type: string, value: { signature: it }, cite: guide#1 }, data: { body: true } } }
    signatures: { it: { text: [{ raw: data }], then: [utf8, sha512, { base64: padded, line-length: 76 }] } }
operations:
  tell-in-lines: { protocol: in-lines, request: Notice, identity: [data.orderNo], cite: guide#2 }
${names.map((name) => `  tell-${name}: { protocol: ${name}, request: Notice, identity: [orderNo], cite: guide#2 }`).join("\n")}
types:
  Notice:
    cite: guide#2
    fields:
      orderNo: { type: string, required: true }
      note: { type: string }
      amount: { type: decimal }
`;

type Functions = Record<string, (...all: readonly unknown[]) => never>;

describe("each way of signing", () => {
  let compiled: Compiled;
  let main: Functions;
  let counterpart: Functions;

  beforeAll(async () => {
    const { files, diagnostics } = await emitTexts({ "provider.yaml": yaml });
    expect(printText(diagnostics)).toBe("");
    compiled = compile("signing-powers", files);
    expect(compiled.errors).toEqual([]);
    main = (await compiled.load("acme/src/index.ts")) as Functions;
    counterpart = (await compiled.load("acme/src/counterpart.ts")) as Functions;
  }, 60_000);

  const receive = async (name: string, credentials: object, built: Built) => {
    const receiver = main[`create${pascal(name)}Receiver`]?.({
      credentials,
      handlers: { [camel(`tell-${name}`)]: () => main["accept"]?.() },
      inbox: main["memoryInbox"]?.({ warn: () => undefined }),
    }) as unknown as (request: Request) => Promise<Response>;
    const { headers, body } = built;
    const request = new Request("http://receiver.test/", { method: "POST", headers, body });
    return (await receiver(request)).status;
  };

  // Another order than the declared one.
  const message = { body: { amount: "1.50", orderNo: "A1", note: "x" } };

  test.each(names)("%s", async (name) => {
    const { credentials, signed, wrong = [] } = ways[name]!;
    const built = counterpart[`buildTell${pascal(name)}`]?.(
      message,
      credentials,
    ) as unknown as Built;
    const sign = signed(built);
    expect(built.headers["x-sign"]).toBe(sign);
    expect(await receive(name, credentials, built)).toBe(200);
    const tampered = [
      { ...built, headers: { ...built.headers, "x-sign": `${sign}0` } },
      { ...built, headers: { ...built.headers, "x-sign": sign.slice(1) } },
      { ...built, headers: { ...built.headers, "x-sign": "!" } },
      ...(name === "all-headers"
        ? [{ ...built, headers: { ...built.headers, "a-first": "2" } }]
        : [{ ...built, body: built.body.replace("A1", "A2") }]),
    ];
    for (const other of tampered) expect(await receive(name, credentials, other)).toBe(401);
    for (const other of wrong) expect(await receive(name, other, built)).toBe(401);
  });

  test("the other choice of an open digest", async () => {
    const credentials = { rsaKey: rsaA };
    const options = { digest: "sha1" };
    const built = counterpart["buildTellAnOpenDigest"]?.(
      message,
      credentials,
      options,
    ) as unknown as Built;
    const digest = createHash("sha1").update(built.body).digest();
    const made = createSign("RSA-SHA1").update(digest).sign(rsaA.private, "hex");
    expect(built.headers["x-sign"]).toBe(made);
  });

  test("Base64 in lines is compared by its bytes, however the lines came through", async () => {
    const built = counterpart["buildTellInLines"]?.({ data: message.body }) as unknown as Built;
    const { sign } = JSON.parse(built.body) as { sign: string };
    const data = built.body.slice(built.body.indexOf('"data":') + 7, -1);
    const expected = createHash("sha512").update(data).digest("base64");
    expect(sign).toBe(`${expected.slice(0, 76)}\r\n${expected.slice(76)}`);
    const status = (text: string) => {
      const body = `{"sign":${JSON.stringify(text)},"data":${data}}`;
      return receive("in-lines", {}, { headers: built.headers, body });
    };
    for (const text of [sign, expected, sign.replace("\r", "")]) {
      expect(await status(text)).toBe(200);
    }
    const others = [
      `${expected.slice(0, 64)}\n${expected.slice(64)}`,
      `${sign}\r\n`,
      expected.replace(/=+$/, ""),
      expected.toLowerCase(),
      expected.slice(4),
      "",
    ];
    for (const text of others) expect(await status(text)).toBe(401);
  });

  test("a function that is missing is told when the receiver is made", () => {
    for (const vendorToken of [undefined, "token", { sign: () => "" }]) {
      const make = () =>
        main["createHookReceiver"]?.({
          credentials: { vendorToken },
          handlers: { tellHook: () => undefined },
        });
      expect(make).toThrow(/credentials\.vendorToken/);
    }
  });

  test("a member that nobody declared comes last, in the message's order", async () => {
    const anything = fc.dictionary(fc.stringMatching(/^[a-z]{5,9}$/), fc.string());
    await fc.assert(
      fc.asyncProperty(anything, async (more) => {
        delete more["orderNo"];
        const others = Object.entries(more).filter(([name]) => !["note", "amount"].includes(name));
        const text = ["orderNo=A1", ...others.map(([name, value]) => `${name}=${value}`)].join("&");
        const body = JSON.stringify({ ...Object.fromEntries(others), orderNo: "A1" });
        const headers = { "x-sign": md5(text).digest("hex"), "content-type": "application/json" };
        expect(await receive("declared-order", {}, { headers, body })).toBe(200);
      }),
      { numRuns: 30 },
    );
  });
});

function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function camel(name: string): string {
  return pascal(name).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

function der(pem: string): string {
  return pem.replace(/-----[A-Z ]+-----|\s/g, "");
}
