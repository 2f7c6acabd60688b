import fc from "fast-check";
import { expect, test } from "vitest";
import { deferred } from "../../templates/runtime/deferred.js";
import { accept, notYet, refuse } from "../../templates/runtime/outcome.js";
import type { Outcome } from "../../templates/runtime/outcome.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { acme, key, post, signed } from "./acme.js";
import type { PingNotice } from "./acme.js";
import { HandTime, quiet } from "./hand-time.js";
import { quietInbox } from "./quiet-inbox.js";

const deadline = 8_000;
const lease = 20_000;
const ids = ["a", "b"] as const;
const ends = ["success", "refused", "not-yet", "thrown"] as const;

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("send" as const), id: fc.constantFrom(...ids) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("end" as const),
      run: fc.nat(5),
      how: fc.constantFrom(...ends),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("pass" as const),
      ms: fc.constantFrom(1, deadline - 1, deadline, lease),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

type Ended = { readonly run: number };

/** One running handler. */
interface Run {
  readonly id: string;
  readonly number: number;
  readonly leaseEnd: number;
  readonly end: (how: (typeof ends)[number]) => void;
}

/** One request, and what the model says will be answered; `undefined` while it must wait. */
interface Sent {
  readonly id: string;
  readonly at: number;
  /** The run that it started, or that it waits for. */
  readonly own: number | undefined;
  expected: string | undefined;
  answer: string | undefined;
}

interface Message {
  state: "free" | "held" | "done";
  holder: number;
  leaseEnd: number;
  answer: string;
}

const reasons = {
  slow: '503 {"ok":false,"msg":"the message is still being handled"}',
  busy: '503 {"ok":false,"msg":"this message is being handled"}',
  failed: '503 {"ok":false,"msg":"the message could not be handled now"}',
};
const success = (run: number) => `200 {"ok":true,"data":{"run":${run}}}`;

/** The receiver and its model, moved together. */
class Pair {
  readonly time = new HandTime();
  readonly running: Run[] = [];
  readonly sent: Sent[] = [];
  readonly messages = new Map<string, Message>();
  runs = 0;
  effects = 0;
  readonly receive = serve(acme, {
    credentials: { key },
    inbox: quietInbox(),
    deadlineMs: deadline,
    leaseMs: lease,
    clock: this.time.clock,
    timer: this.time.timer,
    handlers: {
      issued: () => accept(),
      cancelled: () => accept(),
      noted: () => accept(),
      pinged: ({ id }: PingNotice) => {
        const { promise, resolve } = deferred<() => Outcome<Ended>>();
        const number = ++this.runs;
        const end: Run["end"] = (how) => resolve(() => outcome(how, number));
        this.running.push({ id, number, leaseEnd: this.time.now + lease, end });
        return promise.then((give) => give());
      },
    },
  });

  message(id: string): Message {
    const known = this.messages.get(id) ?? { state: "free", holder: 0, leaseEnd: 0, answer: "" };
    this.messages.set(id, known);
    return known;
  }

  async take(one: Step): Promise<void> {
    if (one.do === "send") this.send(one.id);
    else if (one.do === "end") this.end(one.run, one.how);
    else await this.pass(one.ms);
    await quiet();
    await quiet();
    for (const sent of this.sent) expect(sent.answer).toBe(sent.expected);
    expect(this.running.length).toBeLessThanOrEqual(this.runs);
  }

  send(id: string): void {
    const message = this.message(id);
    const isTaken = message.state === "held" && this.time.now < message.leaseEnd;
    const starts = message.state !== "done" && !isTaken;
    if (starts) {
      message.state = "held";
      message.holder = this.runs + 1;
      message.leaseEnd = this.time.now + lease;
    }
    const sent: Sent = {
      id,
      at: this.time.now,
      own: starts ? message.holder : undefined,
      expected: message.state === "done" ? message.answer : undefined,
      answer: undefined,
    };
    this.sent.push(sent);
    void this.receive(post(signed("ping", `{"id":"${id}"}`))).then(async (response) => {
      sent.answer = `${response.status} ${await response.text()}`;
    });
  }

  end(index: number, how: (typeof ends)[number]): void {
    const [run] = this.running.splice(index, 1);
    if (run === undefined) return;
    run.end(how);
    const message = this.message(run.id);
    const holds = message.state === "held" && message.holder === run.number;
    const own = this.open(run.id).filter((sent) => sent.own === run.number);
    if (how === "success" && holds) {
      this.effects += 1;
      message.state = "done";
      message.answer = success(run.number);
      for (const sent of this.open(run.id)) sent.expected = message.answer;
    } else if (how === "success") {
      // Taken over: it does not count.
      for (const sent of own) sent.expected = reasons.failed;
    } else {
      for (const sent of own) sent.expected = answers[how];
      if (!holds) return;
      message.state = "free";
      for (const sent of this.open(run.id)) sent.expected = reasons.busy;
    }
  }

  async pass(ms: number): Promise<void> {
    await this.time.pass(ms);
    const late = this.sent.filter(
      (sent) => sent.expected === undefined && sent.at + deadline <= this.time.now,
    );
    for (const sent of late) sent.expected = sent.own === undefined ? reasons.busy : reasons.slow;
  }

  open(id: string): Sent[] {
    return this.sent.filter((sent) => sent.id === id && sent.expected === undefined);
  }
}

const answers = {
  refused: '200 {"ok":false,"msg":"no"}',
  "not-yet": '503 {"ok":false,"msg":"later"}',
  thrown: reasons.failed,
};

function outcome(how: (typeof ends)[number], run: number): Outcome<Ended> {
  if (how === "success") return accept({ run });
  if (how === "refused") return refuse("no");
  if (how === "not-yet") return notYet("later");
  throw new Error("handler");
}

test("any interleaving of messages, repeats, ends and take-overs is answered as the model says", async () => {
  const seen = { effects: 0, takeOvers: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const pair = new Pair();
      for (const one of steps) await pair.take(one);
      // Each message has one success at most, and whoever was told of one was told the same.
      expect(pair.effects).toBeLessThanOrEqual(ids.length);
      for (const id of ids) {
        const told = pair.sent.filter(
          (sent) => sent.id === id && sent.answer?.startsWith('200 {"ok":true'),
        );
        expect(new Set(told.map((sent) => sent.answer)).size).toBeLessThanOrEqual(1);
      }
      // Nothing that was refused or broken off stands in the way of a later success.
      await pair.take({ do: "pass", ms: lease });
      for (const id of ids) {
        if (pair.message(id).state === "done") continue;
        const before = pair.runs;
        await pair.take({ do: "send", id });
        expect(pair.runs).toBe(before + 1);
        seen.takeOvers += pair.running.filter((run) => run.id === id).length - 1;
        await pair.take({ do: "end", run: pair.running.length - 1, how: "success" });
        expect(pair.message(id).state).toBe("done");
      }
      seen.effects += pair.effects;
    }),
    { numRuns: 300 },
  );
  // The steps must reach what the test is about.
  expect(seen.effects).toBeGreaterThan(100);
  expect(seen.takeOvers).toBeGreaterThan(10);
});
