import { describe, expect, test } from "vitest";
import { deferred } from "../../templates/runtime/deferred.js";
import type { Inbox } from "../../templates/runtime/inbox.js";
import { accept, refuse } from "../../templates/runtime/outcome.js";
import type { HandlerContext, Outcome } from "../../templates/runtime/outcome.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { Turns } from "../../templates/runtime/receiver/turns.js";
import { acme, key, post, signed } from "./acme.js";
import { HandTime, quiet } from "./hand-time.js";
import { quietInbox } from "./quiet-inbox.js";

interface Run {
  readonly name: string;
  readonly context: HandlerContext;
  readonly end: (outcome: Outcome<{ readonly run: number } | void>) => void;
}

/** A receiver whose handlers end when the test says so. Deadline 8 s, lease 60 s. */
function receiver(inbox: Inbox = quietInbox()) {
  const time = new HandTime();
  const runs: Run[] = [];
  const events: string[] = [];
  const handler =
    (name: string) => (notice: { orderNo?: string; id?: string }, context: HandlerContext) => {
      const { promise, resolve } = deferred<Outcome<{ readonly run: number } | void>>();
      runs.push({ name: `${name} ${notice.orderNo ?? notice.id ?? ""}`, context, end: resolve });
      return promise;
    };
  const receive = serve(acme, {
    credentials: { key },
    handlers: {
      issued: handler("issued"),
      cancelled: handler("cancelled") as never,
      pinged: handler("pinged"),
      noted: handler("noted") as never,
    },
    inbox,
    clock: time.clock,
    timer: time.timer,
    onEvent: ({ code, late }) => events.push(late === true ? `late ${code}` : code),
  });
  const send = async (kind: string, data: string): Promise<string> => {
    const response = await receive(post(signed(kind, data)));
    return `${response.status} ${await response.text()}`;
  };
  return { time, runs, events, send, receive };
}

const a1 = '{"orderNo":"A1"}';
const busy = '503 {"ok":false,"msg":"this message is being handled"}';
const slow = '503 {"ok":false,"msg":"the message is still being handled"}';

describe("repeats of a message that is being handled", () => {
  test("wait for it and are answered the same bytes", async () => {
    const { time, runs, events, send } = receiver();
    const answers = Promise.all(Array.from({ length: 10 }, () => send("ping", '{"id":"1"}')));
    await time.pass(1_000);
    expect(runs).toHaveLength(1);
    runs[0]?.end(accept({ run: 1 }));
    expect(new Set(await answers)).toEqual(new Set(['200 {"ok":true,"data":{"run":1}}']));
    expect(runs).toHaveLength(1);
    expect(events.toSorted()).toEqual([
      "ACCEPTED",
      ...Array.from({ length: 9 }, () => "DUPLICATE"),
    ]);
    expect(time.waiting).toBe(0);
  });

  test("are answered not-yet where it is refused, and at their own deadline", async () => {
    const { time, runs, send } = receiver();
    const first = send("ping", '{"id":"1"}');
    await time.pass(4_000);
    const refused = send("ping", '{"id":"1"}');
    await quiet();
    runs[0]?.end(refuse("no"));
    expect([await first, await refused]).toEqual(['200 {"ok":false,"msg":"no"}', busy]);

    const second = send("ping", '{"id":"1"}');
    await time.pass(4_000);
    const third = send("ping", '{"id":"1"}');
    await time.pass(4_000);
    expect(await second).toBe(slow);
    await time.pass(4_000);
    expect(await third).toBe(busy);
    expect(runs).toHaveLength(2);
  });

  test("with other content wait too, and are handled as another version", async () => {
    const { time, runs, events, send } = receiver();
    const first = send("issue", '{"orderNo":"A1","premium":1}');
    const other = send("issue", '{"orderNo":"A1","premium":2}');
    await time.pass(10);
    expect(runs).toHaveLength(1);
    runs[0]?.end(accept({ run: 1 }));
    await time.pass(10);
    runs[1]?.end(accept({ run: 2 }));
    expect([await first, await other]).toEqual([
      '200 {"ok":true,"data":{"run":1}}',
      '200 {"ok":true,"data":{"run":2}}',
    ]);
    expect(events).toEqual(["ACCEPTED", "ACCEPTED"]);
  });
});

