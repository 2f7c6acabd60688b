import { describe, expect, test } from "vitest";
import { instantOf } from "../../templates/runtime/instants.js";
import { textAt } from "../../templates/runtime/members.js";
import { accept } from "../../templates/runtime/outcome.js";
import type { ReceivingProtocol } from "../../templates/runtime/receiver/protocol.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { acme, key, post, signed } from "./acme.js";
import type { AcmeHandlers, AcmeKeys, AcmeOptions } from "./acme.js";
import { HandTime } from "./hand-time.js";
import { quietInbox } from "./quiet-inbox.js";

const now = Date.UTC(2026, 0, 2, 3, 4, 5);
const minutes = 60_000;

type Freshness = NonNullable<ReceivingProtocol<AcmeKeys, AcmeOptions>["freshness"]>;

/** A receiver of messages with a time in a header. */
function receiver(signedAt: Freshness["signedAt"], more: { readonly skewMs?: number } = {}) {
  const codes: string[] = [];
  const time = new HandTime();
  time.now = now;
  const receive = serve<AcmeHandlers, AcmeKeys, AcmeOptions>(
    { ...acme, freshness: { expiresMs: 5 * minutes, signedAt } },
    {
      credentials: { key },
      handlers: {
        issued: () => accept(),
        cancelled: () => accept(),
        pinged: () => accept(),
        noted: () => accept(),
      },
      inbox: quietInbox(),
      clock: time.clock,
      timer: time.timer,
      onEvent: (event) => codes.push(event.code),
      ...more,
    },
  );
  return { receive, codes };
}

const order = '{"orderNo":"A1"}';
const byHeader: Freshness["signedAt"] = (_message, request) => Number(request.header("x-time"));

async function check(
  at: string,
  expected: "ACCEPTED" | "EXPIRED",
  more: { readonly skewMs?: number } = {},
): Promise<void> {
  const { receive, codes } = receiver(byHeader, more);
  const answer = await receive(post(signed("note", order), { "x-time": at }));
  expect(codes).toEqual([expected]);
  expect(answer.status).toBe(expected === "EXPIRED" ? 401 : 200);
}

describe("a message is refused", () => {
  test.each([
    ["when it is as old as it may be", now - 5 * minutes, "ACCEPTED"],
    ["a millisecond after that", now - 5 * minutes - 1, "EXPIRED"],
    ["when it is as far ahead as two clocks may differ", now + minutes, "ACCEPTED"],
    ["a millisecond ahead of that", now + minutes + 1, "EXPIRED"],
    ["now", now, "ACCEPTED"],
    ["a day ago", now - 24 * 60 * minutes, "EXPIRED"],
    ["a day ahead", now + 24 * 60 * minutes, "EXPIRED"],
  ] as const)("%s", (_when, at, expected) => check(String(at), expected));

  test.each(["", "soon", "Infinity", "-Infinity", "NaN"])("at %j, which is no time", (at) =>
    check(at, "EXPIRED"),
  );

  test("as far ahead as told", async () => {
    await check(String(now), "ACCEPTED", { skewMs: 0 });
    await check(String(now + 1), "EXPIRED", { skewMs: 0 });
    await check(String(now + 9 * minutes), "ACCEPTED", { skewMs: 9 * minutes });
    // The skew is no extra age.
    await check(String(now - 6 * minutes), "EXPIRED", { skewMs: 9 * minutes });
  });

  test("in the words of a wrong signature, and after it", async () => {
    const { receive, codes } = receiver(byHeader);
    const old = { "x-time": "0" };
    const late = await receive(post(signed("note", order), old));
    const wrong = await receive(post(signed("note", order, "other"), old));
    expect(codes).toEqual(["EXPIRED", "SIGNATURE_MISMATCH"]);
    expect([...late.headers]).toEqual([...wrong.headers]);
    expect(await late.text()).toBe(await wrong.text());
  });
});

test("a time that nothing says, or that is no date, is as good as too long ago", async () => {
  const absent = receiver(() => undefined);
  await absent.receive(post(signed("note", order)));
  const noDate = receiver((message) =>
    instantOf(textAt(message.envelope, ["kind"]) ?? "", "yyyy-MM-dd HH:mm:ss", "Asia/Shanghai"),
  );
  await noDate.receive(post(signed("note", order)));
  expect([...absent.codes, ...noDate.codes]).toEqual(["EXPIRED", "EXPIRED"]);
});

test("a zone that is none is no fault of the message", async () => {
  const { receive, codes } = receiver(() => instantOf("2026-01-02", "yyyy-MM-dd", "Nowhere"));
  await receive(post(signed("note", order)));
  expect(codes).toEqual(["INTERNAL"]);
});

test("a skew below zero is refused at once", () => {
  expect(() => receiver(byHeader, { skewMs: -1 })).toThrow("skewMs");
  expect(() => receiver(byHeader, { skewMs: Number.NaN })).toThrow("skewMs");
});
