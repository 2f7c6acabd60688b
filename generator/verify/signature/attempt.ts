import type { Protocol } from "../../model/protocol.js";
import type { Choices } from "../../protocol/choose.js";
import { withFreeNames } from "../../protocol/free-names.js";
import { sealedPartReadBy } from "../../protocol/opened-part.js";
import { placedSignature } from "../../protocol/placed-signature.js";
import { workOut, type SignedMessage } from "../../protocol/signed-message.js";

/** A message that is signed under some choices, and perhaps under others only. */
export type MaybeSigned = Omit<SignedMessage, "placed" | "sealed">;

/** Something that may have been otherwise when a message was signed; undefined where it makes no difference to this one. */
export type Change = (signed: SignedMessage) => SignedMessage | undefined;

/** How often a signature is worked out at most to find what it would match with. */
export const mostAttempts = 4096;

/** Counts attempts, and says when there were enough. */
export class Attempts {
  readonly #unnamed: Protocol;
  #left: number = mostAttempts;

  /** @param unnamed the message's protocol, names of headers left open that are. */
  constructor(unnamed: Protocol) {
    this.#unnamed = unnamed;
  }

  /** Whether some were left out. */
  get isExhausted(): boolean {
    return this.#left <= 0;
  }

  /** Whether the signature matches once a change is made, under the choices. */
  matches(message: MaybeSigned, choices: Choices, change?: Change): boolean {
    if (this.#left-- <= 0) return false;
    const chosen = under(message, choices, this.#unnamed);
    const changed = chosen && (change === undefined ? chosen : change(chosen));
    if (changed === undefined) return false;
    const worked = workOut(changed);
    return !("refused" in worked) && worked.received === "matches";
  }
}

/** The message as it is signed under some choices; undefined where it is not signed then. */
export function under(
  message: MaybeSigned,
  choices: Choices,
  unnamed: Protocol,
): SignedMessage | undefined {
  const protocol = withFreeNames(unnamed, choices);
  const placed = placedSignature(protocol, choices);
  if (placed === undefined) return undefined;
  const sealed = sealedPartReadBy(placed.signature, protocol, message.operation, choices);
  return { ...message, protocol, placed, sealed, means: { ...message.means, choices } };
}
