import type { Draw } from "./draw.js";

/** The open points of a provider: what each place asks for gets a point of its own, or one that fits it already. */
export class Points {
  readonly #draw: Draw;
  readonly #open = new Map<string, object>();
  readonly #fitting = new Map<string, string[]>();

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /**
   * `{ open: … }` with two or three different choices.
   *
   * @param fits what a place is like: points are used again where it is the same.
   */
  open(fits: string, choice: () => unknown): object {
    const known = this.#fitting.get(fits) ?? [];
    this.#fitting.set(fits, known);
    if (known.length > 0 && this.#draw.percent(30)) return { open: this.#draw.pick(known) };
    const different = new Map<string, unknown>();
    const wanted = 2 + this.#draw.below(2);
    for (let tries = 0; tries < 40 && different.size < wanted; tries++) {
      const one = choice();
      different.set(JSON.stringify(one), one);
    }
    const names = [...different.values()].map((one, index) => [`c${index}`, one] as const);
    const name = `point-${this.#open.size}`;
    this.add(name, Object.fromEntries(names), this.#draw.pick(names)[0]);
    known.push(name);
    return { open: name };
  }

  add(name: string, choices: object, byDefault: string): void {
    this.#open.set(name, { choices, default: byDefault, why: "nothing is said", cite: "guide#1" });
  }

  /** As a spec has them. */
  spec(): object {
    return Object.fromEntries(this.#open);
  }
}
