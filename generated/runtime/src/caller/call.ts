import { attempt, Unsent } from "./attempt.js";
import type { Answer, Errand } from "./attempt.js";
import { CallError } from "./call-error.js";
import { hasListeners, publish } from "./events.js";
import { readingFailure } from "./failure.js";
import type { CallResult } from "./result.js";
import { adviceFor, delayAfter, isHarmless, mayRepeat, retryAfter } from "./retry.js";
import { isAsStrong } from "./sent.js";
import { over, Span } from "./span.js";

/** A result before it is known what settles it. */
export type Outcome =
  | Exclude<CallResult, { readonly kind: "unknown" }>
  | { readonly kind: "unknown"; readonly cause: CallError };

/**
 * One call: attempts, until one is answered or another would be of no use. Rejects with what building threw, unless an earlier
 * attempt left it unknown what became of the message.
 */
export function call<Credentials, Options>(errand: Errand<Credentials, Options>): Promise<Outcome> {
  return new RunningCall(errand).outcome();
}

class RunningCall<Credentials, Options> {
  readonly #errand: Errand<Credentials, Options>;
  readonly #start: number;
  #attempts = 0;
  #waitedMs = 0;
  /** Of this, what earlier attempts had in their events. */
  #toldMs = 0;
  /** What the last attempt left: its status, and how long the partner asks to wait. */
  #status: number | undefined;
  #retryAfterMs: number | undefined;
  /** The strongest failure that leaves it unknown whether the message was handled. */
  #doubt: CallError | undefined;

  constructor(errand: Errand<Credentials, Options>) {
    this.#errand = errand;
    this.#start = errand.room.steadyClock();
  }

  async outcome(): Promise<Outcome> {
    const outcome = this.#concluded(await this.#attemptAll());
    if (outcome.kind === "done") this.#errand.room.budget.succeed();
    this.#tell("call", outcome, this.#start, this.#waitedMs);
    return outcome;
  }

  async #attemptAll(): Promise<Outcome> {
    for (;;) {
      const outcome = await this.#attempt();
      if (outcome instanceof Unsent) {
        if (this.#doubt === undefined) throw outcome.thrown;
        return failed(this.#doubt);
      }
      const waitMs = this.#waitAfter(outcome);
      if (waitMs === undefined) return outcome;
      if (await this.#isCalledOffIn(waitMs)) return failed(new CallError("ABORTED", unsent));
    }
  }

  async #attempt(): Promise<Outcome | Unsent> {
    const { room } = this.#errand;
    const noTurn = await this.#turn();
    if (noTurn !== undefined) return failed(noTurn);
    const start = room.steadyClock();
    const ms = Math.min(room.timeoutMs, this.#leftMs());
    const ended = await attempt(this.#errand, this.#attempts + 1, ms);
    if (ended instanceof Unsent) {
      room.limiter?.giveBack();
      return ended;
    }
    room.limiter?.end();
    this.#attempts++;
    const outcome = ended instanceof CallError ? this.#failed(ended) : this.#read(ended);
    this.#tell("attempt", outcome, start, this.#waitedMs - this.#toldMs);
    this.#toldMs = this.#waitedMs;
    return outcome;
  }

  /** Waits for a turn under the rate limit; tells why none came. */
  async #turn(): Promise<CallError | undefined> {
    const { room, signal } = this.#errand;
    if (signal?.aborted === true) return new CallError("ABORTED", unsent);
    const waiting = room.limiter?.take();
    if (waiting === undefined) return undefined;
    if (waiting === "full") return new CallError("RATE_LIMITED");
    const start = room.steadyClock();
    const span = new Span(this.#leftMs(), room.timer, signal);
    const come = await span.race(waiting.turn);
    span.close();
    this.#waitedMs += room.steadyClock() - start;
    if (come !== over) return undefined;
    waiting.leave();
    return span.ended === "ABORTED"
      ? new CallError("ABORTED", unsent)
      : new CallError("RATE_LIMITED");
  }

  /** Once a message was sent, the call does not reject: an interceptor's reply may be none, whatever its type says. */
  #read(answer: Answer): Outcome {
    try {
      return this.#answered(answer);
    } catch (error) {
      const { status } = answer.received;
      return this.#failed(
        new CallError("REPLY_UNREADABLE", { status, cause: readingFailure(error) }),
      );
    }
  }

  #answered({ read, received, doubt }: Answer): Outcome {
    const { room, operation } = this.#errand;
    this.#status = received.status;
    if (read.kind === "success") return { kind: "done", reply: read.reply };
    if (doubt !== undefined) this.#note(doubt);
    this.#retryAfterMs = retryAfter(received.header("retry-after"), room.wire.clock());
    const { kind, reply, reason, code } = read;
    const meaning = read.meaning ?? (kind === "not-yet" ? "retryable" : "final");
    if (meaning === "unknown" && operation.effect !== "query") {
      const { status } = received;
      const retryAfterMs = this.#retryAfterMs;
      return this.#failed(new CallError("RESULT_UNKNOWN", { status, retryAfterMs }));
    }
    return { kind: "refused", as: kind, code, reason, retryable: meaning !== "final", reply };
  }

