import { CallError } from "./call-error.js";

/** Whether the partner has a message. */
export type Sent = CallError["sent"];

/** Whether `a` leaves at least as much open as `b`. */
export function isAsStrong(a: Sent, b: Sent): boolean {
  return rank[a] >= rank[b];
}

export function strongest(all: readonly Sent[]): Sent {
  return all.reduce((most, each) => (isAsStrong(most, each) ? most : each), "no");
}

/** The error, which says no less than `sent`. */
export function withSent(error: CallError, sent: Sent): CallError {
  if (isAsStrong(error.sent, sent)) return error;
  const { code, status, attempts, retryAfterMs, systemCode, cause } = error;
  return new CallError(code, { status, attempts, retryAfterMs, systemCode, cause, sent });
}

const rank: Readonly<Record<Sent, number>> = { no: 0, maybe: 1, yes: 2 };
