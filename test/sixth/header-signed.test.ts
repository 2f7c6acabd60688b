import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { viewsOf } from "../leaks/observed.js";
import { keyFiles } from "../support/key-files.js";
import { leaksIn } from "../support/leak-watch.js";
import { newPackage } from "../support/new-provider.js";
import { vectorsOf } from "../support/vectors.js";
import { inAuthorization, inHeaders, post, signed, type Made, type Sent } from "./hand-signed.js";
import { Sides, type Answers, type Calls, type Served } from "./sides.js";

/*
 * A new provider that signs method, path and query, time, nonce and body in headers, with RSA and with keys that are told by their
 * serial numbers: from YAML alone, both sides over loopback HTTP.
 */

const { rsaA, rsaB, rsaCertificate } = keyFiles;
const now = Date.UTC(2026, 2, 1, 2, 0, 0);
const mchId = "1900000001";
/** Each side has two keys of the other's: the one that is being left, and the one that comes. */
const ours = {
  mchId,
  apiKey: { private: rsaA.private, id: "C1", public: { P1: rsaB.public, P2: rsaCertificate } },
};
const theirs = {
  mchId,
  apiKey: { private: rsaB.private, id: "P1", public: { C1: rsaA.public, C2: rsaB.public } },
};

const order = {
  orderNo: "SO1",
  productCode: "T1",
  premium: 12100n,
  holderName: "测试甲",
  mobile: "10000000001",
};
const policy = { orderNo: "SO1", policyNo: "P0001", state: "20", premium: 12100n };
const cancelled = { policyNo: "P0001", refund: 100n, cancelledAt: "2026-03-01 10:00:00" };

/** What users may write, and what must not compile. */
const use = `
import { accept, createClient, createReceiver, refuse, type Client, type Receiver } from "./songhe/src/index.js";
import { dateText, fen } from "@baowen/runtime";

const pair = { private: "", id: "C1", public: { P1: "" } };
export const client: Client = createClient({ environment: "test", credentials: { mchId: "", apiKey: pair } });
export const receive: Receiver = createReceiver({
  credentials: [{ apiKey: { public: { P1: "", P2: "" } } }],
  handlers: {
    policyIssued: ({ resource }, { envelope }) => (resource.state === "20" ? accept() : refuse(String(envelope.id))),
    policyCancelled: ({ resource: { refund } }) => (refund > fen(0) ? accept() : refuse("nothing")),
  },
});
export async function place(): Promise<string> {
  const result = await client.placeOrder({
    body: { orderNo: "1", productCode: "T", premium: fen(1), holderName: "x" },
  });
  // @ts-expect-error of three results only one has a reply
  result.reply.data;
  if (result.kind !== "done") return result.kind === "refused" ? String(result.code) : result.cause.code;
  return result.reply.data.state.valueOf();
}
// @ts-expect-error a member is missing
export const wrong: Parameters<Client["cancelPolicy"]>[0] = { body: {} };
// @ts-expect-error the handler of cancellations is missing
createReceiver({ credentials: { apiKey: pair }, handlers: { policyIssued: () => accept() } });
export const at: string = dateText("yyyy-MM-dd HH:mm:ss", "2026-03-01 10:00:00");
`;

let sides: Sides;

beforeAll(async () => {
  sides = new Sides(await newPackage("songhe", use), now);
}, 60_000);

afterAll(() => {
  expect(leaksIn(rsaA.private + rsaB.private)).toHaveLength(2);
  expect(sides.leaks()).toEqual([]);
});

test("the program generates it, and it compiles", () => {
  expect(sides.made.generated).toMatchObject({ code: 0, err: "" });
  expect(sides.made.compiled.errors).toEqual([]);
});

