import { createCipheriv, createDecipheriv, createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { printText } from "../../generator/diagnostics/print-text.js";
import { listening } from "../runtime/loopback.js";
import { compile, type Compiled } from "../support/compile.js";
import { emitTexts } from "../support/emit.js";

/*
 * A provider whose document leaves open whether messages are encrypted as a whole, whether they are signed, and what the header
 * of the signature is called: compiled from YAML alone, both sides run against each other, and against messages that are made
 * here by node:crypto.
 */

type Functions = Record<string, (...all: readonly unknown[]) => never>;
type Receive = ((request: Request) => Promise<Response>) & { readonly answer: unknown };
type Caller = Record<"paid" | "place", (message: object) => Promise<Record<string, unknown>>>;

const aesKey = "sixteen-bytes-16";
const otherKey = "another-key-0016";
const signKey = "key-to-sign-with";
const innerKey = "key-of-the-data";
const message = { data: { orderNo: "保-1" } };
const accepted = { unauthenticated: "accepted" } as const;

function encrypt(text: string, key = aesKey): string {
  const cipher = createCipheriv("aes-128-ecb", key, null);
  return Buffer.concat([cipher.update(text, "utf8"), cipher.final()]).toString("base64");
}

function decrypt(text: string, key = aesKey): string {
  const decipher = createDecipheriv("aes-128-ecb", key, null);
  return Buffer.concat([decipher.update(text, "base64"), decipher.final()]).toString("utf8");
}

const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

const files = await emitTexts({
  "provider.yaml": readFileSync("test/fixtures/encoded/open.yaml", "utf8"),
});
let compiled: Compiled;
let main: Functions;
let counterpart: Functions;
let toNode: (receive: unknown) => never;

beforeAll(async () => {
  // The vectors, which OpenSSL made, are among what is checked.
  expect(printText(files.diagnostics)).toBe("");
  compiled = compile("encoded", files.files);
  expect(compiled.errors).toEqual([]);
  main = (await compiled.load("acme/src/index.ts")) as Functions;
  counterpart = (await compiled.load("acme/src/counterpart.ts")) as Functions;
  ({ toNode } = (await compiled.load("runtime/src/adapters/node.ts")) as {
    toNode: typeof toNode;
  });
}, 60_000);

const seen: unknown[] = [];
const codes: string[] = [];
beforeEach(() => {
  seen.length = 0;
  codes.length = 0;
});

function receiver(settings: object): Receive {
  return main["createReceiver"]?.({
    handlers: { paid: (notice: unknown) => (seen.push(notice), main["accept"]?.()) },
    credentials: {},
    inbox: main["memoryInbox"]?.({ warn: () => undefined }),
    onEvent: ({ code }: { code: string }) => codes.push(code),
    ...accepted,
    ...settings,
  }) as unknown as Receive;
}

const plain = JSON.stringify({ kind: "paid", uuid: "u-1", data: message.data });

async function answer(
  receive: Receive,
  body: string,
  headers: Record<string, string> = {},
): Promise<readonly [number, string]> {
  const response = await receive(
    new Request("http://channel.test/notices", {
      method: "POST",
      headers: { "content-type": "application/json", "x-channel": "c1", ...headers },
      body,
    }),
  );
  return [response.status, await response.text()];
}

const success = '{"code":"0","message":"成功","uuid":"u-1"}';
const unverified = [401, '{"code":"2","message":"not verified"}'];

describe("without a cipher and a signature", () => {
  test("no credential is asked for, not even of a function", async () => {
    const never = (): never => {
      throw new Error("asked");
    };
    expect(await answer(receiver({}), plain)).toEqual([200, success]);
    expect(await answer(receiver({ credentials: never }), plain)).toEqual([200, success]);
    expect(
      await answer(receiver({ credentials: { aesKey: "", signKey: undefined } }), plain),
    ).toEqual([200, success]);
    expect(seen).toHaveLength(3);
  });

  test("a message that is no JSON is malformed, as ever", async () => {
    expect(await answer(receiver({}), encrypt(plain))).toMatchObject([400, expect.any(String)]);
    expect(codes).toEqual(["MALFORMED"]);
  });
});

describe("with a cipher", () => {
  const options = { cipher: "aes" };
  const credentials = { aesKey };

  test("the message is decrypted, and the answer encrypted", async () => {
    const [status, body] = await answer(receiver({ options, credentials }), encrypt(plain));
    expect([status, decrypt(body)]).toEqual([200, success]);
    expect(seen).toMatchObject([{ data: { orderNo: "保-1" } }]);
    expect(codes).toEqual(["ACCEPTED"]);
  });

  test("in another choice's letters, too", async () => {
    const hex = Buffer.from(encrypt(plain), "base64").toString("hex").toUpperCase();
    const receive = receiver({ options: { cipher: "aes-hex" }, credentials });
    const [status, body] = await answer(receive, hex);
    expect(body).toMatch(/^[0-9A-F]+$/u);
    expect([status, decrypt(Buffer.from(body, "hex").toString("base64"))]).toEqual([200, success]);
  });

  test("each of several credentials is tried, and the one that fits encrypts the answer", async () => {
    const receive = receiver({ options, credentials: [{ aesKey: otherKey }, credentials] });
    for (const key of [aesKey, otherKey, aesKey]) {
      const [status, body] = await answer(receive, encrypt(plain, key));
      expect([status, decrypt(body, key)]).toEqual([200, success]);
    }
    expect(codes).toEqual(["ACCEPTED", "DUPLICATE", "DUPLICATE"]);
    expect(seen).toHaveLength(1);
  });

  test("credentials are looked up by what is around the message", async () => {
    const asked: unknown[] = [];
    const find = (request: { headers: Headers; envelope: object }) => {
      asked.push([request.headers.get("x-channel"), request.envelope]);
      return request.headers.get("x-channel") === "c1" ? credentials : undefined;
    };
    const receive = receiver({ options, credentials: find });
    const [status] = await answer(receive, encrypt(plain));
    expect(status).toBe(200);
    expect(asked).toEqual([["c1", {}]]);
    expect(await answer(receive, encrypt(plain), { "x-channel": "c2" })).toEqual(unverified);
    expect(codes).toEqual(["ACCEPTED", "CREDENTIALS_MISSING"]);
  });

  const garbage: { readonly [what: string]: string } = {
    "a message in the clear": plain,
    "another key": encrypt(plain, otherKey),
    nothing: "",
    "no Base64": "!garbage!",
    "no whole block": Buffer.alloc(7).toString("base64"),
    "bytes of no cipher": Buffer.alloc(32, 7).toString("base64"),
    "what is no JSON inside": encrypt('{"kind":'),
    "members twice": encrypt('{"kind":"paid","kind":"paid"}'),
    "what is longer than nested messages may be": encrypt("[".repeat(99)),
  };
  test.each(Object.entries(garbage))("%s is answered like a wrong signature", async (_, body) => {
    expect(await answer(receiver({ options, credentials }), body)).toEqual(unverified);
    expect(codes).toEqual(["ENCODING_BROKEN"]);
  });

  test("what decrypts and is not what the table says, is told so, encrypted", async () => {
    const receive = receiver({ options, credentials });
    const [status, body] = await answer(receive, encrypt('{"kind":"paid","data":{}}'));
    expect([status, JSON.parse(decrypt(body))]).toEqual([
      400,
      { code: "3", message: "uuid: missing string" },
    ]);
    const [, other] = await answer(receive, encrypt('{"kind":"x","uuid":"u-2"}'));
    expect(JSON.parse(decrypt(other))).toEqual({ code: "4", uuid: "u-2" });
    expect(codes).toEqual(["ENVELOPE_INVALID", "UNKNOWN_KIND"]);
  });

  test("the key must be there, and is not where nothing asks for it", () => {
    const make = (settings: object) => () => receiver(settings);
    expect(make({ options })).toThrow(/credentials\.aesKey, which the options ask for, is empty/u);
    expect(make({ options, credentials: { aesKey: " " } })).toThrow(
      /credentials\.aesKey is empty/u,
    );
    expect(make({ options, credentials: [credentials, {}] })).toThrow(/credentials\[1\]\.aesKey/u);
    expect(make({ options, credentials })).not.toThrow();
  });
});

describe("with a signature in a header", () => {
  const options = { headerSignature: "md5" };
  const credentials = { signKey };
  const sign = (text: string): string => `md ${md5(text + signKey)}`;

  test("it is verified, over the body as it came", async () => {
    const receive = receiver({ options, credentials });
    expect(await answer(receive, plain, { "x-signature": sign(plain) })).toEqual([200, success]);
    expect((await answer(receive, `${plain} `, { "x-signature": sign(plain) }))[0]).toBe(401);
  });

  test("none is like a wrong one", async () => {
    const receive = receiver({ options, credentials });
    const wrong = [{}, { "x-signature": sign(`${plain} `) }, { "x-sign": sign(plain) }];
    const answers = await Promise.all(wrong.map((headers) => answer(receive, plain, headers)));
    expect(new Set(answers.map((each) => each.join()))).toHaveProperty("size", 1);
    expect(answers[0]).toEqual([401, '{"code":"2","message":"not verified","uuid":"u-1"}']);
    expect(codes).toEqual(Array.from(wrong, () => "SIGNATURE_MISMATCH"));
  });

  test("another choice is another signature, with another key", async () => {
    const header = (text: string) =>
      `md ${createHmac("sha256", signKey).update(`c1${text}`).digest("hex")}`;
    const hmac = receiver({ options: { headerSignature: "hmac" }, credentials });
    expect(await answer(hmac, plain, { "x-signature": header(plain) })).toEqual([200, success]);
    expect(await answer(hmac, plain, { "x-signature": sign(plain) })).toMatchObject([
      401,
      expect.anything(),
    ]);
    const inner = receiver({ options: { headerSignature: "inner" }, credentials: { innerKey } });
    const signed = `md ${md5(`"paid"${JSON.stringify(message.data)}${innerKey}`)}`;
    expect(await answer(inner, plain, { "x-signature": signed })).toEqual([200, success]);
    expect(() => receiver({ options: { headerSignature: "inner" }, credentials })).toThrow(
      /innerKey/u,
    );
  });

  test("the header is called as the option says, in letters of either case", async () => {
    const receive = receiver({
      options: { ...options, signatureHeader: "Acme-Sign" },
      credentials,
    });
    expect(await answer(receive, plain, { "ACME-SIGN": sign(plain) })).toEqual([200, success]);
    expect(await answer(receive, plain, { "x-signature": sign(plain) })).toMatchObject([
      401,
      expect.anything(),
    ]);
  });

  test.each(["", "X Signature", "Content-Length", "host", "x-channel", "签名", "a:b", undefined])(
    "which %j cannot be",
    (signatureHeader) => {
      const make = () => receiver({ options: { ...options, signatureHeader }, credentials });
      if (signatureHeader === undefined) expect(make).not.toThrow();
      else expect(make).toThrow(/The option 'signatureHeader' is/u);
    },
  );

  test("over a message that is encrypted it covers what travels", async () => {
    const both = { ...options, cipher: "aes" };
    const receive = receiver({ options: both, credentials: { aesKey, signKey } });
    const body = encrypt(plain);
    const [status, text] = await answer(receive, body, { "x-signature": sign(body) });
    expect([status, decrypt(text)]).toEqual([200, success]);
    expect(await answer(receive, body, { "x-signature": sign(plain) })).toEqual(unverified);
    expect(await answer(receive, body)).toEqual(unverified);
    expect(await answer(receive, encrypt(plain, otherKey), { "x-signature": sign(body) })).toEqual(
      unverified,
    );
    expect(codes).toEqual([
      "ACCEPTED",
      "SIGNATURE_MISMATCH",
      "SIGNATURE_MISMATCH",
      "ENCODING_BROKEN",
    ]);
    const inside = receiver({
      options: { cipher: "aes", headerSignature: "inner" },
      credentials: { aesKey, innerKey },
    });
    const signed = `md ${md5(`"paid"${JSON.stringify(message.data)}${innerKey}`)}`;
    expect((await answer(inside, body, { "x-signature": signed }))[0]).toBe(200);
  });
});

describe("both sides over loopback HTTP", () => {
  const all = { aesKey, signKey, innerKey };
  const ciphers = ["none", "aes", "aes-hex"];
  const signatures = ["none", "md5", "hmac", "inner"];
  const ways = ciphers.flatMap((cipher) => signatures.map((each) => [cipher, each] as const));

  test.each(ways)("cipher %s, header signed by %s", async (cipher, headerSignature) => {
    const options = { cipher, headerSignature, signatureHeader: "X-Acme" };
    const { url } = await listening(toNode(receiver({ options, credentials: all })));
    const caller = counterpart["createCounterpart"]?.({
      url,
      credentials: all,
      options,
    }) as unknown as Caller;
    expect(await caller.paid(message)).toMatchObject({ kind: "done", reply: { code: "0" } });
    expect(codes).toEqual(["ACCEPTED"]);
  });

  test.each(ciphers.flatMap((cipher) => ["none", "signed"].map((each) => [cipher, each] as const)))(
    "what we send: cipher %s, a member %s",
    async (cipher, memberSignature) => {
      const options = { cipher, memberSignature };
      const receive = counterpart["createCounterpartReceiver"]?.({
        handlers: { place: (notice: unknown) => (seen.push(notice), main["accept"]?.()) },
        credentials: all,
        options,
      });
      const { url } = await listening(toNode(receive));
      const sent: string[] = [];
      const client = (credentials: object) =>
        main["createClient"]?.({
          environment: { url },
          credentials,
          options,
          ...accepted,
          fetch: (to: string, init: RequestInit) => (sent.push(String(init.body)), fetch(to, init)),
        }) as unknown as Caller;
      expect(await client(all).place(message)).toMatchObject({
        kind: "done",
        reply: { code: "0" },
      });
      expect(seen).toHaveLength(1);
      const body = cipher === "aes" ? decrypt(sent[0] ?? "") : (sent[0] ?? "");
      if (cipher !== "aes-hex")
        expect("sign" in JSON.parse(body)).toBe(memberSignature === "signed");
      if (memberSignature === "none") return;
      const wrong = await client({ ...all, signKey: "another" }).place(message);
      // An answer in the clear is none to who expects it encrypted.
      expect(wrong).toMatchObject(
        cipher === "none" ? { kind: "refused", as: "unverified" } : { kind: "unknown" },
      );
    },
  );

  test("a reply that cannot be decrypted leaves the result unknown", async () => {
    const client = (body: string, status = 200) =>
      main["createClient"]?.({
        environment: "test",
        credentials: { aesKey },
        options: { cipher: "aes" },
        attempts: 1,
        ...accepted,
        fetch: async () => new Response(body, { status }),
      }) as unknown as Caller;
    const reply = '{"code":"0"}';
    const codeOf = async (body: string, status?: number) => {
      const result = await client(body, status).place(message);
      return result["kind"] === "unknown"
        ? (result["cause"] as { code: string }).code
        : result["kind"];
    };
    expect(await codeOf(encrypt(reply))).toBe("done");
    expect(await codeOf(reply)).toBe("REPLY_UNREADABLE");
    expect(await codeOf(encrypt(reply, otherKey))).toBe("REPLY_UNREADABLE");
    expect(await codeOf("<html>", 502)).toBe("HTTP_STATUS");
    expect(await codeOf("")).toBe("REPLY_UNREADABLE");
  });
});

describe("what nothing proves", () => {
  const warned: string[] = [];
  const listen = (warning: Error & { code?: string }): void => {
    if (warning.code === "BAOWEN_UNSIGNED") warned.push(warning.message);
  };
  beforeEach(() => {
    warned.length = 0;
    process.on("warning", listen);
  });
  afterEach(() => process.off("warning", listen));
  const told = async (make: () => unknown): Promise<readonly string[]> => {
    make();
    await new Promise((resolve) => setImmediate(resolve));
    return warned.splice(0);
  };

  test("is warned about once, for receivers and clients, unless it is accepted or signed", async () => {
    const client = (settings: object) => () =>
      main["createClient"]?.({ environment: "test", credentials: {}, ...settings });
    const signed = { options: { headerSignature: "md5" }, credentials: { signKey } };
    const cipher = { options: { cipher: "aes" }, credentials: { aesKey } };
    expect(await told(() => receiver({}))).toEqual([]);
    expect(await told(() => receiver({ ...signed, unauthenticated: undefined }))).toEqual([]);
    expect(await told(client(accepted))).toEqual([]);
    expect(
      await told(client({ options: { memberSignature: "signed" }, credentials: { signKey } })),
    ).toEqual([]);
    // That it can be decrypted proves nothing.
    const [warning, ...more] = await told(() =>
      receiver({ ...cipher, unauthenticated: undefined }),
    );
    expect(more).toEqual([]);
    expect(warning).toMatch(/Nothing proves who sent a message of acme's protocol 'notice'/u);
    expect(await told(() => receiver({ unauthenticated: undefined }))).toEqual([]);
    expect(await told(client({}))).toMatchObject([
      expect.stringMatching(/a request of acme's protocol 'order'/u),
    ]);
    expect(() => receiver({ unauthenticated: true })).toThrow(/unauthenticated takes "accepted"/u);
  });

  test("stands at the top of the README", () => {
    const readme = files.files.find(({ path }) => path.endsWith("README.md"))?.text ?? "";
    const [top] = readme.split("```sh");
    expect(top).toContain(
      "> **Nothing proves who sent a message that is received** by notice, unless `headerSignature` is `md5` or `hmac` or `inner`.",
    );
    expect(top).toContain("unless `memberSignature` is `signed`");
    expect(readme).toContain("| `signatureHeader` | `X-Signature` | any name of a header |");
    expect(readme).toContain("- `aesKey` is needed only where `cipher` is `aes` or `aes-hex`.");
  });
});
