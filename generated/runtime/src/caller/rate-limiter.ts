import { ConfigError } from "../errors.js";
import type { Timer } from "../receiver/deadline.js";
import { keepingTimer, longestMs } from "./keeping-timer.js";

/** A partner's limit: at most `calls` messages in any `perMs` milliseconds. */
export interface RateLimit {
  readonly calls: number;
  readonly perMs: number;
  /** How many calls may wait for their turn: 1,000 unless told. */
  readonly queue?: number;
  /** Milliseconds; must not be set while it runs. The platform's steady clock unless told. */
  readonly clock?: () => number;
  readonly timer?: Timer;
}

/**
 * Lets messages leave as often as a partner allows, in the order in which they came. Give one limiter to all clients that the
 * partner counts together, such as those of one token:
 *
 * ```ts
 * const limiter = rateLimiter({ calls: 400, perMs: 60_000 });
 * ```
 *
 * A message counts from before it leaves until `perMs` after its attempt has ended. It arrived at some time between, so that
 * the partner never counts more than `calls` in `perMs`, however long the way there takes. Only an attempt that is given up while
 * its message is still under way may arrive later than it is counted.
 *
 * Throws ConfigError `LIMIT` for a limit that is none.
 */
export function rateLimiter(limit: RateLimit): RateLimiter {
  return new RateLimiter(limit);
}

/** A turn that has not come yet. */
export interface Waiting {
  readonly turn: Promise<void>;
  /** Gives up the place in the queue, or the turn if it came meanwhile. */
  leave(): void;
}

/** See `rateLimiter`. */
export class RateLimiter {
  /** For how long a message counts, in milliseconds. */
  readonly perMs: number;
  readonly #room: number;
  readonly #clock: () => number;
  readonly #timer: Timer;
  /** Turns that nobody has and that do not count any more. */
  #free: number;
  /** When those that ended count no more. */
  readonly #counting: Moments = new Moments();
  /** In the order in which they came. */
  readonly #queue: Set<Waiter> = new Set();
  #clearTimer: (() => void) | undefined;

  constructor({ calls, perMs, queue = 1_000, clock, timer }: RateLimit) {
    requireLimit(Number.isSafeInteger(calls) && calls > 0, "calls must be a whole number above 0");
    requireLimit(perMs > 0 && perMs < longestMs, "perMs must be above 0 and at most 24 days");
    requireLimit(Number.isSafeInteger(queue) && queue >= 0, "queue must be a whole number");
    this.#free = calls;
    this.perMs = perMs;
    this.#room = queue;
    this.#clock = clock ?? (() => performance.now());
    this.#timer = timer ?? keepingTimer;
  }

  /** Takes a turn: `undefined` where it is there at once, `"full"` where there is no room to wait for one. */
  take(): Waiting | "full" | undefined {
    this.#serve();
    if (this.#free > 0) {
      this.#free--;
      return undefined;
    }
    if (this.#queue.size >= this.#room) return "full";
    const waiter = new Waiter((gone) => this.#leave(gone));
    this.#queue.add(waiter);
    this.#watch();
    return waiter;
  }

  /** Ends a turn. It still counts for `perMs`. */
  end(): void {
    // Clocks tell whole milliseconds: the one that has begun is waited for too.
    this.#counting.push(this.#clock() + this.perMs + 1);
    this.#watch();
  }

  /** Gives a turn back in which no message left. */
  giveBack(): void {
    this.#free++;
    this.#serve();
  }

  #leave(waiter: Waiter): void {
    if (this.#queue.delete(waiter)) this.#watch();
    else this.giveBack();
  }

  /** Gives the turns that are free to those who wait. */
  #serve(): void {
    if (this.#counting.size > 0) this.#free += this.#counting.shiftTo(this.#clock());
    for (const waiter of this.#queue) {
      if (this.#free === 0) break;
      this.#free--;
      this.#queue.delete(waiter);
      waiter.serve();
    }
    this.#watch();
  }

  /** Sees to it that the next turn to come free is given to who waits; where nobody does, no timer keeps the process alive. */
  #watch(): void {
    const next = this.#counting.first;
    if (this.#queue.size === 0 || next === undefined) {
      this.#clearTimer?.();
      this.#clearTimer = undefined;
      return;
    }
    // Timers go off early by a fraction: then this is done once more.
    const ms = Math.max(1, Math.ceil(next - this.#clock()));
    this.#clearTimer ??= this.#timer(Math.min(ms, longestMs), () => {
      this.#clearTimer = undefined;
      this.#serve();
    });
  }
}

class Waiter implements Waiting {
  readonly turn: Promise<void>;
  #resolve!: () => void;
  #onLeave: ((waiter: Waiter) => void) | undefined;

  constructor(onLeave: (waiter: Waiter) => void) {
    this.#onLeave = onLeave;
    this.turn = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  serve(): void {
    this.#resolve();
  }

  leave(): void {
    this.#onLeave?.(this);
    this.#onLeave = undefined;
  }
}

/** Moments in the order of their coming. */
class Moments {
  #all: number[] = [];
  #head = 0;

  get size(): number {
    return this.#all.length - this.#head;
  }

  get first(): number | undefined {
    return this.#all[this.#head];
  }

  push(moment: number): void {
    this.#all.push(moment);
  }

  /** Drops those up to `now`, and tells how many. */
  shiftTo(now: number): number {
    const start = this.#head;
    while (this.#head < this.#all.length && this.#all[this.#head]! <= now) this.#head++;
    const count = this.#head - start;
    // As many are kept as were dropped, at most: a shift costs the same however many there are.
    if (2 * this.#head > this.#all.length) {
      this.#all = this.#all.slice(this.#head);
      this.#head = 0;
    }
    return count;
  }
}

function requireLimit(isTrue: boolean, message: string): void {
  if (!isTrue) throw new ConfigError("LIMIT", `A rate limit's ${message}`);
}
