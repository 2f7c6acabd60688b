/** Gives out turns: of all who ask for the same key, one at a time has its turn, in the order of asking. */
export class Turns {
  /** For each key, the turn that was given out last. */
  readonly #last = new Map<string, QueuedTurn>();

  take(key: string): Turn {
    const turn = new QueuedTurn(this.#last.get(key), (ended) => {
      if (this.#last.get(key) === ended) this.#last.delete(key);
    });
    this.#last.set(key, turn);
    return turn;
  }

  /** How many keys are waited for. */
  get size(): number {
    return this.#last.size;
  }
}

/** `done` must be called, whether the turn was used or given up. */
export interface Turn {
  /** `undefined` where nobody is before it. */
  readonly ready: Promise<void> | undefined;
  readonly done: () => void;
}

/** For messages that wait for nobody. */
export const freeTurn: Turn = { ready: undefined, done: () => undefined };

class QueuedTurn implements Turn {
  readonly ready: Promise<void> | undefined;
  readonly #onEnd: (turn: QueuedTurn) => void;
  #come: (() => void) | undefined;
  #next: QueuedTurn | undefined;
  #hasCome = true;
  #isDone = false;

  constructor(before: QueuedTurn | undefined, onEnd: (turn: QueuedTurn) => void) {
    this.#onEnd = onEnd;
    if (before === undefined) return;
    before.#next = this;
    this.#hasCome = false;
    this.ready = new Promise((resolve) => {
      this.#come = resolve;
    });
  }

  /** A turn that is given up before it came still waits for those before it, and ends when it comes. */
  readonly done = (): void => {
    this.#isDone = true;
    if (this.#hasCome) this.#end();
  };

  /** Ends this turn, and those after it that were given up: in a loop, since they may be very many. */
  #end(): void {
    let turn: QueuedTurn | undefined = this as QueuedTurn;
    while (turn !== undefined && turn.#isDone) {
      this.#onEnd(turn);
      turn = turn.#next;
      if (turn !== undefined) turn.#begin();
    }
  }

  #begin(): void {
    this.#hasCome = true;
    this.#come?.();
  }
}
