import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, describe, expect, test } from "vitest";
import type { Compiled } from "../support/compile.js";
import {
  compileGateway,
  credentials,
  envelopeOf,
  gateway,
  now,
  opened,
  request,
  type Written,
} from "../support/gateway-package.js";

/*
 * Messages that travel in a member of an outer envelope, both ways, against messages that are written here by hand. What is sealed and
 * signed was worked out by coreutils and OpenSSL.
 */

type Receive = (request: Request) => Promise<Response>;
type Runtime = typeof import("../../templates/runtime/index.js");
type Handle = (notice: never, context: { readonly rawText: string }) => unknown;
type Call = (message: object) => Promise<{
  readonly kind: string;
  readonly reply?: unknown;
  readonly cause?: { readonly code: string };
}>;

let compiled: Compiled;
let runtime: Runtime;
let functions: Record<string, (settings: object) => never>;
let counterpart: Record<string, (settings: object) => never>;

beforeAll(async () => {
  compiled = await compileGateway("gateway", use);
  functions = (await compiled.load("acme/src/index.ts")) as typeof functions;
  counterpart = (await compiled.load("acme/src/counterpart.ts")) as typeof counterpart;
  runtime = (await compiled.load("runtime/src/index.ts")) as unknown as Runtime;
}, 60_000);

/** What users may write, and what must not compile. */
const use = `
import {
  accept,
  createClient,
  createReceiver,
  type Client,
  type Handlers,
  type Receiver,
} from "./acme/src/index.js";
import { createCounterpartReceiver } from "./acme/src/counterpart.js";

export const handlers: Handlers = {
  // What the reply repeats of the request may be left out.
  renewalNotice: ({ data: { messageHead, request } }) =>
    accept(request.policyId === messageHead.requestType ? { policyNo: "P" } : {}),
  renewedNotice: ({ data }) => {
    const kind: "C10" | "C11" = data.messageHead.requestType;
    return kind === "C10" ? accept() : accept();
  },
};
const credentials = { signKey: "", channelId: "" };
export const receive: Receiver = createReceiver({ credentials, handlers });
export const client: Client = createClient({ environment: "test", credentials });
export async function ask(): Promise<string | undefined> {
  const result = await client.policyDetail({ data: { messageHead: { asyn: true }, request: { policyId: "P" } } });
  if (result.kind === "refused") return result.reply.data.messageHead.messageDesc;
  if (result.kind === "unknown") return result.cause.code;
  const { requestType, data } = result.reply;
  return requestType ?? data.response.premium;
}
// @ts-expect-error what tells operations apart is not given
void client.policyDetail({ data: { messageHead: { requestType: "R27" }, request: { policyId: "P" } } });
// @ts-expect-error the body stands inside
void client.policyDetail({ request: { policyId: "P" } });
void client.policyChange({});
export const other: Receiver = createCounterpartReceiver({
  credentials,
  handlers: {
    // @ts-expect-error the premium is nobody's to repeat
    policyDetail: () => accept({}),
    policyStatus: ({ data }) => accept(data.request),
    policyChange: () => accept(),
  },
});
`;

test("compiles", () => expect(compiled.errors).toEqual([]));

function quiet() {
  return runtime.memoryInbox({ warn: () => undefined });
}

/** Our receiver. Handlers that are not given accept. */
function receiver(handlers: { readonly [operation: string]: Handle } = {}, settings: object = {}) {
  const codes: string[] = [];
  const issues: unknown[] = [];
  const notices: unknown[] = [];
  const all = new Proxy(handlers, {
    get: (given, name: string) => (notice: never, context: { readonly rawText: string }) => {
      notices.push(notice);
      return given[name]?.(notice, context) ?? runtime.accept({});
    },
  });
  const receive: Receive = functions["createReceiver"]!({
    credentials,
    handlers: all,
    clock: () => now,
    inbox: quiet(),
    onEvent: (event: { readonly code: string; readonly issues?: readonly unknown[] }) => {
      codes.push(event.code);
      issues.push(...(event.issues ?? []));
    },
    ...settings,
  });
  return { receive, codes, notices, issues };
}

