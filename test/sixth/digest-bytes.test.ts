import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaksIn } from "../support/leak-watch.js";
import { newPackage } from "../support/new-provider.js";
import { vectorsOf } from "../support/vectors.js";
import {
  formOf,
  jsonOf,
  md5,
  partnerCode,
  post,
  secret,
  textOfCall,
  textOfNotice,
  type Values,
} from "./hand-digested.js";
import { Sides, type Answers, type Calls, type Served } from "./sides.js";

/*
 * A new provider whose digests are Base64 of the digest's bytes, in a member of forms that we send and of JSON that we get: from YAML
 * alone, both sides over loopback HTTP.
 */

const now = Date.UTC(2026, 2, 1, 2, 0, 0);
const former = "鹿鸣密钥-8Qw2";
const ours = { partnerCode, secret };

const parcel = { parcelNo: "SF0001", value: "120.00", sender: "测试甲" };
const cover = { parcelNo: "SF0001", coverNo: "L0001", premium: "1.20" };
const claim = { claimNo: "C0001", result: "Y", paid: "88.50" };

/** What users may write, and what must not compile. */
const use = `
import { decimal, yuan } from "@baowen/runtime";
import { accept, createClient, createReceiver, type Client, type Receiver } from "./luming/src/index.js";

const credentials = { partnerCode: "", secret: "" };
export const client: Client = createClient({ environment: "production", credentials });
export const receive: Receiver = createReceiver({
  credentials: { secret: "" },
  handlers: { claimResult: ({ data }) => accept(data.claimNo === "" ? undefined : undefined) },
});
export const send = (): unknown =>
  client.insureParcel({ content: { parcelNo: "1", value: yuan("1.00"), sender: "x" } });
export const wrong = (): unknown =>
  // @ts-expect-error an amount of no unit
  client.insureParcel({ content: { parcelNo: "1", value: decimal("1.00"), sender: "x" } });
// @ts-expect-error the secret is missing
createReceiver({ credentials: {}, handlers: { claimResult: () => accept() } });
`;

let sides: Sides;

beforeAll(async () => {
  sides = new Sides(await newPackage("luming", use), now);
}, 60_000);

afterAll(() => {
  expect(leaksIn([secret, former].join())).toHaveLength(2);
  expect(sides.leaks()).toEqual([]);
});

test("the program generates it, and it compiles", () => {
  expect(sides.made.generated).toMatchObject({ code: 0, err: "" });
  expect(sides.made.compiled.errors).toEqual([]);
});

test.each(vectorsOf("luming"))("the signer agrees with OpenSSL on '%s'", (_, vector) => {
  const { inputs, keys, result } = vector;
  const isCall = vector.signature === "router";
  const input = isCall
    ? { envelopeMembers: JSON.parse(inputs["envelope"] ?? "") as object }
    : {
        msgTypeText: inputs["msgType"],
        msgIdText: inputs["msgId"],
        timestampText: inputs["timestamp"],
        data: inputs["data"],
      };
  const { signer } = sides.made;
  const [sign, verify] = isCall
    ? [signer["signRouter"], signer["verifyRouter"]]
    : [signer["signPush"], signer["verifyPush"]];
  expect(sign?.(input, keys)).toBe(result);
  expect(verify?.(input, result, keys)).toBe(true);
  expect(verify?.(input, result, { secret: `${keys["secret"]}x` })).toBe(false);
  // The bytes, not their hex: sixteen of them.
  expect(Buffer.from(result, "base64")).toEqual(md5(vector.text));
});

/** A receiver whose handlers accept, unless told otherwise. */
function serving(create: string, credentials: unknown, more: Answers = {}): Promise<Served> {
  const accept = (data?: unknown) => sides.made.main["accept"]?.(data);
  const usual: Answers =
    create === "createReceiver"
      ? { claimResult: () => accept() }
      : { insureParcel: () => accept(cover), findCover: () => accept(cover) };
  return sides.serving(create, credentials, { ...usual, ...more });
}

function client(url: string, credentials: object = ours): Calls {
  return sides.calling("createClient", { environment: { url }, credentials, attempts: 1 });
}

function platform(url: string, credentials: object = { secret }): Calls {
  return sides.calling("createCounterpart", { url, credentials });
}

