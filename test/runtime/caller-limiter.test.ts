import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createCaller } from "../../templates/runtime/caller.js";
import { rateLimiter } from "../../templates/runtime/caller/rate-limiter.js";
import type { RateLimit } from "../../templates/runtime/caller/rate-limiter.js";
import { ConfigError } from "../../templates/runtime/errors.js";
import { answers, Desk, desk, hangs, page, shown } from "./desk.js";
import type { DeskCalls, DeskKeys } from "./desk.js";
import { HandTime } from "./hand-time.js";

/** The most arrivals in any window of `perMs`: two that are `perMs` apart are not in one. */
function mostIn(arrivals: readonly number[], perMs: number): number {
  const sorted = arrivals.toSorted((a, b) => a - b);
  let most = 0;
  for (let first = 0, last = 0; last < sorted.length; last++) {
    while (sorted[last]! - sorted[first]! >= perMs) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

interface Job {
  /** When it comes to the limiter, after the one before it. */
  readonly afterMs: number;
  /** From when its turn comes until the partner has it, and from there until its attempt ends. */
  readonly thereMs: number;
  readonly backMs: number;
  /** Leaves the queue when it has waited so long. */
  readonly patienceMs: number | undefined;
  /** Sends nothing, and gives the turn back. */
  readonly isEmpty: boolean;
}

const job: fc.Arbitrary<Job> = fc.record({
  afterMs: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 300, noNaN: true })),
  thereMs: fc.double({ min: 0, max: 400, noNaN: true }),
  backMs: fc.double({ min: 0, max: 400, noNaN: true }),
  patienceMs: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined, freq: 5 }),
  isEmpty: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

/** Lets the jobs through; tells when they arrived, in which order their turns came, and which left. */
async function through(jobs: readonly Job[], limit: RateLimit, time: HandTime) {
  const limiter = rateLimiter(limit);
  const arrivals: number[] = [];
  const served: number[] = [];
  const left: number[] = [];
  let inUse = 0;
  let mostInUse = 0;
  const serve = (index: number): void => {
    const { thereMs, backMs, isEmpty } = jobs[index]!;
    served.push(index);
    if (isEmpty) {
      limiter.giveBack();
      return;
    }
    mostInUse = Math.max(mostInUse, ++inUse);
    time.timer(thereMs, () => {
      arrivals.push(time.now);
      time.timer(backMs, () => {
        inUse--;
        limiter.end();
      });
    });
  };
  const come = (index: number): void => {
    const waiting = limiter.take();
    if (waiting === "full") throw new Error("full");
    if (waiting === undefined) return serve(index);
    const { patienceMs } = jobs[index]!;
    let isSettled = false;
    const settle = (action: () => void): void => {
      if (isSettled) return;
      isSettled = true;
      action();
    };
    void waiting.turn.then(() => settle(() => serve(index)));
    if (patienceMs === undefined) return;
    const leave = (): void => {
      waiting.leave();
      left.push(index);
    };
    time.timer(patienceMs, () => settle(leave));
  };
  let at = 0;
  jobs.forEach(({ afterMs }, index) => {
    at += afterMs;
    time.timer(at, () => come(index));
  });
  await time.pass(at + jobs.length * (2_000 + limit.perMs));
  return { arrivals, served, left, mostInUse };
}

