import type { BuiltRequest, ReceivedReply } from "./protocol.js";

/** Sends a request once and reads the text that comes back. Rejects with CallError for what becomes of a request on its way. */
export type Send = (attempt: OutgoingAttempt) => Promise<ReceivedReply>;

/**
 * What is put around the sending of each attempt, such as a trace or a header that a gateway asks for. It runs after the message
 * was signed: what it changes of a signed part makes the signature wrong. Pass on a copy, `next({ ...attempt, request })`.
 *
 * It sees everything: bodies with personal data, and headers with credentials. What it throws before it has called `next` makes
 * the call reject; afterwards the call's result is `unknown`. One that calls `next` more than once, such as to try another address,
 * sends more than one message, and they count once against the rate limit: what may have arrived of any of them is told of the
 * attempt, and a refusal after one that may have arrived leaves the result `unknown`.
 *
 * One that sends by itself is not seen to: where time runs out on it, or the call is called off, the message may have arrived. It
 * tells what it knows by a CallError of its own, whose `sent` is believed unless `next` knows more: with "no", such as from a
 * circuit breaker, the message may be sent again. The outer function runs for each attempt too: what is to last stands
 * around it.
 */
export type Interceptor = (next: Send) => Send;

/** A request that is about to leave. */
export interface OutgoingAttempt {
  readonly operation: string;
  /** From 1. */
  readonly number: number;
  /** The whole address. */
  readonly url: string;
  readonly request: BuiltRequest;
  /** Aborts when the attempt's time is up, or the caller calls it off. */
  readonly signal: AbortSignal;
}