/** The reply of a receiver; the members of its head that are the same in all of them are left out here. */
function sealedReply(code: string, desc: string, more: { head?: object; response?: unknown } = {}) {
  const messageHead = {
    ...more.head,
    sendTime: "2026-01-02 11:04:05",
    messageCode: code,
    messageDesc: desc,
  };
  const { response } = more;
  return { messageHead, ...(response === undefined ? {} : { response }) };
}

const told = { requestType: "C05", UUID: "U-1", channelId: "CH001" };

describe("our receiver", () => {
  test("opens a message that coreutils sealed and signed", async () => {
    const { sealed, signed } = Object.fromEntries(gateway().vectors.map((one) => [one.name, one]));
    const json = sealed?.inputs["message"] ?? "";
    const written = { json };
    expect(envelopeOf(written)).toMatchObject({ data: sealed?.result, sign: signed?.result });
    const { receive, notices } = receiver();
    const answer = await opened(receive(request(written)));
    expect(answer).toEqual({
      requestType: "C05",
      data: sealedReply("0", "成功", { head: told, response: { policyNo: "P1" } }),
    });
    expect(notices).toEqual([
      {
        operation: "renewalNotice",
        data: {
          messageHead: { requestType: "C05" },
          request: {
            policyId: "P1",
            renewalStatus: "1",
            renewalPremium: "3300.00",
            holderName: "测试",
          },
        },
      },
    ]);
  });

  test("answers with what the handler gives before what the request says", async () => {
    const { receive } = receiver({
      renewalNotice: () => runtime.accept({ policyNo: "P9", note: "ok" }),
    });
    expect(await opened(receive(request({})))).toMatchObject({
      data: { response: { policyNo: "P9", note: "ok" } },
    });
  });

  test("repeats what the request has, and nothing that it has not", async () => {
    const { receive } = receiver();
    const head = { asyn: "false", UUID: "U-2" };
    expect(await opened(receive(request({ head })))).toEqual({
      requestType: "C05",
      data: sealedReply("0", "成功", { head: { ...told, ...head }, response: { policyNo: "P1" } }),
    });
  });

  test("tells kinds by the head of the message, and takes bodies of any kind", async () => {
    const { receive, notices } = receiver({ renewedNotice: () => runtime.refuse("不") });
    const head = { requestType: "C11" };
    const answer = await opened(receive(request({ head, request: [1, { a: "b" }] })));
    expect(answer).toEqual({
      requestType: "C11",
      data: sealedReply("1", "不", { head: { ...told, ...head } }),
    });
    expect(notices).toEqual([
      { operation: "renewedNotice", data: { messageHead: head, request: [1, { a: "b" }] } },
    ]);
  });

  test("knows an event by members inside of the message", async () => {
    const { receive, codes } = receiver();
    const first = { policyId: "P1", renewalStatus: "1" };
    for (const [uuid, body] of [
      ["U-1", first],
      ["U-2", first],
      ["U-3", { ...first, renewalStatus: "0" }],
    ] as const) {
      await receive(request({ head: { UUID: uuid }, request: body }));
    }
    expect(codes).toEqual(["ACCEPTED", "DUPLICATE", "ACCEPTED"]);
  });

  test("gives handlers the text as it came, and the envelope opened", async () => {
    let seen: { rawText?: string; envelope?: unknown; redacted?: () => unknown } = {};
    const body = { policyId: "P1", renewalStatus: "1", holderName: "测试" };
    const { receive } = receiver({
      renewalNotice: (_notice, context) => {
        seen = context;
        return runtime.accept({});
      },
    });
    await receive(request({ request: body }));
    expect(seen.rawText).toBe(JSON.stringify(envelopeOf({ request: body })));
    expect(seen.envelope).toMatchObject({
      requestType: "C05",
      data: { messageHead: told, request: body },
    });
    expect(JSON.stringify(seen.redacted?.())).not.toContain("测试");
  });

  const data = String(envelopeOf({})["data"]);
  const other = String(envelopeOf({ request: { policyId: "P2", renewalStatus: "1" } })["data"]);
  const late = { head: { sendTime: "2026-01-02 10:59:04" } };
  const forged: readonly [what: string, code: string, written: Written][] = [
    ["another key", "SIGNATURE_MISMATCH", { signKey: "other" }],
    ["another message under the signature", "SIGNATURE_MISMATCH", { outer: { data: other } }],
    ["the same bytes, written otherwise", "SIGNATURE_MISMATCH", { outer: { data: `${data}\n` } }],
    ["no Base64, signed", "SEAL_BROKEN", { data: "*" }],
    ["Base64 that is broken off, signed", "SEAL_BROKEN", { data: data.slice(0, -1) }],
    ["Base64 with a line break, signed", "SEAL_BROKEN", { data: `${data}\n` }],
    ["no UTF-8 inside, signed", "SEAL_BROKEN", { data: "gIA=" }],
    ["no JSON inside, signed", "SEAL_BROKEN", { json: '{"messageHead":' }],
    ["a member twice inside, signed", "SEAL_BROKEN", { json: '{"request":1,"request":2}' }],
    ["another outer kind", "MEMBERS_DISAGREE", { outer: { requestType: "C10" } }],
    ["another outer channel", "MEMBERS_DISAGREE", { outer: { channelId: "CH002" } }],
    ["another channel", "MEMBERS_DISAGREE", { head: { channelId: "CH002" } }],
    ["a time of five minutes and a second ago", "EXPIRED", late],
  ];

  test.each(forged)("answers %s like a wrong signature", async (_what, code, written) => {
    const { receive, codes, notices } = receiver();
    const answer = await opened(receive(request(written)));
    const isOpened = code === "EXPIRED";
    expect(answer).toEqual({
      ...(isOpened ? { requestType: "C05" } : {}),
      data: sealedReply("3", "not verified", isOpened ? { head: told } : {}),
    });
    expect([codes, notices]).toEqual([[code], []]);
  });

  const invalid: readonly [path: string, written: Written][] = [
    ["data.messageHead.UUID: missing text", { head: { UUID: undefined } }],
    ["data.messageHead: missing object", { json: '{"request":{}}' }],
    ["data: expected object", { json: "[]" }],
    ["data.messageHead.asyn: expected true or false as text", { head: { asyn: "maybe" } }],
    ["policyId: missing text of at most 32 characters", { request: { renewalStatus: "1" } }],
  ];

  test.each(invalid)("says what a message lacks: %s", async (expected, written) => {
    const outer = { requestType: "C05", channelId: "CH001" };
    const { receive, codes, issues } = receiver();
    const answer = await opened(receive(request({ ...written, outer })));
    const said = (answer as { data: { messageHead: { messageDesc: string } } }).data.messageHead;
    expect([said, codes]).toMatchObject([
      { messageCode: "5" },
      [written.request === undefined ? "ENVELOPE_INVALID" : "BODY_INVALID"],
    ]);
    expect(said.messageDesc.startsWith(expected.split(":")[0] ?? "")).toBe(true);
    expect(JSON.stringify(issues)).not.toContain("maybe");
  });

  test("does not open what came without a signature, or without a message", async () => {
    for (const outer of [{ sign: undefined }, { data: undefined }]) {
      const { receive, codes } = receiver();
      await receive(request({ outer }));
      expect(codes).toEqual(["ENVELOPE_INVALID"]);
    }
  });

  test("answers an unknown kind with what it repeats", async () => {
    const { receive } = receiver();
    expect(await opened(receive(request({ head: { requestType: "C99" } })))).toEqual({
      requestType: "C99",
      data: sealedReply("4", "this kind of message is not known", {
        head: { ...told, requestType: "C99" },
      }),
    });
  });

  test("takes the credentials that a message is verified with", async () => {
    const two = [{ ...credentials, signKey: "new-key" }, credentials];
    const { receive, codes } = receiver({}, { credentials: two });
    await receive(request({}));
    const swapped = [
      { ...credentials, channelId: "CH009" },
      { ...credentials, signKey: "x" },
    ];
    const mixed = receiver({}, { credentials: swapped });
    await mixed.receive(request({}));
    expect([codes, mixed.codes]).toEqual([["ACCEPTED"], ["MEMBERS_DISAGREE"]]);
  });
});

