import type { CallError, CallErrorCode } from "./call-error.js";
import type { SentOperation } from "./protocol.js";

/** What decides whether a message may be sent again. */
export type Repeatable = Pick<
  SentOperation<never, unknown, unknown, never, never>,
  "effect" | "idempotent"
>;

/**
 * Whether a failure may pass, and a repeat does no harm: it asks only, or is idempotent by the document, or the partner does not
 * have the message.
 */
export function mayRepeat(operation: Repeatable, error: CallError): boolean {
  if (!mayPass[error.code](error.status ?? 0)) return false;
  return isHarmless(operation) || error.sent === "no";
}

/** A repeat does no harm, whatever became of the first. */
export function isHarmless({ effect, idempotent }: Repeatable): boolean {
  return effect === "query" || idempotent;
}

const always = (): boolean => true;
const never = (): boolean => false;

const mayPass: Readonly<Record<CallErrorCode, (status: number) => boolean>> = {
  // There is more to send than may be sent: trying once more makes it more.
  RATE_LIMITED: never,
  EXPIRED: always,
  CONNECT_FAILED: always,
  TIMEOUT: always,
  ABORTED: never,
  CONNECTION_LOST: always,
  REDIRECTED: never,
  HTTP_STATUS: (status) => status >= 500 || [408, 425, 429].includes(status),
  RESULT_UNKNOWN: always,
  REPLY_TOO_LARGE: never,
  REPLY_CHARSET: never,
  REPLY_UNREADABLE: never,
  REPLY_UNVERIFIED: never,
  REPLY_MISMATCH: never,
};

/** What whoever called is advised to do, once it is over. */
export function adviceFor(
  operation: Repeatable,
  { code, status = 0 }: Pick<CallError, "code" | "status">,
  sent: CallError["sent"],
): CallError["retry"] {
  if (sent === "no") return "same";
  if (!isHarmless(operation)) return "after-query";
  if (code === "ABORTED" || code === "RATE_LIMITED") return "same";
  return mayPass[code](status) ? "same" : "no";
}

/** The wait before the attempt after `attempts`: a random part of a time that doubles (full jitter). */
export function delayAfter(attempts: number, baseMs: number, random: () => number): number {
  return random() * Math.min(baseMs * 2 ** (attempts - 1), Math.max(baseMs, 20_000));
}

/** A Retry-After header (RFC 9110, section 10.2.3) in milliseconds from `now`, epoch milliseconds. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  // An interceptor's own reply may have `null`, as `Headers` do.
  if (typeof header !== "string") return undefined;
  const text = header.trim();
  if (/^[0-9]{1,9}$/.test(text)) return Number(text) * 1_000;
  // Three forms of date, all of which begin with the day's name.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
