import { describe, expect, test } from "vitest";
import { RetryBudget } from "../../templates/runtime/caller/retry-budget.js";
import { delayAfter, retryAfter } from "../../templates/runtime/caller/retry.js";
import type { CallOptions, CallResult } from "../../templates/runtime/caller/result.js";
import { answers, Desk, desk, fails, hangs, page, shown } from "./desk.js";
import type { DeskCalls, DeskMessage, Step } from "./desk.js";

type Operation = keyof DeskCalls;

type DeskOperation = (message: DeskMessage, options?: CallOptions) => Promise<CallResult>;

/** What became of a call of an operation, after what the partner did. */
async function called(name: Operation, steps: readonly Step[], settings = {}) {
  const partner = new Desk(...steps);
  const call: DeskOperation = partner.caller(settings)[name];
  const result = await partner.settled(call({ id: "1" }), 300_000);
  return { partner, result };
}

const failures: Readonly<Record<string, Step>> = {
  refused: fails("ECONNREFUSED"),
  reset: fails("ECONNRESET"),
  hangs,
  "page 408": page(408),
  "page 404": page(404),
  "page 425": page(425),
  "page 429": page(429),
  "page 500": page(500),
  "page 503": page(503),
  "page 200": page(200),
  redirects: async () => new Response("", { status: 302, headers: { location: "/" } }),
  retryable: answers("0002"),
  "not yet": answers(""),
  final: answers("1000"),
  unknown: answers("9999"),
  "charset wrong": async () => new Response(Uint8Array.of(0xd5)),
};

describe("how often a message is sent, and what is told, when the partner always", () => {
  const ambiguous = {
    find: "same x3",
    order: "after-query x1",
    renew: "same x3",
    amend: "after-query x1",
    cancel: "after-query x1",
    tell: "same x3",
  };
  const hopeless = {
    find: "no x1",
    order: "after-query x1",
    renew: "no x1",
    amend: "after-query x1",
    cancel: "after-query x1",
    tell: "no x1",
  };
  const cases: readonly [failure: string, what: string, Readonly<Record<Operation, string>>][] = [
    [
      "refused",
      "unknown CONNECT_FAILED no",
      {
        find: "same x3",
        order: "same x3",
        renew: "same x3",
        amend: "same x3",
        cancel: "same x3",
        tell: "same x3",
      },
    ],
    ["reset", "unknown CONNECTION_LOST maybe", ambiguous],
    ["hangs", "unknown TIMEOUT maybe", ambiguous],
    ["page 408", "unknown HTTP_STATUS maybe", ambiguous],
    ["page 404", "unknown HTTP_STATUS maybe", hopeless],
    ["page 425", "unknown HTTP_STATUS maybe", ambiguous],
    ["page 429", "unknown HTTP_STATUS maybe", ambiguous],
    ["page 500", "unknown HTTP_STATUS maybe", ambiguous],
    ["page 503", "unknown HTTP_STATUS maybe", ambiguous],
    ["page 200", "unknown REPLY_UNREADABLE yes", hopeless],
    ["redirects", "unknown REDIRECTED maybe", hopeless],
    ["charset wrong", "unknown REPLY_CHARSET yes", hopeless],
  ];
  const rows = cases.flatMap(([failure, what, byOperation]) =>
    Object.entries(byOperation).map(
      ([name, expected]) => [failure, name as Operation, `${what} ${expected}`] as const,
    ),
  );
  test.each(rows)("%s: %s", async (failure, name, expected) => {
    const { partner, result } = await called(name, [failures[failure] ?? hangs]);
    expect(shown(result)).toBe(expected);
    expect(`x${partner.arrivals.length}`).toBe(expected.split(" ").at(-1));
  });
});

