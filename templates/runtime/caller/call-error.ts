import { BaowenError } from "../errors.js";

/**
 * Why there is no answer that can be believed. After the first three, `sent` is `no`: nothing was done.
 *
 * - `RATE_LIMITED`: no turn came under the document's rate limit, because the queue was full or the deadline passed.
 * - `EXPIRED`: the message was not sent in time after it was signed.
 * - `CONNECT_FAILED`: no connection.
 * - `TIMEOUT`, `ABORTED`, `CONNECTION_LOST`: the message may have arrived.
 * - `REDIRECTED`: the address answers with another one. It is not followed: a signed message goes where it was meant to.
 * - `HTTP_STATUS`: an answer that is none of the protocol's, such as a gateway's page. See `status`.
 * - `RESULT_UNKNOWN`: the partner's answer says that it does not tell what became of the message.
 * - `REPLY_TOO_LARGE`, `REPLY_CHARSET`, `REPLY_UNREADABLE`: an answer that cannot be read.
 * - `REPLY_UNVERIFIED`: an answer whose signature is not the partner's.
 * - `REPLY_MISMATCH`: an answer that does not repeat what it must of the message, or contradicts itself: it may be the answer to
 *   another one.
 */
export type CallErrorCode =
  | "RATE_LIMITED"
  | "EXPIRED"
  | "CONNECT_FAILED"
  | "TIMEOUT"
  | "ABORTED"
  | "CONNECTION_LOST"
  | "REDIRECTED"
  | "HTTP_STATUS"
  | "RESULT_UNKNOWN"
  | "REPLY_TOO_LARGE"
  | "REPLY_CHARSET"
  | "REPLY_UNREADABLE"
  | "REPLY_UNVERIFIED"
  | "REPLY_MISMATCH";

/** What there is to say beside the code. */
export interface CallErrorDetails {
  readonly status?: number | undefined;
  /** Where it differs from what the code says by itself. */
  readonly sent?: CallError["sent"];
  readonly retry?: CallError["retry"];
  /** 1 unless told. */
  readonly attempts?: number;
  readonly retryAfterMs?: number | undefined;
  readonly systemCode?: string | undefined;
  readonly cause?: unknown;
}

/**
 * A call ended without a reply that can be believed. Neither the error nor its cause holds addresses or contents, so both may be
 * logged; `JSON.stringify` leaves the cause out.
 */
export class CallError extends BaowenError {
  declare readonly code: CallErrorCode;
  /** Whether the partner has the message, by any of the attempts. */
  readonly sent: "no" | "maybe" | "yes";
  /**
   * What to do: `same`, call again with the same message; `after-query`, only once a query has told that it was not done; `no`,
   * calling again will not help.
   */
  readonly retry: "no" | "same" | "after-query";
  /** How many there were. */
  readonly attempts: number;
  readonly status: number | undefined;
  /** How long the partner asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** The platform's word for what went wrong in the network, such as `ECONNREFUSED` or `CERT_HAS_EXPIRED`. */
  readonly systemCode: string | undefined;

  constructor(code: CallErrorCode, details: CallErrorDetails = {}) {
    const { cause } = details;
    super(code, whatHappened[code].message, cause === undefined ? undefined : { cause });
    this.sent = details.sent ?? whatHappened[code].sent;
    this.retry = details.retry ?? (this.sent === "no" ? "same" : "after-query");
    this.attempts = details.attempts ?? 1;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.systemCode = details.systemCode;
  }

  /** In whole sentences: what happened, what may have happened, and what to do. */
  explain(): string {
    const { sent, attempts } = this;
    const place = [
      ...(this.status === undefined ? [] : [`HTTP status ${this.status}`]),
      ...(this.systemCode === undefined ? [] : [this.systemCode]),
      ...(attempts === 1 ? [] : [`${attempts} attempts`]),
    ];
    const what = place.length === 0 ? this.message : `${this.message} (${place.join(", ")})`;
    const wait =
      this.retryAfterMs === undefined
        ? ""
        : ` The partner asks to wait ${Math.ceil(this.retryAfterMs / 1_000)} s.`;
    return `${what}. ${mayHaveHappened[sent]} ${toDo[this.retry]}${wait}`;
  }

  toJSON(): object {
    const { name, code, message, sent, retry, attempts, status, retryAfterMs, systemCode } = this;
    return { name, code, message, sent, retry, attempts, status, retryAfterMs, systemCode };
  }
}

const whatHappened: Readonly<
  Record<CallErrorCode, { readonly message: string; readonly sent: CallError["sent"] }>
> = {
  RATE_LIMITED: { sent: "no", message: "No turn came under the partner's rate limit" },
  EXPIRED: { sent: "no", message: "The message had expired before it could be sent" },
  CONNECT_FAILED: { sent: "no", message: "The partner could not be reached" },
  TIMEOUT: { sent: "maybe", message: "The partner did not answer in time" },
  ABORTED: { sent: "maybe", message: "The call was called off" },
  CONNECTION_LOST: {
    sent: "maybe",
    message: "The connection was lost before the answer was complete",
  },
  REDIRECTED: { sent: "maybe", message: "The partner's address answers with a redirection" },
  HTTP_STATUS: {
    sent: "maybe",
    message: "The answer is not one of the protocol's; see its status",
  },
  RESULT_UNKNOWN: {
    sent: "yes",
    message: "The partner's answer does not tell what became of the message",
  },
  REPLY_TOO_LARGE: { sent: "yes", message: "The answer is too large" },
  REPLY_CHARSET: { sent: "yes", message: "The answer is not UTF-8" },
  REPLY_UNREADABLE: { sent: "yes", message: "The answer cannot be read" },
  REPLY_UNVERIFIED: { sent: "yes", message: "The signature of the answer is wrong" },
  REPLY_MISMATCH: { sent: "yes", message: "The answer does not belong to the message" },
};

const mayHaveHappened: Readonly<Record<CallError["sent"], string>> = {
  no: "The partner did not get the message.",
  maybe: "The partner may have got the message and done what it says.",
  yes: "The partner got the message and may have done what it says.",
};

const toDo: Readonly<Record<CallError["retry"], string>> = {
  no: "Calling again will not help: find out what is wrong first.",
  same: "Call again with the same message.",
  "after-query": "Ask the partner what became of it before the same is sent again.",
};
