import { createCipheriv, createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { emitPackage } from "../../generator/artifacts/artifacts.js";
import type { Outcome, OutcomeKind, Protocol } from "../../generator/model/protocol.js";
import type { Provider } from "../../generator/model/provider.js";
import { compile, type Compiled } from "../support/compile.js";
import { contextOf } from "../support/providers.js";
import { resolveProvider } from "../support/resolve.js";

/*
 * Both receivers of a provider whose requests are sealed, signed inside, told apart by their paths and valid for five minutes,
 * and whose notices are bare and come to addresses that a request gave; against requests that are written here by hand.
 */

const keys = { accessToken: "token-1", md5SecretKey: "md5-key", desKey: "des-key-1" };
const now = Date.UTC(2026, 0, 2, 3, 4, 5);

type Receive = (request: Request) => Promise<Response>;
type Runtime = typeof import("../../templates/runtime/index.js");
type Handle = (notice: never, context: { readonly rawText: string }) => unknown;

let compiled: Compiled;
let own: (settings: object) => Receive;
let counterpart: (settings: object) => Receive;
let runtime: Runtime;

beforeAll(async () => {
  const provider = answered(withoutSpellings(fragment()));
  const files = await emitPackage(contextOf(provider));
  compiled = compile("sealed", [...files, { path: "use.ts", text: use }]);
  own = (await compiled.load("aigobao/src/index.ts"))["createReceiver"] as typeof own;
  const other = await compiled.load("aigobao/src/counterpart.ts");
  counterpart = other["createCounterpartReceiver"] as typeof counterpart;
  runtime = (await compiled.load("runtime/src/index.ts")) as unknown as Runtime;
}, 60_000);

function fragment(): Provider {
  return resolveProvider("aigobao", "test/fixtures/fragments/aigobao");
}

/** No code can be made yet for members that go by several names. */
function withoutSpellings(provider: Provider): Provider {
  const structures = provider.structures.map((structure) => ({
    ...structure,
    fields: structure.fields.map((field) => ({ ...field, accepts: [] })),
  }));
  return { ...provider, structures };
}

/** The replies of the other party, which the fragment leaves out. */
function answered(provider: Provider): Provider {
  const said = (kind: OutcomeKind, code: string, message: string): Outcome => ({
    kind,
    status: 200,
    members: { code: { kind: "text", text: code }, message: { kind: "text", text: message } },
    unsigned: false,
    cite: [],
  });
  const all = [
    said("success", "0000", "成功"),
    said("refused", "9999", "{reason}"),
    said("not-yet", "0002", "{reason}"),
    said("unverified", "2000", "接口签名错误"),
    said("unknown", "2008", "请求接口不合法"),
    said("invalid", "9999", "{reason}"),
  ];
  const protocols = provider.protocols.map(
    (protocol): Protocol =>
      protocol.name === "api"
        ? { ...protocol, reply: { ...protocol.reply, outcomes: all } }
        : protocol,
  );
  return { ...provider, protocols };
}

/** What users may write, and what must not compile. */
const use = `
import { accept, createReceiver, refuse, type Addresses, type Handlers, type Receiver } from "./aigobao/src/index.js";
import { createCounterpartReceiver, type CounterpartHandlers } from "./aigobao/src/counterpart.js";

export const handlers: Handlers = {
  deliverNotice: ({ body: { tempOrderCode } }) => accept(tempOrderCode ?? null),
  returnNotice: () => refuse("no"),
  refundNotice: ({ body }) => accept(body),
};
export const addresses: Addresses = { deliverNotice: "/a", returnNotice: "/b", refundNotice: "/c" };
export const receive: Receiver = createReceiver({ credentials: {}, handlers, addresses });
// @ts-expect-error the addresses tell messages apart
export const without: Receiver = createReceiver({ credentials: {}, handlers });
// @ts-expect-error each of them
export const two: Receiver = createReceiver({ credentials: {}, handlers, addresses: { deliverNotice: "/a", returnNotice: "/b" } });

export function other(all: Omit<CounterpartHandlers, "getInvoiceUrl" | "register">): Receiver {
  const credentials = { accessToken: "", md5SecretKey: "", desKey: "" };
  return createCounterpartReceiver({
    credentials,
    skewMs: 1_000,
    handlers: {
      ...all,
      // A list of what the table has, opened and named as on the wire.
      getInvoiceUrl: ({ requestBody }) => accept([{ invoiceUrl: requestBody.orderCode, policyCode: "P" }]),
      // @ts-expect-error a registration answers with a member
      register: () => accept(),
    },
  });
}
`;

test("compiles", () => expect(compiled.errors).toEqual([]));

function md5(text: string): string {
  return createHash("md5").update(text).digest("hex");
}

/** DES with one key is triple DES with the same key three times. */
function seal(json: string): string {
  const key = Buffer.from(keys.desKey).subarray(0, 8);
  const cipher = createCipheriv("des-ede3", Buffer.concat([key, key, key]), null);
  return Buffer.concat([cipher.update(json, "utf8"), cipher.final()]).toString("base64");
}

interface Written {
  /** As it is signed. */
  readonly pairs: string;
  readonly json: string;
  readonly members?: { readonly [name: string]: unknown } | undefined;
}

const application: Written = {
  pairs: "INVOICETYPE=2&ORDERCODE=单A1&TAXPAYERNO=X",
  json: '{"orderCode":"单a1","invoiceType":2,"taxpayerNo":"x"}',
};
const registration: Written = {
  pairs: "DISTRCODE=D&MOBILE=13800000000",
  json: '{"distrCode":"D","mobile":"13800000000"}',
};

/** The members of a request. */
function envelopeOf({ pairs, json, members }: Written): { readonly [name: string]: unknown } {
  return {
    accessToken: keys.accessToken,
    nonce: "n-1",
    requestBody: seal(json),
    sign: md5(md5(pairs + keys.md5SecretKey)),
    timestamp: now,
    version: "1.0",
    ...members,
  };
}

function request(path: string, written: Written): Request {
  return post(path, JSON.stringify(envelopeOf(written)), "application/json");
}

function post(path: string, body: string | undefined, type?: string): Request {
  const headers = type === undefined ? {} : { "content-type": type };
  const init = { method: "POST", headers, ...(body === undefined ? {} : { body }) };
  return new Request(`http://platform.test${path}`, init);
}

function quiet() {
  return runtime.memoryInbox({ warn: () => undefined });
}

const applyPath = "/api/order/applyInvoice";

/** The other party's receiver. Handlers that are not given accept. */
function receiver(handlers: { readonly [operation: string]: Handle } = {}, settings: object = {}) {
  const codes: string[] = [];
  const notices: unknown[] = [];
  const all = new Proxy(handlers, {
    get: (given, name: string) => (notice: never, context: { readonly rawText: string }) => {
      notices.push(notice);
      return given[name]?.(notice, context) ?? runtime.accept();
    },
  });
  const receive = counterpart({
    credentials: keys,
    handlers: all,
    clock: () => now,
    inbox: quiet(),
    onEvent: ({ code }: { readonly code: string }) => codes.push(code),
    ...settings,
  });
  return { receive, codes, notices };
}

async function check(answer: Promise<Response>, expected: object): Promise<void> {
  expect(await (await answer).json()).toEqual(expected);
}

const done = { code: "0000", message: "成功" };
const unverified = { code: "2000", message: "接口签名错误" };

describe("the other party's receiver", () => {
  test("opens a body, tells its operation by the path, and hands it over under the seal's name", async () => {
    const { receive, notices } = receiver();
    await check(receive(request(applyPath, application)), done);
    expect(notices).toEqual([
      {
        operation: "applyInvoice",
        requestBody: { orderCode: "单a1", invoiceType: 2, taxpayerNo: "x" },
      },
    ]);
  });

  test("answers with data", async () => {
    const register = () => runtime.accept({ memberId: "M1" });
    const { receive } = receiver({ register });
    const answer = receive(request("/api/member/register", registration));
    await check(answer, { ...done, data: { memberId: "M1" } });
  });

  test("answers with a list, each item as the document has it", async () => {
    const asked: Written = { pairs: "ORDERCODE=A", json: '{"orderCode":"A"}' };
    const invoice = { invoiceUrl: "https://i", policyCode: "P" };
    const good = receiver({ getInvoiceUrl: () => runtime.accept([invoice]) });
    const path = "/api/order/getInvoiceUrl";
    await check(good.receive(request(path, asked)), { ...done, data: [invoice] });
    const bad = receiver({ getInvoiceUrl: () => runtime.accept([invoice, { invoiceUrl: "x" }]) });
    await check(bad.receive(request(path, asked)), {
      code: "0002",
      message: "the message could not be handled now",
    });
    expect(bad.codes).toEqual(["HANDLER_FAILED"]);
  });

  test("answers a question anew, and an order once", async () => {
    let count = 0;
    const counting = () => runtime.accept([{ invoiceUrl: String(++count), policyCode: "P" }]);
    const { receive, codes } = receiver({ getInvoiceUrl: counting });
    const asked: Written = { pairs: "ORDERCODE=A", json: '{"orderCode":"A"}' };
    for (const _ of [1, 2]) {
      await receive(request("/api/order/getInvoiceUrl", asked));
      await receive(request(applyPath, application));
    }
    expect([count, codes]).toEqual([2, ["ACCEPTED", "ACCEPTED", "ACCEPTED", "DUPLICATE"]]);
  });

  test("refuses with the code that its handler chose, else the document's", async () => {
    const refusing = (code?: string) => () => runtime.refuse("没有", code);
    const { receive } = receiver({ applyInvoice: refusing("1000") });
    await check(receive(request(applyPath, application)), { code: "1000", message: "没有" });
    const usual = receiver({ applyInvoice: refusing() });
    await check(usual.receive(request(applyPath, application)), { code: "9999", message: "没有" });
  });

  test("does not know other paths", async () => {
    const { receive, notices } = receiver();
    const answer = receive(request("/api/order/applyInvoice/", application));
    await check(answer, { code: "2008", message: "请求接口不合法" });
    expect(notices).toEqual([]);
  });

  test("says what a body lacks, once it is known whose it is", async () => {
    const { receive, codes } = receiver();
    const answer = await receive(
      request(applyPath, { pairs: "ORDERCODE=A", json: '{"orderCode":"A"}' }),
    );
    expect(await answer.json()).toEqual({
      code: "9999",
      message: "invoiceType: missing code of InvoiceType",
    });
    expect(codes).toEqual(["BODY_INVALID"]);
  });

  const sign = md5(md5(application.pairs.toLowerCase() + keys.md5SecretKey));
  const forged: readonly [what: string, code: string, members: Written["members"]][] = [
    ["another token", "SIGNATURE_MISMATCH", { accessToken: "token-2" }],
    ["an empty token", "SIGNATURE_MISMATCH", { accessToken: "" }],
    ["a signature of other letters", "SIGNATURE_MISMATCH", { sign }],
    ["no Base64", "SEAL_BROKEN", { requestBody: "*" }],
    ["bad padding", "SEAL_BROKEN", { requestBody: "AAAAAAAAAAA=" }],
    ["no JSON inside", "SEAL_BROKEN", { requestBody: seal("{") }],
    ["another body inside", "SIGNATURE_MISMATCH", { requestBody: seal('{"orderCode":"A2"}') }],
    ["a list inside", "SIGNATURE_MISMATCH", { requestBody: seal("[]") }],
    ["a time of five minutes and a millisecond ago", "EXPIRED", { timestamp: now - 300_001 }],
    ["a time more than a minute ahead", "EXPIRED", { timestamp: now + 60_001 }],
  ];

  test.each(forged)("answers %s like a wrong signature", async (_what, code, members) => {
    const { receive, codes, notices } = receiver();
    await check(receive(request(applyPath, { ...application, members })), unverified);
    expect([codes, notices]).toEqual([[code], []]);
  });

  test("takes a message as old as it may be, and as early as two clocks may differ", async () => {
    for (const timestamp of [now - 300_000, now + 60_000]) {
      const { receive } = receiver();
      await check(receive(request(applyPath, { ...application, members: { timestamp } })), done);
    }
  });

  test("reads messages in the address and in forms, where it is told so", async () => {
    const members = Object.entries(envelopeOf(application)).map(
      ([name, value]): [string, string] => [name, String(value)],
    );
    const text = new URLSearchParams(members).toString();
    const type = "application/x-www-form-urlencoded";
    const query = receiver({}, { options: { carriage: "query" } });
    await check(query.receive(post(`${applyPath}?${text}`, undefined)), done);
    const form = receiver({}, { options: { carriage: "form" } });
    await check(form.receive(post(applyPath, text, type)), done);
    await form.receive(request(applyPath, application));
    const usual = receiver();
    await usual.receive(post(applyPath, text, type));
    expect([form.codes, usual.codes]).toEqual([["ACCEPTED", "MEDIA_TYPE"], ["MEDIA_TYPE"]]);
  });

  test("gives handlers the text as it came", async () => {
    let seen = "";
    const applyInvoice: Handle = (_notice, { rawText }) => {
      seen = rawText;
      return runtime.accept();
    };
    await receiver({ applyInvoice }).receive(request(applyPath, application));
    expect(seen).toBe(JSON.stringify(envelopeOf(application)));
  });
});

describe("our receiver of bare notices", () => {
  const addresses = {
    deliverNotice: "/notices/deliver",
    returnNotice: "https://us.example/notices/return",
    refundNotice: "/notices/refund",
  };

  function noticeReceiver() {
    const notices: unknown[] = [];
    const handler = (notice: unknown) => {
      notices.push(notice);
      return runtime.accept("success");
    };
    const handlers = { deliverNotice: handler, returnNotice: handler, refundNotice: handler };
    return { notices, receive: own({ credentials: {}, handlers, addresses, inbox: quiet() }) };
  }

  test("tells them apart by their addresses", async () => {
    const { receive, notices } = noticeReceiver();
    const body = '{"tempOrderCode":"T","success":true}';
    const answer = await receive(post("/notices/return", body, "application/json"));
    expect([answer.status, await answer.text()]).toEqual([200, '"success"']);
    await receive(post("/notices/deliver?x=1", body, "application/json"));
    await receive(post("/notices/refund", '["any", 1]', "application/json"));
    expect(notices).toEqual([
      { operation: "returnNotice", body: { tempOrderCode: "T", success: true } },
      { operation: "deliverNotice", body: { tempOrderCode: "T", success: true } },
      { operation: "refundNotice", body: ["any", 1] },
    ]);
    expect((await receive(post("/notices", body, "application/json"))).status).toBe(404);
  });

  test("wants an address for each", () => {
    const handler = () => runtime.accept("success");
    const handlers = { deliverNotice: handler, returnNotice: handler, refundNotice: handler };
    const { refundNotice: _, ...two } = addresses;
    expect(() => own({ credentials: {}, handlers, addresses: two })).toThrow(
      "addresses.refundNotice",
    );
  });

  test("takes no list for an object", async () => {
    const { receive, notices } = noticeReceiver();
    expect((await receive(post("/notices/return", "[]", "application/json"))).status).toBe(400);
    expect(notices).toEqual([]);
  });
});