describe("a slow handler", () => {
  test("is answered not-yet at the deadline; its late success is told to the repeat", async () => {
    const { time, runs, events, send } = receiver();
    const first = send("ping", '{"id":"1"}');
    await time.pass(8_000);
    expect(await first).toBe(slow);
    await time.pass(10_000);
    runs[0]?.end(accept({ run: 1 }));
    await quiet();
    expect(await send("ping", '{"id":"1"}')).toBe('200 {"ok":true,"data":{"run":1}}');
    expect(runs).toHaveLength(1);
    expect(events).toEqual(["HANDLER_SLOW", "late ACCEPTED", "DUPLICATE"]);
    expect(time.waiting).toBe(0);
  });

  test("that is refused late is handled again", async () => {
    const { time, runs, events, send } = receiver();
    void send("ping", '{"id":"1"}');
    await time.pass(9_000);
    runs[0]?.end(refuse("no"));
    await quiet();
    const again = send("ping", '{"id":"1"}');
    await quiet();
    runs[1]?.end(accept());
    expect(await again).toBe('200 {"ok":true}');
    expect(runs[1]?.context.attempt).toBe(2);
    expect(events).toEqual(["HANDLER_SLOW", "late REFUSED", "ACCEPTED"]);
  });

  test("is taken over when its lease ends, and its success does not count any more", async () => {
    const { time, runs, events, send } = receiver();
    void send("ping", '{"id":"1"}');
    await time.pass(1);
    const [first] = runs;
    const { signal } = first?.context ?? {};
    await time.pass(59_998);
    expect(signal?.aborted).toBe(false);
    await time.pass(1);
    expect(signal?.aborted).toBe(true);

    const again = send("ping", '{"id":"1"}');
    await quiet();
    first?.end(accept({ run: 1 }));
    await quiet();
    runs[1]?.end(accept({ run: 2 }));
    expect(await again).toBe('200 {"ok":true,"data":{"run":2}}');
    expect(await send("ping", '{"id":"1"}')).toBe('200 {"ok":true,"data":{"run":2}}');
    expect(events).toEqual(["HANDLER_SLOW", "late STORE_FAILED", "ACCEPTED", "DUPLICATE"]);
    expect(runs[1]?.context.attempt).toBe(2);
  });

  test("a body that does not come is answered at the deadline", async () => {
    const { time, events, receive } = receiver();
    const body = new ReadableStream<Uint8Array>({});
    const response = receive(new Request("http://x/", { method: "POST", body, duplex: "half" }));
    await time.pass(8_000);
    expect((await response).status).toBe(408);
    expect(events).toEqual(["BODY_INCOMPLETE"]);
  });
});

describe("messages of one order", () => {
  test("are handled in turn, whatever their kind; other orders are not held up", async () => {
    const { time, runs, send } = receiver();
    const answers = [
      send("issue", a1),
      send("cancel", a1),
      send("issue", '{"orderNo":"A1","premium":2}'),
      send("issue", '{"orderNo":"B1"}'),
    ];
    const names = () => runs.map(({ name }) => name);
    await time.pass(1);
    expect(names()).toEqual(["issued A1", "issued B1"]);
    runs[1]?.end(accept());
    runs[0]?.end(accept());
    await time.pass(1);
    expect(names().slice(2)).toEqual(["cancelled A1"]);
    runs[2]?.end(refuse("no"));
    await time.pass(1);
    expect(names().slice(3)).toEqual(["issued A1"]);
    runs[3]?.end(accept());
    expect((await Promise.all(answers)).map((answer) => answer.slice(0, 13))).toEqual([
      '200 {"ok":tru',
      '200 {"ok":fal',
      '200 {"ok":tru',
      '200 {"ok":tru',
    ]);
    expect(time.waiting).toBe(0);
  });

  test("a message whose turn does not come in time is given back, and handled when it is repeated", async () => {
    const { time, runs, events, send } = receiver();
    void send("issue", a1);
    const second = send("cancel", a1);
    await time.pass(8_000);
    expect(await second).toBe('503 {"ok":false,"msg":"an earlier message is being handled"}');
    runs[0]?.end(accept());
    await quiet();
    expect(runs).toHaveLength(1);
    const again = send("cancel", a1);
    await quiet();
    runs[1]?.end(accept());
    expect(await again).toBe('200 {"ok":true}');
    expect(events.toSorted()).toEqual(["ACCEPTED", "BUSY", "HANDLER_SLOW", "late ACCEPTED"]);
  });

  test("a handler that never ends holds its order up to the end of its lease", async () => {
    const { time, runs, send } = receiver();
    void send("issue", a1);
    await time.pass(59_000);
    const next = send("cancel", a1);
    await time.pass(999);
    expect(runs).toHaveLength(1);
    await time.pass(1);
    runs[1]?.end(accept());
    expect(await next).toBe('200 {"ok":true}');
  });
});

const down = () => Promise.reject(new Error("connection refused"));
const silent = () => new Promise<never>(() => undefined);

