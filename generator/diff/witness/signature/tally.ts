import type { Words } from "../../../diagnostics/language.js";
import type { Refusal } from "../../../protocol/segments.js";
import type { MadeMessage } from "./messages.js";
import { isSame, type Made } from "./run.js";

/** What both versions made of one message. */
export interface Pair {
  readonly message: MadeMessage;
  readonly before: Made;
  readonly after: Made;
}

/** What came of trying two versions of a signature on the same inputs. */
export type Comparison =
  /** All results are the same; `example` is that of the shortest message. */
  | { readonly kind: "alike"; readonly example: Pair }
  /** Not all of them; there is no example where only vectors, or what one version cannot read, tell them apart. */
  | { readonly kind: "differs"; readonly example?: Pair }
  | { readonly kind: "not-run"; readonly why: Words };

/** As many different inputs prove that two signatures are the same. */
export const enough = 20;

/** What the runs so far say. */
export class Tally {
  readonly #tried = new Set<string>();
  #same: Pair | undefined;
  #different: Pair | undefined;
  #isDifferent = false;

  /** Whether there is nothing more to find out. */
  get isDone(): boolean {
    return this.#different !== undefined;
  }

  count(input: string, before: Made | Refusal, after: Made | Refusal, message?: MadeMessage): void {
    if ("refused" in before || "refused" in after) {
      // What only one of them can sign is no proof of anything where a vector is written for the other.
      this.#isDifferent ||= message !== undefined && "refused" in before !== "refused" in after;
      return;
    }
    this.#tried.add(input);
    if (isSame(before, after)) {
      if (message) this.#same ??= { message, before, after };
      return;
    }
    this.#isDifferent = true;
    if (message) this.#different ??= { message, before, after };
  }

  comparison(): Comparison {
    if (this.#isDifferent) {
      return {
        kind: "differs",
        ...(this.#different === undefined ? {} : { example: this.#different }),
      };
    }
    if (this.#tried.size < enough || this.#same === undefined) {
      return { kind: "not-run", why: few };
    }
    return { kind: "alike", example: this.#same };
  }
}

const few: Words = {
  en: "there are too few messages that both versions can sign",
  zh: "两个版本都能签名的报文太少",
};