test.each(vectorsOf("songhe"))("the signer agrees with OpenSSL on '%s'", (_, vector) => {
  const isTrade = vector.signature === "trade";
  const header = (name: string) =>
    vector.inputs[isTrade ? `header Authorization.${name.toLowerCase()}` : `header Songhe-${name}`];
  const [time, nonce] = [header("Timestamp"), header("Nonce")];
  const input = {
    httpMethod: vector.inputs["http method"],
    httpPathAndQuery: vector.inputs["http path-and-query"],
    httpBody: vector.inputs["http body"],
    ...(isTrade
      ? { authorizationTimestampHeader: time, authorizationNonceHeader: nonce }
      : { songheTimestampHeader: time, songheNonceHeader: nonce }),
  };
  const key = vector.keys["apiKey"];
  const { signer } = sides.made;
  const [sign, verify] = isTrade
    ? [signer["signTrade"], signer["verifyTrade"]]
    : [signer["signNotice"], signer["verifyNotice"]];
  expect(sign?.(input, { apiKey: { private: key, id: "X1" } })).toBe(vector.result);
  const pair = key === rsaA.private ? rsaA : rsaB;
  const known = { apiKey: { public: { X1: pair.public } } };
  expect(verify?.(input, vector.result, "X1", known)).toBe(true);
  expect(verify?.(input, vector.result, "X2", known)).toBe(false);
  expect(verify?.({ ...input, httpBody: "{}" }, vector.result, "X1", known)).toBe(false);
});

/** A receiver whose handlers accept, unless told otherwise. */
function serving(create: string, credentials: unknown, more: Answers = {}): Promise<Served> {
  const accept = (data?: unknown) => sides.made.main["accept"]?.(data);
  const usual: Answers =
    create === "createReceiver"
      ? { policyIssued: () => accept(), policyCancelled: () => accept() }
      : {
          placeOrder: () => accept({ ...policy, state: "10" }),
          findOrder: () => accept(policy),
          cancelPolicy: () => accept(),
        };
  return sides.serving(create, credentials, { ...usual, ...more });
}

function client(url: string, credentials: object = ours): Calls {
  const environment = { url: `${url}gateway?tenant=7` };
  return sides.calling("createClient", { environment, credentials, attempts: 1 });
}

function platform(url: string, credentials: object = theirs): Calls {
  return sides.calling("createCounterpart", { url: `${url}callbacks?tenant=7`, credentials });
}

describe("every operation", () => {
  const calls = {
    placeOrder: [order, { code: "SUCCESS", data: { ...policy, state: "10" } }],
    findOrder: [{ orderNo: "SO1" }, { code: "SUCCESS", data: policy }],
    cancelPolicy: [{ policyNo: "P0001", reason: "重复投保" }, { code: "SUCCESS" }],
  } as const;
  test.each(Object.entries(calls))("%s: what we ask is done", async (name, [body, reply]) => {
    const { url, got } = await serving("createCounterpartReceiver", theirs);
    expect(await sides.call(client(url), name, { body })).toMatchObject({ kind: "done", reply });
    expect(got).toMatchObject([[name, { body }]]);
  });

  test.each(Object.entries(calls))("%s: the platform says no, or not now", async (name, [body]) => {
    const no = await serving("createCounterpartReceiver", theirs, {
      [name]: () => sides.made.main["refuse"]?.("订单已关闭"),
    });
    expect(await sides.call(client(no.url), name, { body })).toMatchObject({
      kind: "refused",
      as: "refused",
      code: "ORDER_CLOSED",
      reason: "订单已关闭",
      retryable: false,
    });
    const busy = await serving("createCounterpartReceiver", theirs, {
      [name]: () => sides.made.main["notYet"]?.("down"),
    });
    expect(await sides.call(client(busy.url), name, { body })).toMatchObject({
      kind: "refused",
      as: "not-yet",
      code: "BUSY",
      retryable: true,
    });
  });

  const notices = { policyIssued: policy, policyCancelled: cancelled };
  test.each(Object.entries(notices))("%s: we are told", async (name, resource) => {
    const { url, got } = await serving("createReceiver", ours);
    const result = await sides.call(platform(url), name, { id: "N1", resource });
    expect(result).toMatchObject({ kind: "done", reply: { code: "OK" } });
    expect(got).toMatchObject([[name, { resource }]]);
  });

  test.each(Object.entries(notices))("%s: we say no", async (name, resource) => {
    const { url } = await serving("createReceiver", ours, {
      [name]: () => sides.made.main["refuse"]?.("no such order"),
    });
    const result = await sides.call(platform(url), name, { id: "N1", resource });
    expect(result).toMatchObject({ kind: "refused", as: "refused", reason: "no such order" });
  });

  test("what is not valid does not leave, and its values are not told", async () => {
    const { url, got } = await serving("createCounterpartReceiver", theirs);
    const body = { ...order, orderNo: undefined, mobile: "100000000012345" };
    const thrown = await sides.call(client(url), "placeOrder", { body });
    expect(thrown).toMatchObject({ name: "ValidationError" });
    expect(viewsOf(thrown).join()).not.toMatch(/1000000000|测试甲/u);
    expect(got).toEqual([]);
  });
});

