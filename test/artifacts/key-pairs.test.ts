import { createSign } from "node:crypto";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { printText } from "../../generator/diagnostics/print-text.js";
import type { Provider } from "../../generator/model/provider.js";
import { interpret } from "../../generator/protocol/interpret.js";
import { keyForms } from "../../generator/protocol/key-bytes.js";
import { readProviderFiles } from "../../generator/spec/read-provider.js";
import { resolveProvider } from "../../generator/model/resolve/resolve.js";
import { listening } from "../runtime/loopback.js";
import { compile, type Compiled } from "../support/compile.js";
import { emitTexts } from "../support/emit.js";
import { keyFiles } from "../support/key-files.js";

/*
 * Providers that sign the HTTP message with keys of their own, from YAML alone: compiled, both sides run against each other, against
 * requests that are signed here by node:crypto, and against the interpreter.
 */

type Functions = Record<string, (...all: readonly unknown[]) => never>;
type Receive = ((request: Request) => Promise<Response>) & { readonly answer: unknown };

const { rsaA, rsaB } = keyFiles;
const now = 1_735_786_800_000;
/** What each side has: we sign with the first key, the platform with the second. */
const ours = {
  apiKey: { private: rsaA.private, id: "A1", public: { B1: rsaB.public, B0: rsaA.public } },
  mchId: "1900000001",
};
const theirs = {
  apiKey: { private: rsaB.private, id: "B1", public: { A1: rsaA.public, A0: rsaB.public } },
  mchId: "1900000001",
};

