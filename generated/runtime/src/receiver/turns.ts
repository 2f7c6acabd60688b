import { deferred } from "../deferred.js";

/** Gives out turns: of all who ask for the same key, one at a time has its turn, in the order of asking. */
export class Turns {
  /** For each key, the end of the turn that was given out last. */
  readonly #ends = new Map<string, Promise<void>>();

  take(key: string): Turn {
    const ready = this.#ends.get(key) ?? Promise.resolve();
    const own = deferred<void>();
    // A turn that is given up before it came still waits for those before it.
    const end = ready.then(() => own.promise);
    this.#ends.set(key, end);
    void end.then(() => {
      if (this.#ends.get(key) === end) this.#ends.delete(key);
    });
    return { ready, done: () => own.resolve() };
  }

  /** How many keys are waited for. */
  get size(): number {
    return this.#ends.size;
  }
}

/** `done` must be called, whether the turn was used or given up. */
export interface Turn {
  readonly ready: Promise<void>;
  readonly done: () => void;
}

/** For messages that wait for nobody. */
export const freeTurn: Turn = { ready: Promise.resolve(), done: () => undefined };