describe("keys", () => {
  const wrongKey = { ...ours, apiKey: { ...ours.apiKey, private: rsaB.private } };
  const unknownSerial = { ...ours, apiKey: { ...ours.apiKey, id: "C9" } };
  test.each([
    ["a key that is not the one of its serial number", wrongKey],
    ["a serial number that nobody has", unknownSerial],
    ["another channel's number", { ...ours, mchId: "1900000002" }],
  ])("our client with %s is refused", async (_, credentials) => {
    const { url, got } = await serving("createCounterpartReceiver", theirs);
    expect(await sides.call(client(url, credentials), "placeOrder", { body: order })).toMatchObject(
      {
        kind: "refused",
        as: "unverified",
        code: "SIGN_ERROR",
      },
    );
    expect(got).toEqual([]);
  });

  test("both serial numbers are taken while one key follows the other, and then one", async () => {
    const next = { ...theirs, apiKey: { ...theirs.apiKey, private: rsaA.private, id: "P2" } };
    let known: unknown = ours;
    const { url, got } = await serving("createReceiver", () => known);
    const told = (credentials: object, id: string) =>
      sides.call(platform(url, credentials), "policyIssued", { id, resource: policy });
    expect(await told(theirs, "N1")).toMatchObject({ kind: "done" });
    expect(await told(next, "N2")).toMatchObject({ kind: "done" });
    known = { apiKey: { public: { P2: rsaCertificate } } };
    expect(await told(theirs, "N3")).toMatchObject({ kind: "refused", as: "unverified" });
    expect(await told(next, "N4")).toMatchObject({ kind: "done" });
    expect(got).toHaveLength(3);
  });

  test("ours may follow one another, too", async () => {
    const next = { ...ours, apiKey: { ...ours.apiKey, private: rsaB.private, id: "C2" } };
    const { url } = await serving("createCounterpartReceiver", theirs);
    for (const credentials of [ours, next]) {
      const result = await sides.call(client(url, credentials), "findOrder", {
        body: { orderNo: "1" },
      });
      expect(result).toMatchObject({ kind: "done" });
    }
  });
});