describe.each(["headers", "authorization"])("signed in %s", (name) => {
  const yaml = readFileSync(`test/fixtures/key-pairs/${name}.yaml`, "utf8");
  let compiled: Compiled;
  let main: Functions;
  let counterpart: Functions;
  let signer: Functions;
  let toNode: (receive: unknown) => never;

  beforeAll(async () => {
    const { files, diagnostics } = await emitTexts({ "provider.yaml": yaml });
    // The vector, which OpenSSL made, is among what is checked.
    expect(printText(diagnostics)).toBe("");
    compiled = compile(`key-pairs-${name}`, files);
    expect(compiled.errors).toEqual([]);
    main = (await compiled.load("acme/src/index.ts")) as Functions;
    counterpart = (await compiled.load("acme/src/counterpart.ts")) as Functions;
    signer = (await compiled.load("acme/src/signer.ts")) as Functions;
    ({ toNode } = (await compiled.load("runtime/src/adapters/node.ts")) as {
      toNode: typeof toNode;
    });
  }, 60_000);

  const receiver = (credentials: unknown = ours, more: object = {}): Receive =>
    main["createReceiver"]?.({
      credentials,
      handlers: { orderPlaced: () => main["accept"]?.() },
      clock: () => now,
      ...more,
    }) as unknown as Receive;

  describe("over loopback HTTP", () => {
    test("what we send, the other side verifies, path of the address and all", async () => {
      const seen: string[] = [];
      const receive = counterpart["createCounterpartReceiver"]?.({
        credentials: theirs,
        handlers: {
          placeOrder: (notice: unknown) => (seen.push(inspect(notice)), main["accept"]?.()),
        },
      });
      const { url } = await listening(toNode(receive));
      const client = main["createClient"]?.({
        environment: { url: `${url}open/%E4%BF%9D x?a=1` },
        credentials: ours,
      }) as unknown as { placeOrder(message: object): Promise<{ kind: string }> };
      const result = await client.placeOrder({ body: { orderNo: "A1" } });
      expect(result).toMatchObject({ kind: "done", reply: { code: "0" } });
      expect(seen).toHaveLength(1);
      expect(
        linesOf(ours, theirs).filter((line) => inspect(client, { depth: 9 }).includes(line)),
      ).toEqual([]);
    });

    test("what the other side sends, we verify", async () => {
      const receive = receiver(ours, { clock: Date.now });
      const { url } = await listening(toNode(receive));
      const caller = counterpart["createCounterpart"]?.({
        url,
        credentials: theirs,
      }) as unknown as { orderPlaced(message: object): Promise<object> };
      const result = await caller.orderPlaced({ body: { orderNo: "A1" } });
      expect(result).toMatchObject({ kind: "done", reply: { code: "0" } });
    });

    test("a key that is not the one that the other side knows is refused", async () => {
      const receive = counterpart["createCounterpartReceiver"]?.({
        credentials: theirs,
        handlers: { placeOrder: () => main["accept"]?.() },
      });
      const { url } = await listening(toNode(receive));
      const client = main["createClient"]?.({
        environment: { url },
        credentials: { ...ours, apiKey: { ...ours.apiKey, private: rsaB.private } },
      }) as unknown as { placeOrder(message: object): Promise<object> };
      expect(await client.placeOrder({ body: { orderNo: "A1" } })).toMatchObject({
        kind: "refused",
        as: "unverified",
      });
    });
  });

  describe("requests that are signed by hand", () => {
    const answer = async (changes: Partial<Parts> = {}, credentials: unknown = ours) => {
      const response = await receiver(credentials)(requestOf(name, { ...parts, ...changes }));
      return [response.status, await response.text()] as const;
    };

    test("are accepted as the document has them", async () => {
      expect(await answer()).toEqual([200, '{"code":"0"}']);
    });

    test("any of several sets of credentials may verify", async () => {
      const former = { ...ours, apiKey: { ...ours.apiKey, public: { B2: rsaA.public } } };
      expect(await answer({}, [former, ours])).toEqual([200, '{"code":"0"}']);
      expect(await answer({}, [former])).toEqual(unverified);
      expect(await answer({}, () => ours)).toEqual([200, '{"code":"0"}']);
    });

    const wrong: { readonly [what: string]: Partial<Parts> } = {
      "another key": { key: rsaA.private },
      "the serial number of another key": { serial: "B0" },
      "a serial number that nobody has": { serial: "C1" },
      "no serial number": { serial: undefined },
      "a name that every object has": { serial: "constructor" },
      "another path": { sentPath: "/v1/Orders" },
      "another time": { sentTime: String(now + 1) },
      "another number used once": { sentNonce: "n2" },
      "another body": { sentBody: '{"orderNo":"A2"}' },
      "white space in the body": { sentBody: '{"orderNo": "A1"}' },
      "no time": { sentTime: undefined },
      "no number used once": { sentNonce: undefined },
      "no signature": { change: () => undefined },
      "an empty signature": { change: () => "" },
      "what is no Base64": { change: () => "!garbage!" },
      "Base64 of something": { change: () => "Z2FyYmFnZQ==" },
      "Base64 with a line break": {
        change: (signature) => `${signature.slice(0, 64)} ${signature.slice(64)}`,
      },
      "Base64 without its equals signs": { change: (signature) => signature.replace(/=+$/, "") },
      "one letter changed": {
        change: (signature) => (signature.startsWith("A") ? "B" : "A") + signature.slice(1),
      },
      "the same in hex": {
        change: (signature) => Buffer.from(signature, "base64").toString("hex"),
      },
    };
    test.each(Object.entries(wrong))(
      "with %s are refused, all in the same words",
      async (_, changes) => {
        expect(await answer(changes)).toEqual(unverified);
      },
    );

    test("that are too old, or from ahead, are refused in the same words", async () => {
      for (const time of [now - 300_001, now + 60_001]) {
        expect(await answer({ time: String(time), sentTime: String(time) })).toEqual(unverified);
      }
    });

    if (name === "authorization") {
      test.each([
        ["the scheme", (text: string) => text.replace("ACME-", "ACMES-")],
        ["the merchant", (text: string) => text.replace("1900000001", "1900000002")],
        ["one that stands twice", (text: string) => `${text},nonce="n1"`],
      ])("with %s in another way are refused", async (_, header) => {
        expect(await answer({ header })).toEqual(unverified);
      });

      test("in another order, with blanks, are accepted", async () => {
        const header = (text: string) => {
          const [scheme = "", all = ""] = text.split(/ (.*)/);
          return `${scheme.toLowerCase()}  ${all.split(",").toReversed().join(" , ")}`;
        };
        expect(await answer({ header })).toEqual([200, '{"code":"0"}']);
      });
    }
  });

  test("the compiled signer is the interpreter, and each verifies with the public key", () => {
    const provider = resolved(yaml);
    const signature = provider.protocols[0]!.signatures[0]!;
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, text, text, text, (method, path, time, nonce, body) => {
        const input = {
          httpMethod: method,
          httpPath: path,
          httpPathAndQuery: path,
          xTimestampHeader: time,
          xNonceHeader: nonce,
          authorizationTimestampHeader: time,
          authorizationNonceHeader: nonce,
          httpBody: body,
        };
        const made = signer["signApi"]?.(input, ours) as unknown as string;
        const result = interpret(
          signature,
          {
            source: () => undefined,
            leaves: () => undefined,
            field: () => undefined,
            object: () => undefined,
            header: (header) => (/nonce/i.test(header) ? nonce : time),
            http: (part) => (part === "method" ? method : part === "body" ? body : path),
          },
          {
            keys: { apiKey: rsaA.private },
            forms: keyForms(provider),
            choices: {},
            sender: "channel",
          },
        );
        expect("refused" in result ? result.refused : result.result).toBe(made);
        expect(made).toBe(signedBy(rsaA.private, [method, path, time, nonce, body]));
        const verifies = (given: object, id: string) =>
          signer["verifyApi"]?.(given, made, id, theirs) as unknown as boolean;
        expect(verifies(input, "A1")).toBe(true);
        expect(verifies(input, "A0")).toBe(false);
        expect(verifies({ ...input, httpBody: `${body} ` }, "A1")).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test("keys that are none, found for one request, are told to the operator alone", async () => {
    const told: unknown[] = [];
    const junk = { ...ours, apiKey: { public: { B1: rsaB.private } } };
    const more = {
      onError: (...all: unknown[]) => told.push(all),
      onEvent: (event: unknown) => told.push(event),
    };
    const response = await receiver(() => junk, more)(requestOf(name, parts));
    expect([response.status, await response.text()]).toEqual([
      503,
      "the message could not be handled now",
    ]);
    expect(told).toMatchObject([
      [{ code: "KEY_FORM" }, { code: "CREDENTIALS_FAILED" }],
      { code: "CREDENTIALS_FAILED" },
    ]);
    for (const line of linesOf(rsaB)) expect(inspect(told, { depth: 9 })).not.toContain(line);
  });

  describe("keys that are none are told when a side is set up, without a word of them", () => {
    const junk = rsaA.private.replace(/\n[^\n]{64}\n/, "\nMIIjunk-in-the-middle\n");
    const pairs: readonly (readonly [string, object, object])[] = [
      ["junk", { ...ours.apiKey, private: junk }, { ...ours.apiKey, public: { B1: junk } }],
      [
        "the halves mixed up",
        { ...ours.apiKey, private: rsaA.public },
        { public: { B1: rsaB.private } },
      ],
      ["a missing half", { public: ours.apiKey.public }, { private: rsaA.private, id: "A1" }],
      ["a blank half", { ...ours.apiKey, private: " " }, { ...ours.apiKey, public: { B1: "" } }],
      [
        "another kind",
        { ...ours.apiKey, private: keyFiles.ed25519A.private },
        { public: { B1: keyFiles.ed25519A.public } },
      ],
      ["no id", { private: rsaA.private }, { public: rsaB.public }],
    ];
    test.each(pairs)("%s", (_, toSign, toVerify) => {
      const make = {
        client: () =>
          main["createClient"]?.({ environment: "test", credentials: { ...ours, apiKey: toSign } }),
        receiver: () => receiver({ ...ours, apiKey: toVerify }),
        "one of several": () => receiver([ours, { ...ours, apiKey: toVerify }]),
      };
      for (const create of Object.values(make)) {
        const thrown = thrownBy(create);
        expect(thrown).toMatchObject({ name: "ConfigError" });
        const said = inspect(thrown, { depth: 9, showHidden: true });
        for (const line of linesOf(toSign, toVerify)) expect(said).not.toContain(line);
      }
    });
  });
});

const unverified = [401, '{"code":"2","message":"not verified"}'];

/** A notice of the platform's: what is signed, and what is sent instead. */
interface Parts {
  readonly key: string;
  readonly serial: string | undefined;
  readonly time: string;
  readonly sentPath: string;
  readonly sentTime: string | undefined;
  readonly sentNonce: string | undefined;
  readonly sentBody: string;
  change(signature: string): string | undefined;
  header(text: string): string;
}

const parts: Parts = {
  key: rsaB.private,
  serial: "B1",
  time: String(now),
  sentPath: "/v1/orders",
  sentTime: String(now),
  sentNonce: "n1",
  sentBody: '{"orderNo":"A1"}',
  change: (signature) => signature,
  header: (text) => text,
};

function requestOf(name: string, all: Parts): Request {
  const signed = ["POST", "/v1/orders", all.time, "n1", '{"orderNo":"A1"}'];
  const values = {
    Timestamp: all.sentTime,
    Nonce: all.sentNonce,
    Serial: all.serial,
    Signature: all.change(signedBy(all.key, signed)),
  };
  const given = Object.entries(values).flatMap(([header, value]) =>
    value === undefined ? [] : [[header, value] as const],
  );
  const parameters = given.map(([header, value]) => `${header.toLowerCase()}="${value}"`);
  const headers =
    name === "headers"
      ? given.map(([header, value]) => [`X-${header}`, value])
      : [
          [
            "authorization",
            all.header(`ACME-SHA256-RSA2048 mchid="1900000001",${parameters.join(",")}`),
          ],
        ];
  return new Request(`http://receiver.test${all.sentPath}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...Object.fromEntries(headers) },
    body: all.sentBody,
  });
}

function signedBy(key: string, signed: readonly string[]): string {
  return createSign("RSA-SHA256")
    .update(signed.map((part) => `${part}\n`).join(""))
    .sign(key, "base64");
}

function resolved(yaml: string): Provider {
  const [spec] = readProviderFiles(
    "acme",
    [{ path: "acme/provider.yaml", text: yaml }],
    [],
    "acme",
  );
  const [{ provider }] = resolveProvider(spec);
  return provider;
}

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** The lines of all keys in some values, but for what frames them. */
function linesOf(...values: readonly unknown[]): readonly string[] {
  return values.flatMap((value) => {
    if (typeof value === "string") {
      return value.split("\n").filter((line) => line.length > 12 && !line.startsWith("-----"));
    }
    return typeof value === "object" && value !== null ? linesOf(...Object.values(value)) : [];
  });
}