describe("a partner never counts more than the limit", () => {
  test("however long things take, and however coarse the clock is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(job, { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(
          (now: number) => now,
          Math.floor,
          (now: number) => Math.floor(now - 1_699_999_999_999),
        ),
        async (jobs, calls, perMs, seen) => {
          const time = new HandTime();
          const clock = (): number => seen(time.now);
          const limit = { calls, perMs, clock, timer: time.timer };
          const { arrivals, served, left, mostInUse } = await through(jobs, limit, time);
          expect(mostIn(arrivals, perMs)).toBeLessThanOrEqual(calls);
          expect(mostInUse).toBeLessThanOrEqual(calls);
          expect(served).toEqual(served.toSorted((a, b) => a - b));
          expect(new Set([...served, ...left]).size).toBe(jobs.length);
          expect(served.length + left.length).toBe(jobs.length);
          expect(time.waiting).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("1,000 calls under 400 in 60 seconds, through a client", async () => {
    const partner = new Desk(answers("0000"));
    const rate = { calls: 400, perMs: 60_000 };
    const { find } = partner.caller({ deadlineMs: 600_000 }, { ...desk, limits: { rate } });
    const ids = Array.from({ length: 1_000 }, (_, index) => String(index));
    const results = Promise.all(ids.map((id) => find({ id })));
    await partner.time.pass(120_100);
    expect((await results).every(({ kind }) => kind === "done")).toBe(true);
    const arrivals = partner.arrivals.map(({ at }) => at);
    expect(partner.arrivals.map(({ body }) => body["id"])).toEqual(ids);
    expect(mostIn(arrivals, 60_000)).toBe(400);
    expect([arrivals[399], arrivals[400], arrivals[799], arrivals[800]]).toEqual([
      0, 60_001, 60_001, 120_002,
    ]);
    expect(partner.time.waiting).toBe(0);
  });

  test("a turn counts from the end of its attempt", async () => {
    const time = new HandTime();
    const limiter = rateLimiter({ calls: 1, perMs: 100, clock: time.clock, timer: time.timer });
    expect(limiter.take()).toBeUndefined();
    await time.pass(1_000);
    const waiting = limiter.take();
    limiter.end();
    let turns = 0;
    if (typeof waiting === "object") void waiting.turn.then(() => turns++);
    await time.pass(100);
    expect(turns).toBe(0);
    await time.pass(1);
    expect(turns).toBe(1);
  });

  test("nor by a clock that is set back, which lets nobody wait for ever", async () => {
    const time = new HandTime();
    let set = 0;
    const clock = (): number => time.now + set;
    const limiter = rateLimiter({ calls: 1, perMs: 100, clock, timer: time.timer });
    limiter.take();
    limiter.end();
    set = -5_000;
    const waiting = limiter.take();
    let turns = 0;
    if (typeof waiting === "object") void waiting.turn.then(() => turns++);
    await time.pass(5_100);
    expect(turns).toBe(0);
    await time.pass(1);
    expect(turns).toBe(1);
  });
});

describe("the queue", () => {
  const limits = { rate: { calls: 1, perMs: 60_000 } };

  test("has room for so many", async () => {
    const partner = new Desk(answers("0000"));
    const { find } = partner.caller({ queue: 2, deadlineMs: 600_000 }, { ...desk, limits });
    const calls = ["1", "2", "3", "4"].map((id) => find({ id }));
    expect(shown(await partner.settled(calls[3]!))).toBe("unknown RATE_LIMITED no same x0");
    await partner.time.pass(200_000);
    expect((await Promise.all(calls)).map((result) => result.kind)).toEqual([
      "done",
      "done",
      "done",
      "unknown",
    ]);
  });

  test("is left at the deadline, and by whoever is called off", async () => {
    const partner = new Desk(answers("0000"));
    const { find } = partner.caller({ deadlineMs: 60_000 }, { ...desk, limits });
    const { signal, abort } = aborting();
    const calls = [find({ id: "1" }), find({ id: "2" }), find({ id: "3" }, { signal })];
    await partner.time.pass(10_000);
    abort();
    await partner.time.pass(1);
    const late = find({ id: "4" });
    await partner.time.pass(60_000);
    expect((await Promise.all([...calls, late])).map(shown)).toEqual([
      "done",
      "unknown RATE_LIMITED no same x0",
      "unknown ABORTED no same x0",
      "done",
    ]);
    expect(partner.arrivals.map(({ body }) => body["id"])).toEqual(["1", "4"]);
    expect(partner.time.waiting).toBe(0);
  });

  test("is waited in for a whole window, and as long as other calls last after that, unless told", async () => {
    const partner = new Desk(answers("0000"), answers("0000"), hangs);
    const rate = { calls: 2, perMs: 60_000 };
    const { find } = partner.caller({ timeoutMs: 600_000 }, { ...desk, limits: { rate } });
    const calls = [1, 2, 3].map((id) => find({ id: String(id) }));
    await partner.time.pass(119_999);
    expect(partner.arrivals.map(({ at }) => at)).toEqual([0, 0, 60_001]);
    expect(partner.time.waiting).toBe(1);
    await partner.time.pass(1);
    expect((await Promise.all(calls)).map(shown)).toEqual([
      "done",
      "done",
      "unknown TIMEOUT maybe same x1",
    ]);
  });

  test("of a shared limiter is waited in for that one's window", async () => {
    const partner = new Desk(answers("0000"));
    const { clock, timer } = partner.time;
    const limiter = rateLimiter({ calls: 1, perMs: 200_000, clock, timer });
    const { find } = partner.caller({ limiter });
    const calls = [find({ id: "1" }), find({ id: "2" })];
    await partner.time.pass(200_001);
    expect((await Promise.all(calls)).map(shown)).toEqual(["done", "done"]);
  });

  test("of the longest window has a time that can be waited for", async () => {
    const rate = { calls: 1, perMs: 2 ** 31 - 2 };
    const partner = new Desk(answers("0000"));
    const { find } = partner.caller({}, { ...desk, limits: { rate } });
    expect(shown(await partner.settled(find({ id: "1" })))).toBe("done");
  });

  test("that everybody left keeps no timer", async () => {
    const partner = new Desk(answers("0000"));
    const { find } = partner.caller({}, { ...desk, limits });
    await partner.settled(find({ id: "1" }));
    const { signal, abort } = aborting();
    const calls = [find({ id: "2" }, { signal }), find({ id: "3" }, { signal })];
    await partner.time.pass(1_000);
    expect(partner.time.waiting).toBeGreaterThan(0);
    abort();
    await Promise.all(calls);
    expect(partner.time.waiting).toBe(0);
  });

  test("a turn that came but is not wanted any more goes to the next", async () => {
    const { clock, timer, pass } = handTime();
    const limiter = rateLimiter({ calls: 1, perMs: 100, clock, timer });
    limiter.take();
    limiter.end();
    const waiting = [limiter.take(), limiter.take()];
    let turns = 0;
    for (const each of waiting) if (typeof each === "object") void each.turn.then(() => turns++);
    await pass(101);
    expect(turns).toBe(1);
    if (typeof waiting[0] === "object") waiting[0].leave();
    await pass(0);
    expect(turns).toBe(2);
  });

  test("each attempt takes a turn of its own, behind those who wait", async () => {
    const partner = new Desk(page(500), answers("0000"));
    const { find } = partner.caller({ deadlineMs: 600_000 }, { ...desk, limits });
    const calls = ["1", "2"].map((id) => find({ id }));
    await partner.time.pass(200_000);
    expect((await Promise.all(calls)).map(shown)).toEqual(["done", "done"]);
    expect(partner.arrivals.map(({ at, body }) => [at, body["id"]])).toEqual([
      [0, "1"],
      [60_001, "2"],
      [120_002, "1"],
    ]);
  });

  test("what cannot be sent takes no turn, and an attempt that is given up does", async () => {
    const partner = new Desk(hangs, answers("0000"));
    const { find, order } = partner.caller(
      { deadlineMs: 600_000, timeoutMs: 5_000 },
      { ...desk, limits },
    );
    await expect(find({ id: "" })).rejects.toThrow("Desk has issues");
    const calls = [order({ id: "1" }), find({ id: "2" })];
    await partner.time.pass(65_000);
    expect(partner.arrivals.map(({ at }) => at)).toEqual([0]);
    await partner.time.pass(1);
    expect(partner.arrivals.map(({ at }) => at)).toEqual([0, 65_001]);
    expect((await Promise.all(calls)).map(({ kind }) => kind)).toEqual(["unknown", "done"]);
  });

  test("is one for all who share a limiter", async () => {
    const partner = new Desk(answers("0000"));
    const { clock, timer } = partner.time;
    const limiter = rateLimiter({ calls: 1, perMs: 1_000, clock, timer });
    const callers = [partner.caller({ limiter }), partner.caller({ limiter })];
    const calls = callers.map(({ find }, index) => find({ id: String(index) }));
    await partner.time.pass(1_000);
    expect(partner.arrivals.map(({ at }) => at)).toEqual([0]);
    await partner.time.pass(1);
    expect(partner.arrivals.map(({ at }) => at)).toEqual([0, 1_001]);
    await Promise.all(calls);
  });
});

describe("a clock of the settings that is set back", () => {
  /** With the platform's timers, by hand. */
  function setting(partner: Desk, protocol: typeof desk) {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => void vi.useRealTimers());
    let now = 1_700_000_000_000;
    const settings = {
      url: "http://desk.test",
      credentials: { token: "token" },
      fetch: partner.fetch,
      clock: () => now,
      random: () => 0.5,
      attempts: 5,
      timeoutMs: 10_000,
      deadlineMs: 30_000,
    };
    const setBack = (): unknown => (now -= 3_600_000);
    return { caller: createCaller<DeskCalls, DeskKeys, object>(protocol, settings), setBack };
  }

  test("holds up no turn", async () => {
    const partner = new Desk(answers("0000"));
    const limits = { rate: { calls: 1, perMs: 1_000 } };
    const { caller, setBack } = setting(partner, { ...desk, limits });
    expect(shown(await caller.find({ id: "1" }))).toBe("done");
    setBack();
    const second = caller.find({ id: "2" });
    await vi.advanceTimersByTimeAsync(1_001);
    expect(partner.arrivals[1]?.body["time"]).toBe(1_699_996_400_000);
    expect(shown(await second)).toBe("done");
  });

  test("puts off no deadline", async () => {
    const partner = new Desk(hangs);
    const { caller, setBack } = setting(partner, desk);
    const call = caller.find({ id: "1" });
    setBack();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(shown(await call)).toBe("unknown TIMEOUT maybe same x3");
  });
});

test("a limit that is none", () => {
  const wrong: readonly RateLimit[] = [
    { calls: 0, perMs: 1 },
    { calls: 1.5, perMs: 1 },
    { calls: Number.NaN, perMs: 1 },
    { calls: 1, perMs: 0 },
    { calls: 1, perMs: Number.NaN },
    { calls: 1, perMs: 2 ** 31 },
    { calls: 1, perMs: 1, queue: -1 },
  ];
  for (const limit of wrong) expect(() => rateLimiter(limit)).toThrow(ConfigError);
});

function handTime() {
  const time = new HandTime();
  return { clock: time.clock, timer: time.timer, pass: (ms: number) => time.pass(ms) };
}

function aborting() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