  #failed(cause: CallError): Outcome {
    this.#status = cause.status;
    this.#retryAfterMs = cause.retryAfterMs;
    this.#note(cause);
    return failed(cause);
  }

  #note(cause: CallError): void {
    if (isAsStrong(cause.sent, this.#doubt?.sent ?? "maybe")) this.#doubt = cause;
  }

  /** How long to wait before the next attempt; `undefined` where there is none. */
  #waitAfter(outcome: Outcome): number | undefined {
    const { room } = this.#errand;
    if (outcome.kind === "done" || this.#attempts >= room.attempts) return undefined;
    if (!this.#mayRepeatAfter(outcome)) return undefined;
    const delayMs = delayAfter(this.#attempts, room.retryDelayMs, room.making.random);
    const waitMs = Math.max(delayMs, this.#retryAfterMs ?? 0);
    if (waitMs >= this.#leftMs()) return undefined;
    const isPaid = room.budget.pay(outcome.kind === "unknown" ? outcome.cause.code : undefined);
    return isPaid ? waitMs : undefined;
  }

  #mayRepeatAfter(outcome: Exclude<Outcome, { readonly kind: "done" }>): boolean {
    const { operation } = this.#errand;
    if (outcome.kind === "unknown") return mayRepeat(operation, outcome.cause);
    return outcome.retryable && (this.#doubt === undefined || isHarmless(operation));
  }

  async #isCalledOffIn(ms: number): Promise<boolean> {
    const { room, signal } = this.#errand;
    const start = room.steadyClock();
    const span = new Span(ms, room.timer, signal);
    const end = await span.pass();
    span.close();
    this.#waitedMs += room.steadyClock() - start;
    return end === "ABORTED";
  }

  /** The outcome as it is told: with what all the attempts together leave open. */
  #concluded(outcome: Outcome): Outcome {
    const { operation } = this.#errand;
    const doubt = this.#doubt;
    if (outcome.kind === "done") return outcome;
    if (outcome.kind === "unknown") return failed(this.#whole(outcome.cause));
    // "No" to the repeat is not "no" to the first, which may have been done.
    if (doubt === undefined || operation.effect === "query") return outcome;
    return failed(this.#whole(doubt));
  }

  #whole(error: CallError): CallError {
    const { code, status, systemCode, retryAfterMs, cause } = error;
    const sent = this.#doubt?.sent ?? error.sent;
    const retry = adviceFor(this.#errand.operation, error, sent);
    const attempts = this.#attempts;
    const details = { status, systemCode, retryAfterMs, cause, sent, retry, attempts };
    return new CallError(code, details);
  }

  #leftMs(): number {
    const { room } = this.#errand;
    return Math.max(1, room.deadlineMs - (room.steadyClock() - this.#start));
  }

  #tell(kind: "attempt" | "call", outcome: Outcome, start: number, waitedMs: number): void {
    const { room, name } = this.#errand;
    if (!hasListeners(room)) return;
    const { provider, protocol } = room;
    publish(room, {
      provider,
      protocol,
      operation: name,
      kind,
      attempt: this.#attempts,
      result: outcome.kind,
      ...(outcome.kind === "unknown" && { code: outcome.cause.code, sent: outcome.cause.sent }),
      ...(this.#status !== undefined && { status: this.#status }),
      waitedMs,
      durationMs: room.steadyClock() - start,
    });
  }
}

const unsent = { sent: "no" } as const;

function failed(cause: CallError): Outcome {
  return { kind: "unknown", cause };
}
