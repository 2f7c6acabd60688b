import { describe, expect, test } from "vitest";
import { CallError } from "../../templates/runtime/caller/call-error.js";
import type { Interceptor, OutgoingAttempt } from "../../templates/runtime/caller/sending.js";
import { answers, Desk, fails, hangs, page, shown } from "./desk.js";
import type { Step } from "./desk.js";

async function through(
  interceptors: readonly Interceptor[],
  steps: readonly Step[] = [answers("0000")],
  name: "find" | "order" | "renew" = "find",
) {
  const partner = new Desk(...steps);
  const result = await partner.settled<Awaited<ReturnType<ReturnType<Desk["caller"]>["find"]>>>(
    partner.caller({ interceptors })[name]({ id: "1" }) as never,
  );
  return { partner, result };
}

describe("interceptors", () => {
  test("stand around each attempt, the first of them outermost", async () => {
    const log: string[] = [];
    const logging =
      (name: string): Interceptor =>
      (next) =>
      async (attempt) => {
        log.push(`${name} ${attempt.operation} ${attempt.number}`);
        const reply = await next(attempt);
        log.push(`${name} ${reply.status}`);
        return reply;
      };
    await through([logging("a"), logging("b")], [page(500), answers("0000")]);
    expect(log.join(", ")).toBe(
      "a find 1, b find 1, b 500, a 500, a find 2, b find 2, b 200, a 200",
    );
  });

  test("see the request as it was signed, and may send another", async () => {
    const seen: OutgoingAttempt[] = [];
    const changing: Interceptor = (next) => (attempt) => {
      seen.push(attempt);
      const body = '{"changed":true}';
      return next({ ...attempt, request: { ...attempt.request, body } });
    };
    const { partner } = await through([changing]);
    expect(seen[0]).toMatchObject({
      operation: "find",
      number: 1,
      url: "http://desk.test/desk",
      request: { method: "POST", headers: { authorization: "token" } },
    });
    expect(partner.arrivals.map(({ body }) => body)).toEqual([{ changed: true }]);
  });

  test("see why an attempt failed, and may answer in its place", async () => {
    const codes: unknown[] = [];
    const catching: Interceptor = (next) => async (attempt) => {
      try {
        return await next(attempt);
      } catch (error) {
        codes.push(error instanceof CallError && [error.code, error.sent]);
        return { status: 200, text: '{"code":"1000"}', header: () => undefined };
      }
    };
    const { result } = await through([catching], [fails("ECONNREFUSED")]);
    expect(shown(result)).toBe("refused 1000");
    expect(codes).toEqual([["CONNECT_FAILED", "no"]]);
  });

  test("may answer without sending", async () => {
    const answering: Interceptor = () => async () => ({
      status: 200,
      text: '{"code":"0000"}',
      header: () => undefined,
    });
    const { partner, result } = await through([answering]);
    expect(shown(result)).toBe("done");
    expect(partner.arrivals).toEqual([]);
  });
});

describe("an interceptor that sends by itself", () => {
  test.each([
    ["order", "unknown TIMEOUT maybe after-query x1"],
    ["renew", "unknown TIMEOUT maybe same x3"],
  ] as const)("and gets no answer to %s", async (name, expected) => {
    const stuck: Interceptor = () => () => new Promise(() => undefined);
    const { result } = await through([stuck], [], name);
    expect(shown(result)).toBe(expected);
  });

  test("and is called off", async () => {
    const abort = new AbortController();
    const stuck: Interceptor = () => () => {
      abort.abort();
      return new Promise(() => undefined);
    };
    const partner = new Desk();
    const { signal } = abort;
    const result = await partner.caller({ interceptors: [stuck] }).order({ id: "1" }, { signal });
    expect(shown(result)).toBe("unknown ABORTED maybe after-query x1");
  });

  test("has sent nothing while the credentials are waited for", async () => {
    const passing: Interceptor = (next) => next;
    const partner = new Desk();
    const credentials = (): Promise<never> => new Promise(() => undefined);
    const { order } = partner.caller({ interceptors: [passing], credentials });
    expect(shown(await partner.settled(order({ id: "1" })))).toBe("unknown TIMEOUT no same x3");
  });
});