describe("every operation", () => {
  const calls = { insureParcel: parcel, findCover: { parcelNo: "SF0001" } };
  test.each(Object.entries(calls))("%s: what we ask is done", async (name, content) => {
    const { url, got } = await serving("createCounterpartReceiver", ours);
    const reply = { success: true, result: cover };
    expect(await sides.call(client(url), name, { content })).toMatchObject({ kind: "done", reply });
    expect(got).toMatchObject([[name, { content }]]);
  });

  test.each(Object.entries(calls))("%s: the platform says no", async (name, content) => {
    const { url } = await serving("createCounterpartReceiver", ours, {
      [name]: () => sides.made.main["refuse"]?.("超出承保范围"),
    });
    expect(await sides.call(client(url), name, { content })).toMatchObject({
      kind: "refused",
      code: "B01",
      reason: "超出承保范围",
      retryable: false,
    });
  });

  test("claimResult: we are told, and say no", async () => {
    const { url, got } = await serving("createReceiver", { secret });
    const message = { data: claim };
    expect(await sides.call(platform(url), "claimResult", message)).toMatchObject({ kind: "done" });
    expect(got).toMatchObject([["claimResult", message]]);
    const no = await serving(
      "createReceiver",
      { secret },
      {
        claimResult: () => sides.made.main["refuse"]?.("no such claim"),
      },
    );
    expect(await sides.call(platform(no.url), "claimResult", message)).toMatchObject({
      kind: "refused",
      reason: "no such claim",
    });
  });

  test("claimResult: what the condition requires must be there", async () => {
    const { url } = await serving("createReceiver", { secret });
    const data = { claimNo: "C0001", result: "Y" };
    const thrown = await sides.call(platform(url), "claimResult", { data });
    expect(thrown).toMatchObject({ name: "ValidationError" });
  });
});

describe("keys", () => {
  test.each([
    ["another secret", { ...ours, secret: former }],
    ["another partner's number", { ...ours, partnerCode: "PARTNER02" }],
  ])("our client with %s is refused", async (_, credentials) => {
    const { url, got } = await serving("createCounterpartReceiver", ours);
    const result = await sides.call(client(url, credentials), "insureParcel", { content: parcel });
    expect(result).toMatchObject({ kind: "refused", as: "unverified", code: "S01" });
    expect(got).toEqual([]);
  });

  test("the former secret and the next one are taken side by side, and then one", async () => {
    let known: readonly object[] = [{ secret: former }, { secret }];
    const { url } = await serving("createReceiver", () => known);
    const told = (key: string, claimNo: string) =>
      sides.call(platform(url, { secret: key }), "claimResult", { data: { ...claim, claimNo } });
    expect(await told(former, "C1")).toMatchObject({ kind: "done" });
    expect(await told(secret, "C2")).toMatchObject({ kind: "done" });
    known = [{ secret }];
    expect(await told(former, "C3")).toMatchObject({ kind: "refused", as: "unverified" });
    expect(await told(secret, "C4")).toMatchObject({ kind: "done" });
  });
});

test("a plus sign, which forms take for a blank, travels in a digest", async () => {
  const { url, got } = await serving("createCounterpartReceiver", ours);
  const build = sides.made.main["buildFindCover"] as unknown as Build;
  let sent = 0;
  for (let digest = ""; !digest.includes("+"); sent += 1) {
    const making = { clock: () => now + sent, random: () => 0 };
    const message = { content: { parcelNo: "SF0001" } };
    const { body } = build(message, ours, sides.made.main["clientDefaults"], making);
    digest = new URLSearchParams(body).get("data_digest") ?? "";
    expect(await post(url, form, body)).toEqual([200, ways[0].accepted]);
  }
  expect(got).toHaveLength(sent);
});

type Build = (...all: readonly unknown[]) => { readonly body: string };

const form = "application/x-www-form-urlencoded";

/** A call of ours, and a notice of the platform's. */
const ways = [
  {
    way: "calls",
    create: "createCounterpartReceiver",
    credentials: ours,
    type: form,
    textOf: textOfCall,
    bodyOf: formOf,
    values: {
      partner_code: partnerCode,
      msg_type: "PARCEL_INSURE",
      msg_id: "m1",
      timestamp: String(now),
      content: '{"parcelNo":"SF0001","value":120.00,"sender":"测试甲"}',
    },
    changed: {
      partner_code: "PARTNER02",
      msg_type: "PARCEL_QUERY",
      msg_id: "m2",
      timestamp: String(now + 1),
      content: '{"parcelNo":"SF0001","value":120.0,"sender":"测试甲"}',
    },
    unknown: [
      { msg_type: "PARCEL_LOST" },
      404,
      '{"success":false,"errorCode":"S02","errorMsg":"未知消息类型"}',
    ],
    accepted: '{"success":true,"result":{"parcelNo":"SF0001","coverNo":"L0001","premium":1.20}}',
    unverified: '{"success":false,"errorCode":"S01","errorMsg":"摘要错误"}',
  },
  {
    way: "notices",
    create: "createReceiver",
    credentials: { secret },
    type: "application/json",
    textOf: textOfNotice,
    bodyOf: jsonOf,
    values: {
      msgType: "CLAIM_RESULT",
      msgId: "m1",
      timestamp: String(now),
      data: '{"claimNo":"C0001","result":"Y","paid":88.50}',
    },
    changed: {
      msgType: "PARCEL_QUERY",
      msgId: "m2",
      timestamp: String(now + 1),
      data: '{"claimNo":"C0001","result":"Y","paid":88.5}',
    },
    unknown: [{ msgType: "CLAIM_LOST" }, 404, '{"success":false,"errorMsg":"未知消息类型"}'],
    accepted: '{"success":true}',
    unverified: '{"success":false,"errorMsg":"摘要错误"}',
  },
] as const;