describe("replies that are no success", () => {
  const all = (expected: string): Readonly<Record<Operation, string>> => ({
    find: expected,
    order: expected,
    renew: expected,
    amend: expected,
    cancel: expected,
    tell: expected,
  });
  const cases: readonly [failure: string, Readonly<Record<Operation, string>>][] = [
    ["retryable", all("refused 0002 retryable x3")],
    ["not yet", all("refused  retryable x3")],
    ["final", all("refused 1000 x1")],
    [
      "unknown",
      {
        // What only asks has nothing that is not known: it is asked again.
        find: "refused 9999 retryable x3",
        order: "unknown RESULT_UNKNOWN yes after-query x1",
        renew: "unknown RESULT_UNKNOWN yes same x3",
        amend: "unknown RESULT_UNKNOWN yes after-query x1",
        cancel: "unknown RESULT_UNKNOWN yes after-query x1",
        tell: "unknown RESULT_UNKNOWN yes same x3",
      },
    ],
  ];
  const rows = cases.flatMap(([failure, byOperation]) =>
    Object.entries(byOperation).map(
      ([name, expected]) => [failure, name as Operation, expected] as const,
    ),
  );
  test.each(rows)("%s: %s", async (failure, name, expected) => {
    const { partner, result } = await called(name, [failures[failure] ?? hangs]);
    const count = `x${partner.arrivals.length}`;
    expect(result.kind === "unknown" ? shown(result) : `${shown(result)} ${count}`).toBe(expected);
    expect(count).toBe(expected.split(" ").at(-1));
  });

  test("a refusal is told with all that came", async () => {
    const { result } = await called("order", [answers("1000")]);
    expect(result).toEqual({
      kind: "refused",
      as: "refused",
      code: "1000",
      reason: "because of 1000",
      retryable: false,
      reply: { code: "1000", orderNo: "N1", text: "because of 1000" },
    });
  });
});

describe("after an attempt that may have arrived", () => {
  test("no is not believed where something may have been done", async () => {
    const { result } = await called("renew", [hangs, answers("1000")]);
    expect(shown(result)).toBe("unknown TIMEOUT maybe same x2");
  });

  test("no is believed of a query", async () => {
    const { result } = await called("find", [hangs, answers("1000")]);
    expect(shown(result)).toBe("refused 1000");
  });

  test("no is believed where the first was not sent", async () => {
    const { result } = await called("order", [fails("ECONNREFUSED"), answers("1000")]);
    expect(shown(result)).toBe("refused 1000");
  });

  test("a failure to reach the partner does not make it unsent", async () => {
    const { result } = await called("renew", [hangs, fails("ECONNREFUSED")]);
    expect(shown(result)).toBe("unknown CONNECT_FAILED maybe same x3");
  });

  test("a failure that leaves less open does not close what an earlier one left open", async () => {
    const { result } = await called("renew", [answers("9999"), hangs]);
    expect(shown(result)).toBe("unknown TIMEOUT yes same x3");
  });

  test.each([
    ["find", "unknown ABORTED maybe same x1"],
    ["renew", "unknown ABORTED maybe same x1"],
    ["order", "unknown ABORTED maybe after-query x1"],
  ] as const)("%s that is called off is not sent again", async (name, expected) => {
    const abort = new AbortController();
    const partner = new Desk((signal, request) => {
      abort.abort();
      return hangs(signal, request);
    });
    const { signal } = abort;
    const call: DeskOperation = partner.caller()[name];
    expect(shown(await partner.settled(call({ id: "1" }, { signal })))).toBe(expected);
  });

  test("called off between two attempts is called off", async () => {
    const abort = new AbortController();
    const partner = new Desk(page(503, { "retry-after": "7" }));
    const { find } = partner.caller();
    const call = find({ id: "1" }, { signal: abort.signal });
    await partner.time.pass(6_000);
    abort.abort();
    expect(shown(await call)).toBe("unknown ABORTED maybe same x1");
    expect(partner.time.waiting).toBe(0);
  });

  test("what cannot be built any more does not reject", async () => {
    let asked = 0;
    const credentials = async () => ({ token: asked++ === 0 ? "token" : "" });
    const { result } = await called("renew", [hangs, answers("0000")], { credentials });
    expect(shown(result)).toBe("unknown TIMEOUT maybe same x1");
    asked = 0;
    await expect(called("order", [fails("ECONNREFUSED")], { credentials })).rejects.toThrow(
      "credentials.token is empty",
    );
  });

  test("success is success", async () => {
    const { result } = await called("renew", [hangs, page(503), answers("0000")]);
    expect(shown(result)).toBe("done");
  });
});

