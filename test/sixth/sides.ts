import { viewsOf } from "../leaks/observed.js";
import { listening } from "../runtime/loopback.js";
import { leaksIn } from "../support/leak-watch.js";
import type { NewPackage } from "../support/new-provider.js";

/** What handlers answer, by the names of their operations. */
export type Answers = Readonly<Record<string, () => unknown>>;

/** A client or the counterpart's caller. */
export type Calls = Readonly<Record<string, (message: object) => Promise<object>>>;

/** A receiver that is served; `got` is what its handlers were given, by their names. */
export interface Served {
  readonly url: string;
  readonly got: readonly (readonly [string, unknown])[];
}

/** Both sides of a generated package over loopback HTTP, and whatever users, operators and partners see of them. */
export class Sides {
  readonly made: NewPackage;
  readonly #now: number;
  readonly #seen: unknown[] = [];

  constructor(made: NewPackage, now: number) {
    this.made = made;
    this.#now = now;
  }

  /** Makes a receiver by the function of this name. */
  async serving(create: string, credentials: unknown, answers: Answers): Promise<Served> {
    const got: (readonly [string, unknown])[] = [];
    const handlers = Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [
        name,
        (notice: unknown) => (got.push([name, notice]), answer()),
      ]),
    );
    const onError = (...all: unknown[]) => this.sees(...all);
    const receive = this.#create(create, { credentials, handlers, onError });
    const { url } = await listening(this.made.toNode(receive));
    return { url, got };
  }

  /** Makes a client or the counterpart's caller by the function of this name. */
  calling(create: string, settings: object): Calls {
    return this.#create(create, settings) as Calls;
  }

  /** Calls an operation. A message that cannot be sent gives the error. */
  async call(calls: Calls, name: string, message: object): Promise<unknown> {
    const result: unknown = await calls[name]?.(message).catch((error: unknown) => error);
    this.sees(result, calls);
    return result;
  }

  sees(...things: readonly unknown[]): void {
    this.#seen.push(...things);
  }

  /** Which keys of tests stand in anything that was seen. */
  leaks(): readonly string[] {
    if (this.#seen.length === 0) throw new Error("nothing was seen");
    return this.#seen.flatMap(viewsOf).flatMap(leaksIn);
  }

  #create(name: string, settings: object): unknown {
    const onEvent = (event: unknown) => this.sees(event);
    const { main, counterpart } = this.made;
    const create = main[name] ?? counterpart[name];
    return create?.({ clock: () => this.#now, onEvent, ...settings });
  }
}
