import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { describe, expect, onTestFinished, test } from "vitest";
import { callChannel } from "../../templates/runtime/caller/events.js";
import type { CallEvent } from "../../templates/runtime/caller/events.js";
import { answers, Desk, desk, fails, hangs, page } from "./desk.js";
import type { DeskCalls, Step } from "./desk.js";
import { quiet } from "./hand-time.js";

/** `attempt 1 unknown HTTP_STATUS maybe 503 waited 0 took 0` */
function shown(event: CallEvent): string {
  const { provider, protocol, operation, kind, attempt, result, code, sent, status } = event;
  expect([provider, protocol]).toEqual(["acme", "desk"]);
  const about = [code, sent, status].filter((part) => part !== undefined);
  const times = `waited ${event.waitedMs} took ${event.durationMs}`;
  return [operation, kind, attempt, result, ...about, times].join(" ");
}

/** The events of one call, on the channel and to `onEvent`, which are the same. */
async function eventsOf(
  steps: readonly Step[],
  name: keyof DeskCalls = "find",
  more: Parameters<Desk["caller"]>[0] & { readonly id?: string } = {},
  protocol: typeof desk = desk,
): Promise<readonly string[]> {
  const published: unknown[] = [];
  const told: CallEvent[] = [];
  const listen = (event: unknown): unknown => published.push(event);
  subscribe(callChannel, listen);
  onTestFinished(() => void unsubscribe(callChannel, listen));
  const partner = new Desk(...steps);
  const { id = "1", ...settings } = more;
  const onEvent = (event: CallEvent): never => {
    told.push(event);
    throw new Error("a watcher that fails");
  };
  const caller = partner.caller({ retryDelayMs: 1_000, ...settings, onEvent }, protocol);
  await partner.settled(caller[name]({ id }) as Promise<unknown>, 300_000).catch(() => undefined);
  unsubscribe(callChannel, listen);
  expect(published).toEqual(told);
  return told.map(shown);
}

test("a listener that rejects changes nothing, and leaves no unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): unknown => unhandled.push(reason);
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", note);
  onTestFinished(() => {
    process.off("unhandledRejection", note);
    for (const other of others) process.on("unhandledRejection", other);
  });
  let told = 0;
  const onEvent = async (): Promise<never> => {
    told++;
    throw new Error("a watcher that fails");
  };
  const { find } = new Desk(answers("0000")).caller({ onEvent });
  expect((await find({ id: "1" })).kind).toBe("done");
  await quiet();
  expect([told, unhandled]).toEqual([2, []]);
});

describe("the events of a call that", () => {
  test("is answered", async () => {
    expect(await eventsOf([answers("0000")])).toEqual([
      "find attempt 1 done 200 waited 0 took 0",
      "find call 1 done 200 waited 0 took 0",
    ]);
  });

  test("is refused", async () => {
    expect(await eventsOf([answers("1000", { status: 403 })])).toEqual([
      "find attempt 1 refused 403 waited 0 took 0",
      "find call 1 refused 403 waited 0 took 0",
    ]);
  });

  test("takes three attempts", async () => {
    const slow: Step = (signal, request) =>
      hangs(signal, request).catch(() => answers("0000")(signal, request));
    expect(await eventsOf([fails("ECONNRESET"), page(503), answers("0000")])).toEqual([
      "find attempt 1 unknown CONNECTION_LOST maybe waited 0 took 0",
      "find attempt 2 unknown HTTP_STATUS maybe 503 waited 500 took 0",
      "find attempt 3 done 200 waited 1000 took 0",
      "find call 3 done 200 waited 1500 took 1500",
    ]);
    expect(await eventsOf([slow], "order")).toEqual([
      "order attempt 1 unknown TIMEOUT maybe waited 0 took 15000",
      "order call 1 unknown TIMEOUT maybe waited 0 took 15000",
    ]);
  });

  test("may have been done by its first attempt", async () => {
    expect(await eventsOf([hangs, answers("1000")], "renew")).toEqual([
      "renew attempt 1 unknown TIMEOUT maybe waited 0 took 15000",
      "renew attempt 2 refused 200 waited 500 took 0",
      "renew call 2 unknown TIMEOUT maybe 200 waited 500 took 15500",
    ]);
  });

  test("comes to no attempt", async () => {
    const limits = { rate: { calls: 1, perMs: 1_000 } };
    const busy = { ...desk, limits };
    expect(await eventsOf([answers("0000")], "find", { queue: 0 }, busy)).toHaveLength(2);
    const partner = new Desk(answers("0000"));
    const told: string[] = [];
    const onEvent = (event: CallEvent): unknown => told.push(shown(event));
    const { find } = partner.caller({ queue: 0, onEvent }, busy);
    await Promise.all([find({ id: "1" }), find({ id: "2" })]);
    expect(told).toEqual([
      "find call 0 unknown RATE_LIMITED no waited 0 took 0",
      "find attempt 1 done 200 waited 0 took 0",
      "find call 1 done 200 waited 0 took 0",
    ]);
  });

  test("waits for its turn", async () => {
    const partner = new Desk(answers("0000"));
    const told: string[] = [];
    const onEvent = (event: CallEvent): unknown => told.push(shown(event));
    const limits = { rate: { calls: 1, perMs: 1_000 } };
    const { find } = partner.caller({ onEvent }, { ...desk, limits });
    const calls = [find({ id: "1" }), find({ id: "2" })];
    await partner.time.pass(2_000);
    await Promise.all(calls);
    expect(told.slice(2)).toEqual([
      "find attempt 1 done 200 waited 1001 took 0",
      "find call 1 done 200 waited 1001 took 1001",
    ]);
  });

  test("cannot be sent: none", async () => {
    expect(await eventsOf([answers("0000")], "find", { id: "" })).toEqual([]);
  });

  test("cannot be sent any more: those of its attempts, none of its own", async () => {
    let asked = 0;
    const credentials = () => ({ token: asked++ === 0 ? "token" : "" });
    expect(await eventsOf([fails("ECONNREFUSED")], "order", { credentials })).toEqual([
      "order attempt 1 unknown CONNECT_FAILED no waited 0 took 0",
    ]);
    asked = 0;
    expect(await eventsOf([hangs], "renew", { credentials })).toEqual([
      "renew attempt 1 unknown TIMEOUT maybe waited 0 took 15000",
      "renew call 1 unknown TIMEOUT maybe waited 500 took 15500",
    ]);
  });
});
