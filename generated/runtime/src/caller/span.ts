import type { Timer } from "../receiver/deadline.js";
import { longestMs } from "./keeping-timer.js";

/** What a race against a span gives when the span ends first. */
export const over: unique symbol = Symbol("over");

/** A time that ends early where the caller calls it off. Close it once it matters no more. */
export class Span {
  /** Why it ended before it was closed. */
  ended: "TIMEOUT" | "ABORTED" | undefined;
  readonly #controller: AbortController = new AbortController();
  readonly #own: AbortSignal | undefined;
  readonly #clearTimer: () => void;
  readonly #over: Promise<typeof over>;
  #resolve!: (value: typeof over) => void;

  /** `own` is the caller's signal. */
  constructor(ms: number, timer: Timer, own: AbortSignal | undefined) {
    this.#own = own;
    this.#over = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    this.#clearTimer = timer(Math.min(ms, longestMs), () => this.#end("TIMEOUT"));
    if (own?.aborted === true) this.#end("ABORTED");
    else if (own !== undefined) follow(own, this);
  }

  /** Aborts when the span ends. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The promise's value, or `over`. The promise goes on. */
  race<T>(promise: Promise<T>): Promise<T | typeof over> {
    return Promise.race([promise, this.#over]);
  }

  /** Until it ends. */
  async pass(): Promise<"TIMEOUT" | "ABORTED"> {
    await this.#over;
    return this.ended ?? "TIMEOUT";
  }

  close(): void {
    this.#clearTimer();
    if (this.#own !== undefined) unfollow(this.#own, this);
  }

  callOff(): void {
    this.#end("ABORTED");
  }

  #end(why: "TIMEOUT" | "ABORTED"): void {
    if (this.ended !== undefined) return;
    this.ended = why;
    this.#resolve(over);
    this.#controller.abort();
  }
}

/**
 * The spans that a signal ends. It has one listener for all of them: a signal may be that of many calls at once, and Node warns
 * of a leak from the eleventh listener on.
 */
const followers: WeakMap<AbortSignal, Followers> = new WeakMap();

interface Followers {
  readonly spans: Set<Span>;
  readonly listener: () => void;
}

function follow(signal: AbortSignal, span: Span): void {
  const known = followers.get(signal);
  if (known !== undefined) {
    known.spans.add(span);
    return;
  }
  const spans = new Set([span]);
  const listener = (): void => {
    for (const each of spans) each.callOff();
  };
  followers.set(signal, { spans, listener });
  signal.addEventListener("abort", listener, { once: true });
}

function unfollow(signal: AbortSignal, span: Span): void {
  const known = followers.get(signal);
  if (known?.spans.delete(span) !== true || known.spans.size > 0) return;
  followers.delete(signal);
  signal.removeEventListener("abort", known.listener);
}
