import type { CallErrorCode } from "./call-error.js";

/**
 * What repeats may cost, so that a partner in trouble is not called several times as often by everybody at once: each repeat
 * costs, each success gives a little back. The figures are those of the AWS SDKs' standard mode.
 */
export class RetryBudget {
  #left: number = size;

  /** Pays for one repeat; false where there is too little left, and nothing is paid. */
  pay(code: CallErrorCode | undefined): boolean {
    const cost = code === "TIMEOUT" ? 10 : 5;
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }

  succeed(): void {
    if (this.#left < size) this.#left++;
  }
}

const size = 500;
