import { CallError } from "./call-error.js";
import type { ReceivedReply } from "./protocol.js";
import { retryAfter } from "./retry.js";

/**
 * Throws CallError `HTTP_STATUS` for a reply whose status is none of those that the document gives replies: a gateway answers
 * in JSON, too, and its words must not be taken for the partner's. Without any in the document, all of 2xx are.
 */
export function requireStatus(received: ReceivedReply, statuses: readonly number[]): void {
  const { status } = received;
  const isKnown = statuses.length === 0 ? status >= 200 && status < 300 : statuses.includes(status);
  if (!isKnown) throw statusError(received);
}

/** What is known of a reply that is not the partner's, or not known to be. */
export function statusError(received: ReceivedReply): CallError {
  const retryAfterMs = retryAfter(received.header("retry-after"), Date.now());
  return new CallError("HTTP_STATUS", { status: received.status, retryAfterMs });
}

/** A reply that does not prove who wrote it: nothing that it says is believed. */
export function unverifiedReply({ status }: ReceivedReply): CallError {
  return new CallError("REPLY_UNVERIFIED", { status });
}
