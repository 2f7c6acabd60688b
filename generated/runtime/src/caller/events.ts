import type { Channel } from "node:diagnostics_channel";
import { quietly } from "../quietly.js";
import type { CallError, CallErrorCode } from "./call-error.js";
import type { CallResult } from "./result.js";

/**
 * How an attempt or a whole call ended. Fit for logs and metrics: no bodies, no headers, no addresses, no keys.
 *
 * A call that rejects, because its message cannot be built or an interceptor threw, came to none of the results and has no event
 * for itself: nothing of it left, it is a mistake on this side, and whoever called is told. Attempts that ended before it did,
 * such as those that found no connection, have had theirs.
 */
export interface CallEvent {
  readonly provider: string;
  readonly protocol: string;
  readonly operation: string;
  /** A call has one event for each of its attempts, then, unless it rejects, one for itself. */
  readonly kind: "attempt" | "call";
  /** The attempt's number, from 1. Of a call: how many there were; 0 where none came about. */
  readonly attempt: number;
  readonly result: CallResult["kind"];
  /** Of an `unknown` result, as is `sent`. */
  readonly code?: CallErrorCode;
  readonly sent?: CallError["sent"];
  /** The HTTP status of the answer, where there was one. */
  readonly status?: number;
  /** Of an attempt: in the queue of the rate limiter and between attempts, before it. Of a call: in all. Milliseconds. */
  readonly waitedMs: number;
  /** Of an attempt: from its building to its end. Of a call: from its start to its end, waiting and all. Milliseconds. */
  readonly durationMs: number;
}

/** The name of the channel of `node:diagnostics_channel` on which each CallEvent is published. */
export const callChannel = "baowen:call";

/** Who is told. */
export interface Listeners {
  readonly channel: Channel;
  readonly onEvent: ((event: CallEvent) => void) | undefined;
}

export function hasListeners({ channel, onEvent }: Listeners): boolean {
  return onEvent !== undefined || channel.hasSubscribers;
}

export function publish({ channel, onEvent }: Listeners, event: CallEvent): void {
  channel.publish(event);
  if (onEvent !== undefined) quietly(() => onEvent(event));
}
