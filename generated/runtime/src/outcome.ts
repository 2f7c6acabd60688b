import type { WireObject, WireValue } from "./wire.js";

/**
 * What a handler says about a message.
 *
 * - `success`: its effect is durable. The answer is stored; a repeat gets the same bytes and the handler is not run again.
 * - `refused`: the message cannot be accepted, and the reason is told to the partner.
 * - `not-yet`: it cannot be handled now; the partner is asked to send it again.
 *
 * Only a success is stored: after `refused` and `not-yet` a repeat runs the handler again.
 */
export type Outcome<Data = void> =
  | { readonly kind: "success"; readonly data: Data }
  | {
      readonly kind: "refused";
      readonly reason: string;
      readonly code?: string | undefined;
    }
  | { readonly kind: "not-yet"; readonly reason: string };

/** The message was handled: `return accept();`, or with the data of the reply, `return accept({ policyNo });`. */
export function accept(): Outcome;
export function accept<Data>(data: Data): Outcome<Data>;
export function accept<Data>(data?: Data): Outcome<Data | undefined> {
  return { kind: "success", data };
}

/**
 * The message is refused. The partner reads `reason`: no personal data, no inner details. `code` is one of the result codes
 * that the document has; without it the reply says what the document says of refusals. Where a protocol has no such codes
 * it changes nothing.
 */
export function refuse(reason: string, code?: string): Outcome<never> {
  return code === undefined ? { kind: "refused", reason } : { kind: "refused", reason, code };
}

/** The message cannot be handled now. The partner reads `reason`, and sends the message again. */
export function notYet(reason: string): Outcome<never> {
  return { kind: "not-yet", reason };
}

/** What there is to know about a message besides its contents. */
export interface HandlerContext {
  /** The text as received, or the query where that carries messages. It holds personal data: store it with care, never log it. */
  readonly rawText: string;
  /**
   * The address that the message came to. Where a receiver serves several channels by their addresses, check that the
   * message is about this channel's own: a signature proves whose key made it, not whose policies it may speak of.
   */
  readonly url: string;
  /**
   * What stands around the body: nonces, times, heads, and the body itself, opened where it came sealed. Verified as far as the
   * signature covers it, and as little for logs as `rawText`.
   */
  readonly envelope: WireObject;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  /** 1 for the first handling of this message; more after a refusal, a failure, or a handling that was broken off. */
  readonly attempt: number;
  /** Aborts when this handling's lease ends: from then on a repeat may be handled beside it, and its success may not count. */
  readonly signal: AbortSignal;
  /** Paths of members that the document does not have, such as `policys[0].remark`. */
  readonly unknownMembers: readonly string[];
  /** The body with every sensitive or unknown member masked, fit for logs. */
  redacted(): WireValue;
}

/** Handles one kind of message. Throwing means `not-yet`: the partner learns no details. */
export type Handler<Notice, Data = void> = (
  notice: Notice,
  context: HandlerContext,
) => Outcome<Data> | Promise<Outcome<Data>>;

/** The replies that a protocol knows: the handler's three, and those that are given before a handler is reached. */
export type ReplyKind = Outcome["kind"] | "unknown" | "unverified" | "invalid";
