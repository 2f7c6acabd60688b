import { isWaiting } from "./waiting.js";

/** Runs `action` after `ms` milliseconds; the returned function calls it off. */
export type Timer = (ms: number, action: () => void) => () => void;

/** Does not keep the process alive. */
export const realTimer: Timer = (ms, action) => {
  const handle = setTimeout(action, ms);
  handle.unref();
  return () => clearTimeout(handle);
};

/** What a race against a deadline gives when the deadline wins. */
export const late: unique symbol = Symbol("late");

/** A moment that promises are raced against. Call `clear` when it matters no more. */
export interface Deadline {
  /** The promise's value, or `late`; the promise goes on. What is no promise is given back at once. */
  race<T>(waiting: T | Promise<T>): T | Promise<T | typeof late>;
  whenPassed(action: () => void): void;
  clear(): void;
}

/** `msLeft` is asked, and the timer started, when somebody first waits: most deadlines are never waited for. */
export function deadlineIn(msLeft: () => number, timer: Timer): Deadline {
  return new LazyDeadline(msLeft, timer);
}

class LazyDeadline implements Deadline {
  readonly #msLeft: () => number;
  readonly #timer: Timer;
  readonly #actions: (() => void)[] = [];
  #state: "idle" | "running" | "passed" | "cleared" = "idle";
  #stop: (() => void) | undefined;

  constructor(msLeft: () => number, timer: Timer) {
    this.#msLeft = msLeft;
    this.#timer = timer;
  }

  race<T>(waiting: T | Promise<T>): T | Promise<T | typeof late> {
    if (!isWaiting(waiting)) return waiting;
    return new Promise((resolve, reject) => {
      waiting.then(resolve, reject);
      this.whenPassed(() => resolve(late));
    });
  }

  whenPassed(action: () => void): void {
    if (this.#state === "cleared") return;
    // In a job of its own: what has come already wins the race.
    if (this.#state === "passed") return queueMicrotask(action);
    this.#actions.push(action);
    if (this.#state === "running") return;
    this.#state = "running";
    this.#stop = this.#timer(this.#msLeft(), () => this.#pass());
  }

  clear(): void {
    if (this.#state === "running") this.#stop?.();
    this.#state = "cleared";
  }

  #pass(): void {
    this.#state = "passed";
    for (const action of this.#actions) action();
  }
}