describe("an interceptor that sends more than once", () => {
  /** Whatever becomes of the first, or once it failed. */
  const twice: Interceptor = (next) => async (attempt) => {
    await next(attempt).catch(() => undefined);
    return next({ ...attempt, url: "http://other.test" });
  };
  const lost = fails("ECONNRESET");
  const unreached = fails("ECONNREFUSED");
  const cases: readonly [string, readonly Step[], "find" | "order" | "renew", string][] = [
    ["lost, unreached", [lost, unreached], "order", "CONNECT_FAILED maybe after-query x1 / 2"],
    ["unreached, lost", [unreached, lost], "order", "CONNECTION_LOST maybe after-query x1 / 2"],
    ["unreached, unreached", [unreached], "order", "CONNECT_FAILED no same x3 / 6"],
    [
      "answered, unreached",
      [page(500), unreached],
      "order",
      "CONNECT_FAILED maybe after-query x1 / 2",
    ],
    ["unread, lost", [answersInGbk, lost], "order", "CONNECTION_LOST yes after-query x1 / 2"],
    ["unread, no answer", [answersInGbk, hangs], "order", "TIMEOUT yes after-query x1 / 2"],
    ["unreached, no answer", [unreached, hangs], "order", "TIMEOUT maybe after-query x1 / 2"],
    ["lost, done", [lost, answers("0000")], "order", "done / 2"],
    ["lost, refused", [lost, answers("1000")], "order", "CONNECTION_LOST maybe after-query x1 / 2"],
    ["unreached, refused", [unreached, answers("1000")], "order", "refused 1000 / 2"],
    ["lost, not now", [lost, answers("0002")], "order", "CONNECTION_LOST maybe after-query x1 / 2"],
    [
      "lost, not now, idempotent",
      [lost, answers("0002")],
      "renew",
      "CONNECTION_LOST maybe same x3 / 6",
    ],
    ["lost, refused, of a query", [lost, answers("1000")], "find", "refused 1000 / 2"],
  ];
  test.each(cases)("%s", async (_name, steps, name, expected) => {
    const { partner, result } = await through([twice], steps, name);
    const arrived = partner.arrivals.length;
    expect(`${shown(result)} / ${arrived}`.replace("unknown ", "")).toBe(expected);
  });

  test("at once, one of which is still on its way", async () => {
    const both: Interceptor = (next) => async (attempt) => {
      const [reply] = await Promise.all([next(attempt), next(attempt)]);
      return reply;
    };
    const { partner, result } = await through([both], [hangs, unreached], "order");
    expect(shown(result)).toBe("unknown CONNECT_FAILED maybe after-query x1");
    expect(partner.arrivals).toHaveLength(2);
  });
});

const answersInGbk: Step = async () => new Response(Uint8Array.of(0xd5));

describe("a reply that is none, by its type,", () => {
  const replying =
    (change: object): Interceptor =>
    (next) =>
    async (attempt) => ({ ...(await next(attempt)), ...change });
  const headers: readonly [string, unknown][] = [
    ["null", () => null],
    ["a list", () => ["5"]],
    ["a number", () => 5],
  ];
  test.each(headers)("whose header is %s, has no Retry-After", async (_name, header) => {
    const { result } = await through([replying({ header })], [answers("1000")], "order");
    expect(shown(result)).toBe("refused 1000");
  });

  const wrong: readonly [string, object, Step][] = [
    ["no header", { header: undefined }, answers("1000")],
    ["a header that throws", { header: () => JSON.parse("{") }, answers("1000")],
    ["no text", { text: undefined }, answers("0000")],
    ["no text of a page, and no header", { text: undefined, header: undefined }, page(500)],
  ];
  test.each(wrong)("with %s, leaves it unknown", async (_name, change, step) => {
    const { partner, result } = await through([replying(change)], [step], "order");
    expect(shown(result)).toBe("unknown REPLY_UNREADABLE yes after-query x1");
    expect(partner.arrivals).toHaveLength(1);
  });

  test("but nothing, leaves it unknown", async () => {
    const forgetful: Interceptor = (next) => async (attempt) => {
      await next(attempt);
      return undefined as never;
    };
    const { result } = await through([forgetful], [answers("0000")], "order");
    expect(shown(result)).toBe("unknown REPLY_UNREADABLE yes after-query x1");
  });
});

describe("an interceptor that throws", () => {
  const failing =
    (when: "before" | "after"): Interceptor =>
    (next) =>
    async (attempt) => {
      if (when === "after") await next(attempt);
      throw new RangeError("planted");
    };

  test("before anything is sent makes the call reject with what it threw", async () => {
    await expect(through([failing("before")], [], "order")).rejects.toThrow(
      new RangeError("planted"),
    );
  });

  test("once it was answered leaves it unknown", async () => {
    const { partner, result } = await through([failing("after")], [answers("0000")], "order");
    expect(shown(result)).toBe("unknown REPLY_UNREADABLE yes after-query x1");
    expect(partner.arrivals).toHaveLength(1);
    expect(result).toMatchObject({
      cause: { cause: { message: "What reads the answer failed (RangeError)" } },
    });
  });

  test("while it is on its way leaves it unknown", async () => {
    const impatient: Interceptor = (next) => async (attempt) => {
      void next(attempt).catch(() => undefined);
      throw new RangeError("planted");
    };
    const { result } = await through([impatient], [hangs], "order");
    expect(shown(result)).toBe("unknown CONNECTION_LOST maybe after-query x1");
  });

  test.each(["ECONNREFUSED", "ENOTFOUND", "CERT_HAS_EXPIRED"])(
    "%s of a connection of its own is not the partner's",
    async (code) => {
      const auditing: Interceptor = (next) => async (attempt) => {
        const own = Object.assign(new Error("planted"), { code, syscall: "connect" });
        const [reply] = await Promise.all([next(attempt), Promise.reject(own)]);
        return reply;
      };
      const { partner, result } = await through([auditing], [answers("0000")], "order");
      expect(shown(result)).toBe("unknown CONNECTION_LOST maybe after-query x1");
      expect(partner.arrivals).toHaveLength(1);
      expect(JSON.stringify(result)).not.toContain(code);
    },
  );

  test("a CallError of its own is as good as any", async () => {
    const breaking: Interceptor = () => async () => {
      throw new CallError("CONNECT_FAILED");
    };
    const { result } = await through([breaking], [], "order");
    expect(shown(result)).toBe("unknown CONNECT_FAILED no same x3");
  });

  test("in its outer function too", async () => {
    const broken: Interceptor = () => {
      throw new RangeError("planted");
    };
    await expect(through([broken], [], "order")).rejects.toThrow("planted");
  });
});
