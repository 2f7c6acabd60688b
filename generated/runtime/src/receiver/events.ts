import type { Issue } from "../validation/issue.js";

/**
 * How the receiving of one message ended, told apart for those who watch the receiver. The partner cannot tell all of
 * them apart: one answer stands for every failed authentication.
 */
export type ReceiverCode =
  /** Not POST: 405. */
  | "METHOD"
  /** A body parser was quicker: 500; `onError`, or else a process warning, says how to fix it. */
  | "RAW_BODY_CONSUMED"
  | "BODY_TOO_LARGE"
  /** The sender broke off or was too slow: 408. */
  | "BODY_INCOMPLETE"
  /** Also a compressed body: 415. */
  | "MEDIA_TYPE"
  | "CHARSET_MISMATCH"
  | "MALFORMED"
  | "ENVELOPE_INVALID"
  /** What travels encoded could not be decoded, or is no message then. Answered as a wrong signature is. */
  | "ENCODING_BROKEN"
  /** The credential function knows nobody by this request. */
  | "CREDENTIALS_MISSING"
  /** The credential function failed; answered not-yet. */
  | "CREDENTIALS_FAILED"
  /** A sealed body or message could not be opened. Answered as a wrong signature is. */
  | "SEAL_BROKEN"
  | "SIGNATURE_MISMATCH"
  /** A member that repeats another one says something else, or a credential in a seal is wrong. Answered as a wrong signature is. */
  | "MEMBERS_DISAGREE"
  /** Signed too long ago, or too far ahead, or nobody knows when. Answered as a wrong signature is. */
  | "EXPIRED"
  | "UNKNOWN_KIND"
  | "BODY_INVALID"
  /** A repeat of a message that was handled: the stored answer was given. */
  | "DUPLICATE"
  /** The identity of a message that was handled, with other content. */
  | "CONFLICT"
  /** This message, or an earlier one of the same order, is being handled. */
  | "BUSY"
  | "HANDLER_FAILED"
  /** The deadline passed; the handling goes on and has its own event when it ends. */
  | "HANDLER_SLOW"
  | "STORE_FAILED"
  | "ACCEPTED"
  | "REFUSED"
  | "NOT_YET"
  /** A bug in the runtime or in generated code. */
  | "INTERNAL";

/** Fit for logs and metrics: no bodies, no values, no keys. */
export interface ReceiverEvent {
  readonly code: ReceiverCode;
  readonly provider: string;
  readonly protocol: string;
  /** Absent where receiving ended before the kind of the message was known. */
  readonly operation?: string;
  /** The HTTP status answered. Of a `late` event: that would have been answered. */
  readonly status: number;
  /** From the first look at the request, in milliseconds. */
  readonly durationMs: number;
  readonly attempt?: number;
  /** The handling ended after the deadline: this is the second event of its message. */
  readonly late?: true;
  /** What was wrong with the envelope or the body. */
  readonly issues?: readonly ReceiverIssue[];
  /** How many members the document does not have: above zero, the document and the partner have parted ways. */
  readonly unknownMembers?: number;
}

/** An issue without its `actual`. */
export type ReceiverIssue = Pick<Issue, "path" | "rule" | "expected">;

/** Where an error came from that the receiver answered for. */
export interface ReceiverErrorPlace {
  readonly code: ReceiverCode;
  readonly operation?: string;
}