describe("our client", () => {
  function client(fetch: (url: string, init: { readonly body: string }) => unknown) {
    return functions["createClient"]!({
      environment: "test",
      credentials,
      clock: () => now,
      random: () => 0.5,
      attempts: 1,
      fetch,
    }) as Record<string, Call>;
  }

  test("sends what coreutils seals and signs", () => {
    const { buildPolicyDetail } = functions as unknown as Record<
      string,
      (...all: readonly unknown[]) => { readonly body: string }
    >;
    const message = { data: { messageHead: { asyn: true }, request: { policyId: "P1" } } };
    const making = { clock: () => now, random: () => 0.5 };
    const { body } = buildPolicyDetail!(message, credentials, {}, making);
    // base64 -w0, and md5sum of that and the key; the JSON text is the one that is opened here.
    const data =
      "eyJtZXNzYWdlSGVhZCI6eyJyZXF1ZXN0VHlwZSI6IlIyNyIsIlVVSUQiOiI4MDgwODA4MC04MDgwLTQwODAtODA4MC04MDgwODA4MDgwODAiLCJjaGFubmVsSWQiOiJDSDAwMSIsInNlbmRUaW1lIjoiMjAyNi0wMS0wMiAxMTowNDowNSIsImFzeW4iOiJ0cnVlIn0sInJlcXVlc3QiOnsicG9saWN5SWQiOiJQMSJ9fQ==";
    expect(body).toBe(
      `{"requestType":"R27","channelId":"CH001","sign":"c7e4c71df8059e27b3c4e14467662c68","data":"${data}"}`,
    );
  });

  test("refuses to send what the message's table does not allow", async () => {
    const calls = client(() => {
      throw new Error("nothing may be sent");
    });
    const data = { request: { policyId: "P1" } };
    await expect(calls["policyDetail"]!({ data: { request: {} } })).rejects.toThrow("policyId");
    const messageHead = { returnUrl: "https://a.long.address.example" };
    await expect(calls["policyDetail"]!({ data: { ...data, messageHead } })).rejects.toThrow(
      "data.messageHead.returnUrl",
    );
  });

  interface Answered {
    readonly head?: object;
    readonly response?: unknown;
    readonly outer?: object;
    readonly data?: string;
  }

  /** What comes of a reply that repeats what it must, but for what is said here. */
  async function answered(
    { head = {}, response = { policyId: "P1", premium: "1.00" }, outer, data }: Answered,
    operation = "policyDetail",
  ) {
    const fetch = (_url: string, init: { readonly body: string }) => {
      const sent = JSON.parse(init.body) as { requestType: string; data: string };
      const inner = JSON.parse(Buffer.from(sent.data, "base64").toString("utf8")) as {
        messageHead: object;
      };
      const messageHead = { ...inner.messageHead, messageCode: "0", messageDesc: "成功", ...head };
      const json = JSON.stringify({ messageHead, response });
      const sealed = data ?? Buffer.from(json, "utf8").toString("base64");
      return Promise.resolve(
        Response.json({ requestType: sent.requestType, data: sealed, ...outer }),
      );
    };
    const message = { data: { messageHead: { asyn: false }, request: { policyId: "P1" } } };
    const result = await client(fetch)[operation]!(message);
    return { ...result, code: result.kind === "unknown" ? result.cause?.code : undefined };
  }

  test("gives what the reply holds, opened and typed", async () => {
    expect(await answered({})).toMatchObject({
      kind: "done",
      reply: {
        requestType: "R27",
        data: {
          messageHead: { requestType: "R27", asyn: false, messageCode: "0" },
          response: { policyId: "P1", premium: "1.00" },
        },
      },
    });
    const any = await answered({ response: [{ a: 1 }] }, "policyStatus");
    expect(any).toMatchObject({ kind: "done", reply: { data: { response: [{ a: 1 }] } } });
  });

  test("tells refusals by the code inside", async () => {
    const head = { messageCode: "2", messageDesc: "later" };
    expect(await answered({ head, response: undefined })).toMatchObject({
      kind: "refused",
      as: "not-yet",
      reason: "later",
      retryable: true,
    });
  });

  test("believes a refusal that repeats nothing, since who could not read cannot repeat", async () => {
    const head = {
      UUID: undefined,
      channelId: undefined,
      requestType: undefined,
      asyn: undefined,
      messageCode: "3",
    };
    expect(await answered({ head, outer: { requestType: undefined } })).toMatchObject({
      kind: "refused",
    });
  });

  const doubtful: readonly [what: string, code: string, answer: Answered][] = [
    ["another UUID", "REPLY_MISMATCH", { head: { UUID: "U-9" } }],
    ["another UUID in a refusal", "REPLY_MISMATCH", { head: { UUID: "U-9", messageCode: "1" } }],
    ["no UUID", "REPLY_MISMATCH", { head: { UUID: undefined } }],
    ["an empty UUID", "REPLY_MISMATCH", { head: { UUID: "" } }],
    ["another mark", "REPLY_MISMATCH", { head: { asyn: "true" } }],
    ["another kind inside", "REPLY_MISMATCH", { head: { requestType: "R25" } }],
    ["another kind outside", "REPLY_MISMATCH", { outer: { requestType: "R25" } }],
    ["another policy", "REPLY_MISMATCH", { response: { policyId: "P2", premium: "1.00" } }],
    ["no policy", "REPLY_UNREADABLE", { response: { premium: "1.00" } }],
    ["no Base64", "REPLY_UNREADABLE", { data: "*" }],
    ["no JSON inside", "REPLY_UNREADABLE", { data: "eyI=" }],
    ["no object inside", "REPLY_UNREADABLE", { data: "W10=" }],
    ["a head without a code", "REPLY_UNREADABLE", { head: { messageCode: undefined } }],
    ["no message", "REPLY_UNREADABLE", { outer: { data: undefined } }],
  ];

  test.each(doubtful)("does not believe a reply with %s", async (_what, code, answer) => {
    expect(await answered(answer)).toMatchObject({ kind: "unknown", code });
  });

  test("takes a reply without what it need not repeat", async () => {
    expect(await answered({ head: { asyn: undefined } })).toMatchObject({ kind: "done" });
  });
});

