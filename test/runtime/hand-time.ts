import type { Timer } from "../../templates/runtime/receiver/deadline.js";

/** Time that passes by hand. */
export class HandTime {
  now = 1_700_000_000_000;
  #waiting: { readonly at: number; readonly action: () => void }[] = [];

  readonly clock = (): number => this.now;

  readonly timer: Timer = (ms, action) => {
    const entry = { at: this.now + ms, action };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  };

  /** Timers that wait, so that a leak shows. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Lets time pass, and everything happen that comes of it. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      await quiet();
      const next = this.#waiting.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.now = next.at;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      next.action();
    }
    this.now = end;
    await quiet();
  }
}

/** Until every promise that can go on has gone on. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
