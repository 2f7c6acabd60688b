import { deferred } from "../deferred.js";

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
  /** The promise's value, or `late`. The promise goes on. */
  race<T>(promise: Promise<T>): Promise<T | typeof late>;
  readonly passed: Promise<typeof late>;
  clear(): void;
}

export function deadlineIn(ms: number, timer: Timer): Deadline {
  const { promise: passed, resolve } = deferred<typeof late>();
  const clear = timer(ms, () => resolve(late));
  return { race: (promise) => Promise.race([promise, passed]), passed, clear };
}