describe("both sides", () => {
  /** A server of a receiver, as long as `run` takes. */
  async function served(receive: Receive, run: (url: string) => Promise<void>): Promise<void> {
    const { toNode } = (await compiled.load("runtime/src/adapters/node.ts")) as unknown as {
      toNode: (receive: Receive) => RequestListener;
    };
    const server = createServer(toNode(receive));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.close();
    }
  }

  test("believe each other over the network: what we start", async () => {
    const receive: Receive = counterpart["createCounterpartReceiver"]!({
      credentials,
      inbox: quiet(),
      handlers: {
        policyDetail: () => runtime.accept({ premium: "121.00" }),
        policyStatus: (notice: { data: { request: unknown } }) =>
          runtime.accept(notice.data.request),
        policyChange: () => runtime.refuse("no"),
      },
    });
    await served(receive, async (url) => {
      const settings = { environment: { url }, credentials };
      const calls = functions["createClient"]!(settings) as Record<string, Call>;
      const message = { data: { messageHead: { asyn: true }, request: { policyId: "P1" } } };
      expect(await calls["policyDetail"]!(message)).toMatchObject({
        kind: "done",
        reply: { data: { response: { policyId: "P1", premium: "121.00" } } },
      });
      const any = { data: { request: ["a", null] } };
      expect(await calls["policyStatus"]!(any)).toMatchObject({
        kind: "done",
        reply: { data: { response: ["a", null] } },
      });
      expect(await calls["policyChange"]!({})).toMatchObject({ kind: "refused", code: "1" });
      const wrong = { ...settings, credentials: { ...credentials, signKey: "other" } };
      const stranger = functions["createClient"]!(wrong) as Record<string, Call>;
      expect(await stranger["policyDetail"]!(message)).toMatchObject({
        kind: "refused",
        code: "3",
      });
    });
  });

  test("believe each other over the network: what we receive", async () => {
    const { receive, notices } = receiver({}, { clock: Date.now });
    await served(receive, async (url) => {
      const calls = counterpart["createCounterpart"]!({ url, credentials }) as Record<string, Call>;
      const body = { policyId: "P1", renewalStatus: "1", renewalPremium: "121.00" };
      expect(await calls["renewalNotice"]!({ data: { request: body } })).toMatchObject({
        kind: "done",
        reply: { data: { response: { policyNo: "P1" } } },
      });
      const several = { data: { messageHead: { requestType: "C11" }, request: null } };
      expect(await calls["renewedNotice"]!(several)).toMatchObject({ kind: "done" });
      expect(notices).toMatchObject([
        { data: { request: body } },
        { data: { messageHead: { requestType: "C11" } } },
      ]);
    });
  });
});
