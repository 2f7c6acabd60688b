import { BaowenError } from "../errors.js";

/**
 * Why it is not known what became of a call.
 *
 * - `CONNECT_FAILED`: no connection; nothing was sent.
 * - `TIMEOUT`, `ABORTED`, `CONNECTION_LOST`: the message may have arrived.
 * - `REDIRECTED`: the address answers with another one. It is not followed: a signed message goes where it was meant to.
 * - `HTTP_STATUS`: an answer that is none of the protocol's, such as a gateway's page. See `status`.
 * - `REPLY_TOO_LARGE`, `REPLY_CHARSET`, `REPLY_UNREADABLE`: an answer that cannot be read.
 * - `REPLY_UNVERIFIED`: an answer whose signature is not the partner's.
 */
export type CallErrorCode =
  | "CONNECT_FAILED"
  | "TIMEOUT"
  | "ABORTED"
  | "CONNECTION_LOST"
  | "REDIRECTED"
  | "HTTP_STATUS"
  | "REPLY_TOO_LARGE"
  | "REPLY_CHARSET"
  | "REPLY_UNREADABLE"
  | "REPLY_UNVERIFIED";

/** A call ended without a reply that can be believed. Messages hold neither addresses nor contents. */
export class CallError extends BaowenError {
  declare readonly code: CallErrorCode;
  /** Whether the partner has the message: what may be sent again, and what must be asked about first. */
  readonly sent: "no" | "maybe" | "yes";
  readonly status: number | undefined;

  constructor(code: CallErrorCode, more?: { readonly status?: number; readonly cause?: unknown }) {
    const { message, sent } = callErrors[code];
    super(code, message, more?.cause === undefined ? undefined : { cause: more.cause });
    this.sent = sent;
    this.status = more?.status;
  }
}

const callErrors: Readonly<
  Record<CallErrorCode, { readonly message: string; readonly sent: CallError["sent"] }>
> = {
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
  REPLY_TOO_LARGE: { sent: "yes", message: "The answer is too large" },
  REPLY_CHARSET: { sent: "yes", message: "The answer is not UTF-8" },
  REPLY_UNREADABLE: { sent: "yes", message: "The answer cannot be read" },
  REPLY_UNVERIFIED: { sent: "yes", message: "The signature of the answer is wrong" },
};

/** What `fetch` threw, named. */
export function callError(thrown: unknown): CallError {
  if (thrown instanceof CallError) return thrown;
  const names = chain(thrown);
  if (names.includes("TimeoutError")) return new CallError("TIMEOUT", { cause: thrown });
  if (names.includes("AbortError")) return new CallError("ABORTED", { cause: thrown });
  if (names.includes("unexpected redirect")) return new CallError("REDIRECTED", { cause: thrown });
  const neverConnected = names.some((name) => connectFailures.test(name));
  return new CallError(neverConnected ? "CONNECT_FAILED" : "CONNECTION_LOST", { cause: thrown });
}

/** Where the connection was not made, nothing was sent over it. */
const connectFailures =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|ERR_SSL_.*|.*_CERT.*|UNABLE_TO_.*)$/;

/** Codes, names and messages along the causes: `fetch` hides what happened in the cause of its TypeError. */
function chain(thrown: unknown): readonly string[] {
  const found: string[] = [];
  let error = thrown;
  for (let depth = 0; error instanceof Error && depth < 5; depth++) {
    found.push(error.name, error.message);
    if ("code" in error && typeof error.code === "string") found.push(error.code);
    // Several addresses were tried: each has its own error.
    if (error instanceof AggregateError) error = error.errors[0];
    else error = error.cause;
  }
  return found;
}