describe("each attempt", () => {
  test("is built afresh", async () => {
    let next = 0;
    const { partner } = await called("find", [page(500)], { random: () => next++ / 1_000_000 });
    const nonces = partner.arrivals.map(({ body }) => body["nonce"]);
    expect(new Set(nonces).size).toBe(3);
    expect(new Set(partner.arrivals.map(({ body }) => body["time"])).size).toBe(2);
  });

  test("asks for the credentials", async () => {
    let asked = 0;
    const credentials = () => ({ token: `token${asked++}` });
    await called("find", [page(500)], { credentials });
    expect(asked).toBe(3);
  });

  test("comes after a random part of a time that doubles up to its cap", () => {
    const most = () => 1 - Number.EPSILON;
    const delays = [1, 2, 3, 8, 9, 40].map((attempts) =>
      Math.round(delayAfter(attempts, 100, most)),
    );
    expect(delays).toEqual([100, 200, 400, 12_800, 20_000, 20_000]);
    expect(delayAfter(5, 100, () => 0)).toBe(0);
    expect(Math.round(delayAfter(3, 30_000, most))).toBe(30_000);
  });

  test("comes when the delay is over", async () => {
    const { partner } = await called("find", [page(500)], { retryDelayMs: 1_000, attempts: 4 });
    expect(partner.arrivals.map(({ at }) => at)).toEqual([0, 500, 1_500, 3_500]);
  });

  test("has its own time, and the last what is left of the whole", async () => {
    const settings = { retryDelayMs: 1_000, attempts: 9, timeoutMs: 10_000, deadlineMs: 25_000 };
    const { partner, result } = await called("find", [hangs], settings);
    expect(partner.arrivals.map(({ at }) => at)).toEqual([0, 10_500, 21_500]);
    expect(partner.time.now - 1_700_000_000_000).toBe(25_000);
    expect(shown(result)).toBe("unknown TIMEOUT maybe same x3");
    expect(partner.time.waiting).toBe(0);
  });
});

