import { BaowenError } from "../errors.js";

/**
 * Somebody read the body before the receiver. What a parser made of it is not what was signed: `121.00` has become `121`.
 * The message says how to get the bytes in the framework at hand.
 */
export class RawBodyConsumedError extends BaowenError {
  constructor(howToFix: string) {
    super(
      "RAW_BODY_CONSUMED",
      `The body was read before the receiver got it, so its signature cannot be verified. ${howToFix}`,
    );
  }
}