describe("a store that fails", () => {
  const inbox = quietInbox();

  test.each([
    ["rejects", down],
    [
      "throws",
      () => {
        throw new Error("at once");
      },
    ],
    ["never answers", silent],
  ])("a claim that %s: not-yet, and nothing is handled", async (_name, claim) => {
    const { time, runs, events, send } = receiver({ ...inbox, claim });
    const answer = send("ping", '{"id":"1"}');
    await time.pass(8_000);
    expect(await answer).toBe('503 {"ok":false,"msg":"the message cannot be stored now"}');
    expect(runs).toEqual([]);
    expect(events).toEqual(["STORE_FAILED"]);
  });

  test("a claim that is granted after the deadline is given back", async () => {
    const store = quietInbox();
    const gate = deferred<void>();
    const slowClaim: Inbox["claim"] = async (...request) => {
      await gate.promise;
      return store.claim(...request);
    };
    const slowly = receiver({ ...store, claim: slowClaim });
    void slowly.send("ping", '{"id":"1"}');
    await slowly.time.pass(8_000);
    gate.resolve();
    await quiet();
    const { runs, send } = receiver(store);
    void send("ping", '{"id":"1"}');
    await quiet();
    expect(runs[0]?.context.attempt).toBe(2);
  });

  test("a success that cannot be stored is answered not-yet, and kept to the end of its lease", async () => {
    const store = quietInbox();
    const answers = [down, store.complete];
    const complete: Inbox["complete"] = (claim, answer) => (answers.shift() ?? down)(claim, answer);
    const { time, runs, events, send } = receiver({ ...store, complete });
    const first = send("ping", '{"id":"1"}');
    await quiet();
    runs[0]?.end(accept());
    expect(await first).toBe('503 {"ok":false,"msg":"the message could not be handled now"}');
    const second = send("ping", '{"id":"1"}');
    await time.pass(8_000);
    expect(await second).toBe(busy);
    await time.pass(52_000);
    const third = send("ping", '{"id":"1"}');
    await quiet();
    runs[1]?.end(accept());
    expect(await third).toBe('200 {"ok":true}');
    expect(events).toEqual(["STORE_FAILED", "BUSY", "ACCEPTED"]);
  });

  test("a refusal that cannot be given back is answered all the same", async () => {
    const { runs, events, send } = receiver({ ...quietInbox(), release: down });
    const answer = send("ping", '{"id":"1"}');
    await quiet();
    runs[0]?.end(refuse("no"));
    expect(await answer).toBe('200 {"ok":false,"msg":"no"}');
    expect(events).toEqual(["REFUSED"]);
  });
});

test("a turn that is given up before it came lets nobody past those before it", async () => {
  const turns = new Turns();
  const [first, second, third] = [turns.take("A1"), turns.take("A1"), turns.take("A1")];
  let came = false;
  void third.ready?.then(() => (came = true));
  second.done();
  await new Promise((resolve) => setImmediate(resolve));
  expect(came).toBe(false);
  first.done();
  await third.ready;
  expect(came).toBe(true);
  third.done();
  expect(turns.size).toBe(0);
});

test("turns that were given up end with those before them, however many they are", async () => {
  const turns = new Turns();
  const first = turns.take("A1");
  for (let i = 0; i < 50_000; i++) turns.take("A1").done();
  const last = turns.take("A1");
  first.done();
  await last.ready;
  last.done();
  expect(turns.size).toBe(0);
});

test("a signal that is asked for after the lease has ended is aborted at once", async () => {
  const { time, runs, send } = receiver();
  void send("ping", '{"id":"1"}');
  await time.pass(60_000);
  const signal = runs[0]?.context.signal;
  await quiet();
  expect([signal?.aborted, time.waiting]).toEqual([true, 0]);
});

test("a signal that is asked for after the handling has ended starts no timer", async () => {
  const { time, runs, send } = receiver();
  const answer = send("ping", '{"id":"1"}');
  await quiet();
  runs[0]?.end(accept());
  await answer;
  expect(runs[0]?.context.signal.aborted).toBe(false);
  expect(time.waiting).toBe(0);
});

/** The same store, as one that is asked over a network. */
function asked(inbox: Inbox): Inbox {
  return {
    claim: async (...request) => inbox.claim(...request),
    complete: async (...request) => inbox.complete(...request),
    release: async (...request) => inbox.release(...request),
  };
}

test.each([
  ["at once", quietInbox],
  ["later", () => asked(quietInbox())],
])("a store that answers %s", async (_name, makeInbox) => {
  const { time, runs, events, send } = receiver(makeInbox());
  const answers: string[] = [];
  for (const outcome of [refuse("no"), accept({ run: 2 })]) {
    const answer = send("ping", '{"id":"1"}');
    await quiet();
    runs.at(-1)?.end(outcome);
    answers.push(await answer);
  }
  answers.push(await send("ping", '{"id":"1"}'));
  expect(answers).toEqual([
    '200 {"ok":false,"msg":"no"}',
    '200 {"ok":true,"data":{"run":2}}',
    '200 {"ok":true,"data":{"run":2}}',
  ]);
  expect(events).toEqual(["REFUSED", "ACCEPTED", "DUPLICATE"]);
  expect(time.waiting).toBe(0);
});

test("a store that throws at once where a success is to be stored", async () => {
  const complete: Inbox["complete"] = () => {
    throw new Error("at once");
  };
  const { runs, events, send } = receiver({ ...quietInbox(), complete });
  const answer = send("ping", '{"id":"1"}');
  await quiet();
  runs[0]?.end(accept());
  expect(await answer).toBe('503 {"ok":false,"msg":"the message could not be handled now"}');
  expect(events).toEqual(["STORE_FAILED"]);
});