/** A call of ours, and a notice of the platform's: the same rules, other headers. */
const ways = [
  {
    way: "calls",
    create: "createCounterpartReceiver",
    credentials: theirs,
    headersOf: inAuthorization,
    usual: { key: rsaA.private, serial: "C1", path: "/gateway/v2/orders?tenant=7" },
    rotated: { key: rsaB.private, serial: "C2" },
    body: JSON.stringify({ ...order, premium: 12100 }),
    otherBody: JSON.stringify({ ...order, premium: 12101 }),
    unlike: "no order",
    otherPath: "/gateway/v2/orders/query?tenant=7",
    otherQuery: "/gateway/v2/orders?tenant=8",
    accepted: [
      200,
      '{"code":"SUCCESS","message":"成功","data":{"orderNo":"SO1","policyNo":"P0001","state":"10","premium":12100}}',
    ],
    unverified: [401, '{"code":"SIGN_ERROR","message":"验签失败"}'],
    invalid: [400, /^\{"code":"PARAM_ERROR"/],
  },
  {
    way: "notices",
    create: "createReceiver",
    credentials: ours,
    headersOf: inHeaders,
    usual: { key: rsaB.private, serial: "P1", path: "/callbacks?tenant=7" },
    rotated: { key: rsaA.private, serial: "P2" },
    body: '{"id":"N1","eventType":"POLICY.ISSUED","resource":{"orderNo":"SO1","state":"20","premium":12100}}',
    otherBody:
      '{"id":"N1","eventType":"POLICY.ISSUED","resource":{"orderNo":"SO1","state":"30","premium":12100}}',
    unlike: "no notice",
    otherPath: "/callback?tenant=7",
    otherQuery: "/callbacks?tenant=8",
    accepted: [200, '{"code":"OK"}'],
    unverified: [401, '{"code":"FAIL","message":"验签失败"}'],
    invalid: [400, /^\{"code":"FAIL"/],
  },
] as const;

describe.each(ways)("$way that are signed by hand", (one) => {
  const { create, credentials, headersOf, usual, rotated, accepted, unverified } = one;
  const base: Made = { timestamp: String(now), nonce: "n1", body: one.body, ...usual };

  async function check(
    before: Partial<Made>,
    after: (sent: Sent) => Partial<Sent>,
    expected: readonly [number, string | RegExp],
  ): Promise<number> {
    const { url, got } = await serving(create, credentials);
    const sent = signed({ ...base, ...before });
    const answer = await post(url, { ...sent, ...after(sent) }, headersOf);
    sides.sees(...answer);
    const [status, text] = expected;
    expect(answer).toEqual([status, typeof text === "string" ? text : expect.stringMatching(text)]);
    return got.length;
  }

  const right: Readonly<Record<string, Partial<Made>>> = {
    "as the document has them": {},
    "with the key that comes": rotated,
    "at the last moment": { timestamp: String(now - 300_000) },
    "by a clock that is ahead a little": { timestamp: String(now + 60_000) },
    "with white space in the body": { body: `${one.body.replaceAll(",", ", ")}\n` },
  };
  test.each(Object.entries(right))("are accepted %s", async (_, before) => {
    expect(await check(before, () => ({}), accepted)).toBe(1);
  });

  test.each([
    ["is no JSON", "{"],
    ["is no object", "[]"],
    ["is not what the table says", '{"orderNo":1,"id":"N1","eventType":"POLICY.ISSUED"}'],
  ])("are invalid where the signed body %s", async (_, body) => {
    expect(await check({ body }, () => ({}), one.invalid)).toBe(0);
  });

  const madeWrong: Readonly<Record<string, Partial<Made>>> = {
    "another key": { key: rotated.key },
    "a serial number that nobody has": { serial: "X9" },
    "the serial number of another key": { serial: rotated.serial },
    "the name of what every object has": { serial: "toString" },
    "a stale time": { timestamp: String(now - 300_001) },
    "a time from ahead": { timestamp: String(now + 60_001) },
    "a time in seconds": { timestamp: String(now / 1000) },
    "a time that is none": { timestamp: "soon" },
  };
  const sentWrong: Readonly<Record<string, (sent: Sent) => Partial<Sent>>> = {
    "another path": () => ({ path: one.otherPath }),
    "another query": () => ({ path: one.otherQuery }),
    "no query": ({ path }) => ({ path: path.replace(/\?.*/u, "") }),
    "another body": () => ({ body: one.otherBody }),
    "another nonce": () => ({ nonce: "n2" }),
    "another time": () => ({ timestamp: String(now + 1) }),
    "another serial number": () => ({ serial: rotated.serial }),
    "another message's signature": () => ({
      signature: signed({ ...base, nonce: "n2" }).signature,
    }),
    "a signature with one letter changed": ({ signature = "" }) => ({
      signature: (signature.startsWith("A") ? "B" : "A") + signature.slice(1),
    }),
    "half of a signature": ({ signature = "" }) => ({ signature: signature.slice(0, 172) }),
    "what is no Base64": () => ({ signature: "!!garbage!!" }),
    "Base64 of something": () => ({ signature: "Z2FyYmFnZQ==" }),
    "Base64 with a blank": ({ signature = "" }) => ({
      signature: `${signature.slice(0, 64)} ${signature.slice(64)}`,
    }),
    "Base64 without its equals signs": ({ signature = "" }) => ({
      signature: signature.replace(/=+$/u, ""),
    }),
    "the signature in hex": ({ signature = "" }) => ({
      signature: Buffer.from(signature, "base64").toString("hex"),
    }),
    "an empty signature": () => ({ signature: "" }),
    "no signature": () => ({ signature: undefined }),
    "no serial number": () => ({ serial: undefined }),
    "no nonce": () => ({ nonce: undefined }),
    "no time": () => ({ timestamp: undefined }),
  };

  test.each(Object.entries(madeWrong))("with %s are refused", async (_, before) => {
    expect(await check(before, () => ({}), unverified)).toBe(0);
  });
  test.each(Object.entries(sentWrong))(
    "with %s are refused in the same words",
    async (_, after) => {
      expect(await check({}, after, unverified)).toBe(0);
    },
  );

  test.each([
    ["nothing", ""],
    ["no JSON", one.unlike],
  ])("with %s for a body are refused unread", async (_, body) => {
    expect(await check({}, () => ({ body }), one.invalid)).toBe(0);
  });

  test("that come again get the answer that was stored", async () => {
    const { url, got } = await serving(create, credentials);
    const sent = signed(base);
    for (let times = 0; times < 3; times += 1) {
      expect(await post(url, sent, headersOf)).toEqual(accepted);
    }
    expect(got).toHaveLength(1);
    const changed = { ...sent, body: one.otherBody };
    expect(await post(url, changed, headersOf)).toEqual(unverified);
  });
});

describe("calls", () => {
  test("without the channel's number, or with another's, are refused", async () => {
    const made: Made = {
      ...ways[0].usual,
      timestamp: String(now),
      nonce: "n1",
      body: ways[0].body,
    };
    for (const mchid of [undefined, "1900000002", ""]) {
      const { url, got } = await serving("createCounterpartReceiver", theirs);
      const answer = await post(url, { ...signed(made), mchid }, inAuthorization);
      expect(answer).toEqual(ways[0].unverified);
      expect(got).toEqual([]);
    }
  });

  test("a query is asked each time that it comes", async () => {
    const { url, got } = await serving("createCounterpartReceiver", theirs);
    const body = '{"orderNo":"SO1"}';
    const path = "/gateway/v2/orders/query";
    const sent = signed({ ...ways[0].usual, timestamp: String(now), nonce: "n1", body, path });
    const answers = [
      await post(url, sent, inAuthorization),
      await post(url, sent, inAuthorization),
    ];
    expect(answers.map(([status]) => status)).toEqual([200, 200]);
    expect(got).toHaveLength(2);
  });
});

describe("notices", () => {
  const base = { ...ways[1].usual, timestamp: String(now) };

  test("of one number are one event, however often they are signed", async () => {
    const { url, got } = await serving("createReceiver", ours);
    for (const nonce of ["n1", "n2"]) {
      const sent = signed({ ...base, nonce, body: ways[1].body });
      expect(await post(url, sent, inHeaders)).toEqual(ways[1].accepted);
    }
    expect(got).toHaveLength(1);
  });

  test("of a kind that the document does not have are told so once they are verified", async () => {
    const { url } = await serving("createReceiver", ours);
    const body = '{"id":"N1","eventType":"POLICY.LOST","resource":{}}';
    const sent = signed({ ...base, nonce: "n1", body });
    const unknown = [400, '{"code":"FAIL","message":"未知通知类型"}'];
    expect(await post(url, sent, inHeaders)).toEqual(unknown);
    expect(await post(url, { ...sent, nonce: "n2" }, inHeaders)).toEqual(ways[1].unverified);
  });
});