describe.each(ways)("$way that are put together by hand", (one) => {
  const { create, credentials, type, accepted, unverified } = one;
  const base: Values = one.values;
  const digestOf = (values: Values, key?: string) => md5(one.textOf(values, key));
  const usual = digestOf(base);

  /** Sends some values with a digest. */
  async function check(
    values: Values,
    digest: string | undefined,
    expected: readonly [number, string],
  ): Promise<number> {
    const { url, got } = await serving(create, credentials);
    const answer = await post(url, type, one.bodyOf(values, digest));
    sides.sees(...answer);
    expect(answer).toEqual(expected);
    return got.length;
  }

  test("are accepted as the document has them", async () => {
    expect(await check(base, usual.toString("base64"), [200, accepted])).toBe(1);
  });

  test("are told where their kind is not known", async () => {
    const [kind, ...answer] = one.unknown;
    const values = { ...base, ...kind };
    expect(await check(values, digestOf(values).toString("base64"), answer)).toBe(0);
  });

  test.each(Object.entries<string>(one.changed))(
    "with another %s are refused",
    async (name, value) => {
      const values = { ...base, [name]: value };
      expect(await check(values, usual.toString("base64"), [403, unverified])).toBe(0);
    },
  );

  test.each([now - 600_001, now + 60_001])("of another time are refused: %i", async (time) => {
    const values = { ...base, timestamp: String(time) };
    const digest = digestOf(values).toString("base64");
    expect(await check(values, digest, [403, unverified])).toBe(0);
  });

  const wrong: Readonly<Record<string, string>> = {
    "another secret's digest": digestOf(base, former).toString("base64"),
    "no secret in the digest": digestOf(base, "").toString("base64"),
    "the digest in hex": usual.toString("hex"),
    "Base64 of the digest in hex": Buffer.from(usual.toString("hex")).toString("base64"),
    "no equals signs": usual.toString("base64").replace("==", ""),
    "one equals sign": usual.toString("base64").replace("==", "="),
    "a digest of fifteen bytes": usual.subarray(1).toString("base64"),
    "a blank at the end": `${usual.toString("base64")} `,
    "what is no Base64": "!!garbage!!",
    "Base64 of something": "Z2FyYmFnZQ==",
    "bits behind the last byte": usual
      .toString("base64")
      .replace(/.==$/u, (end) => (end.startsWith("/") ? "+==" : "/==")),
    "the letters in another case": swapped(usual.toString("base64")),
  };
  test.each(Object.entries(wrong))("with %s are refused", async (_, digest) => {
    expect(await check(base, digest, [403, unverified])).toBe(0);
  });

  test.each([
    ["an empty digest", ""],
    ["no digest", undefined],
  ])("with %s are not handled", async (_, digest) => {
    const { url, got } = await serving(create, credentials);
    const answer = await post(url, type, one.bodyOf(base, digest));
    expect(answer[0]).toBe(digest === undefined ? 400 : 403);
    expect(got).toEqual([]);
  });

  test("that come again get the answer that was stored", async () => {
    const { url, got } = await serving(create, credentials);
    const body = one.bodyOf(base, usual.toString("base64"));
    for (let times = 0; times < 3; times += 1) {
      expect(await post(url, type, body)).toEqual([200, accepted]);
    }
    expect(got).toHaveLength(1);
  });

  test("with a member that stands twice are not handled", async () => {
    const { url, got } = await serving(create, credentials);
    const body = one.bodyOf(base, usual.toString("base64"));
    const twice = type === form ? `${body}&msg_id=m1` : `${body.slice(0, -1)},"msgId":"m1"}`;
    expect((await post(url, type, twice))[0]).toBe(400);
    expect(got).toEqual([]);
  });
});

function swapped(text: string): string {
  return text.replace(/[a-z]/iu, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}