describe("Retry-After", () => {
  test.each([
    ["5", 5_000],
    [" 0 ", 0],
    ["Tue, 14 Nov 2023 22:13:30 GMT", 10_000],
    ["Tue, 14 Nov 2023 22:13:00 GMT", 0],
    ["2023-11-14", undefined],
    ["soon", undefined],
    ["-1", undefined],
    ["1.5", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%j is %j ms", (header, expected) => {
    expect(retryAfter(header, 1_700_000_000_000)).toBe(expected);
  });

  test.each([
    ["a page's", page(503, { "retry-after": "7" })],
    ["a reply's", answers("0002", { status: 429, headers: { "retry-after": "7" } })],
  ])("%s is waited for", async (_name, step) => {
    const { partner, result } = await called("find", [step, answers("0000")]);
    expect(partner.arrivals.map(({ at }) => at)).toEqual([0, 7_000]);
    expect(shown(result)).toBe("done");
  });

  test("what is longer than the call may last is told instead", async () => {
    const { partner, result } = await called("find", [page(503, { "retry-after": "60" })]);
    expect(shown(result)).toBe("unknown HTTP_STATUS maybe same x1");
    expect(result).toMatchObject({ cause: { retryAfterMs: 60_000, status: 503 } });
    expect(partner.time.now).toBe(1_700_000_000_000);
  });

  test("an absurd one is not waited for, nor does it overflow a timer", async () => {
    const { partner } = await called("find", [page(503, { "retry-after": "999999999" })]);
    expect(partner.arrivals).toHaveLength(1);
  });
});

describe("the budget of repeats", () => {
  test("is spent by repeats, more by timeouts, and earned by successes", () => {
    const budget = new RetryBudget();
    for (let i = 0; i < 49; i++) expect(budget.pay("TIMEOUT")).toBe(true);
    expect(budget.pay("CONNECTION_LOST")).toBe(true);
    expect(budget.pay("TIMEOUT")).toBe(false);
    expect(budget.pay(undefined)).toBe(true);
    for (let i = 0; i < 4; i++) budget.succeed();
    expect(budget.pay("HTTP_STATUS")).toBe(false);
    budget.succeed();
    expect(budget.pay("HTTP_STATUS")).toBe(true);
  });

  test("holds no more than at first", () => {
    const budget = new RetryBudget();
    for (let i = 0; i < 1_000; i++) budget.succeed();
    let paid = 0;
    while (budget.pay(undefined)) paid++;
    expect(paid).toBe(100);
  });

  test("ends the repeats of a caller", async () => {
    const partner = new Desk(page(500));
    const { find } = partner.caller();
    for (let i = 0; i < 50; i++) await partner.settled(find({ id: "1" }));
    expect(partner.arrivals).toHaveLength(150);
    expect(shown(await partner.settled(find({ id: "1" })))).toBe(
      "unknown HTTP_STATUS maybe same x1",
    );
    expect(partner.arrivals).toHaveLength(151);
  });

  test("is filled by a caller's successes", async () => {
    const failing = Array.from({ length: 150 }, () => page(500));
    const successes = Array.from({ length: 10 }, () => answers("0000"));
    const partner = new Desk(...failing, ...successes, page(500));
    const { find } = partner.caller();
    for (let i = 0; i < 60; i++) await partner.settled(find({ id: "1" }));
    expect(partner.arrivals).toHaveLength(160);
    expect(shown(await partner.settled(find({ id: "1" })))).toBe(
      "unknown HTTP_STATUS maybe same x3",
    );
    expect(shown(await partner.settled(find({ id: "1" })))).toBe(
      "unknown HTTP_STATUS maybe same x1",
    );
  });
});

describe("expiry", () => {
  const limited: typeof desk = { ...desk, limits: { expiresMs: 300_000 } };

  test("what lay too long before it left is built anew", async () => {
    const partner = new Desk(answers("0000"));
    let delays = 0;
    const caller = partner.caller(
      {
        interceptors: [
          (next) => (attempt) => {
            if (delays++ === 0) partner.time.now += 300_000;
            return next(attempt);
          },
        ],
        deadlineMs: 600_000,
      },
      limited,
    );
    expect(shown(await partner.settled(caller.order({ id: "1" })))).toBe("done");
    expect(partner.arrivals.map(({ at }) => at >= 300_000)).toEqual([true]);
    expect(partner.arrivals[0]?.body["time"]).toBeGreaterThanOrEqual(1_700_000_300_000);
  });

  test("is told where it lasts", async () => {
    const partner = new Desk(answers("0000"));
    const caller = partner.caller(
      {
        deadlineMs: 1_000_000_000,
        interceptors: [
          (next) => (attempt) => {
            partner.time.now += 300_000;
            return next(attempt);
          },
        ],
      },
      limited,
    );
    expect(shown(await partner.settled(caller.order({ id: "1" })))).toBe(
      "unknown EXPIRED no same x3",
    );
    expect(partner.arrivals).toEqual([]);
  });

  test("just in time is in time", async () => {
    const partner = new Desk(answers("0000"));
    const caller = partner.caller(
      {
        interceptors: [
          (next) => (attempt) => {
            partner.time.now += 299_999;
            return next(attempt);
          },
        ],
      },
      limited,
    );
    expect(shown(await partner.settled(caller.order({ id: "1" })))).toBe("done");
  });
});

describe("settle", () => {
  test("asks the query of the same caller with a message made of this one", async () => {
    const { partner, result } = await called("order", [fails("ECONNRESET"), answers("0000")]);
    if (result.kind !== "unknown") throw new Error(shown(result));
    const settle = result.settle as DeskCalls["order"]["settle"];
    expect(settle.by).toBe("find");
    expect(await settle.ask()).toEqual({
      kind: "done",
      reply: { code: "0000", orderNo: "N1", text: "because of 0000" },
    });
    expect(partner.arrivals.map(({ body }) => body["id"])).toEqual(["1", "1?"]);
    expect(shown(await settle.ask({ signal: AbortSignal.abort() }))).toBe(
      "unknown ABORTED no same x0",
    );
  });

  test("names the query where its message cannot be made, or says why there is none", async () => {
    const results = [
      await called("renew", [page(404)]),
      await called("cancel", [page(404)]),
      await called("tell", [page(404)]),
    ];
    const settles = results.map(({ result }) => result.kind === "unknown" && result.settle);
    expect(settles).toEqual([{ by: "find" }, { none: "nothing finds out" }, undefined]);
  });
});
