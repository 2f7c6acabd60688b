import type { ReplyKind } from "../outcome.js";
import type { Issue } from "../validation/issue.js";
import type { ReceiverCode } from "./events.js";
import type { Reason } from "./messages.js";

/**
 * What is answered where receiving stops: a reply of the protocol, which gives a reason of ours or tells a text that is in the
 * partner's language already; or plain HTTP where no message was seen yet.
 */
export type StopAnswer =
  | { readonly kind: "reply"; readonly reply: ReplyKind; readonly reason: Reason }
  | { readonly kind: "told"; readonly reply: ReplyKind; readonly text: string }
  | {
      readonly kind: "http";
      readonly status: number;
      readonly text: string;
      readonly headers: { readonly [name: string]: string };
    };

/**
 * The end of receiving before its last step. Thrown, so that the pipeline reads as a list of steps; it is not an error, it
 * has no stack, and it never leaves the receiver.
 */
export class Stop {
  readonly code: ReceiverCode;
  readonly answer: StopAnswer;
  readonly issues: readonly Issue[] | undefined;
  /** What was thrown by the user's code or a store. */
  readonly cause: unknown;

  constructor(
    code: ReceiverCode,
    answer: StopAnswer,
    more?: { issues?: readonly Issue[]; cause?: unknown },
  ) {
    this.code = code;
    this.answer = answer;
    this.issues = more?.issues;
    this.cause = more?.cause;
  }

  static http(
    code: ReceiverCode,
    status: number,
    text: string,
    headers: { readonly [name: string]: string } = {},
  ): Stop {
    return new Stop(code, { kind: "http", status, text, headers });
  }

  static invalid(code: ReceiverCode, reason: Reason): Stop {
    return new Stop(code, { kind: "reply", reply: "invalid", reason }, { issues: [] });
  }

  static told(code: ReceiverCode, reply: ReplyKind, text: string, issues?: readonly Issue[]): Stop {
    return new Stop(code, { kind: "told", reply, text }, issues && { issues });
  }

  /** Every failed authentication: the same to the partner, whatever the code. */
  static unverified(code: ReceiverCode): Stop {
    return new Stop(code, { kind: "reply", reply: "unverified", reason: "not verified" });
  }

  static notYet(code: ReceiverCode, reason: Reason, cause?: unknown): Stop {
    return new Stop(code, { kind: "reply", reply: "not-yet", reason }, { cause });
  }
}
