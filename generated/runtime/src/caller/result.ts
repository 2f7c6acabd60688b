import type { ReplyKind } from "../outcome.js";
import type { CallError } from "./call-error.js";
import type { Call } from "./protocol.js";

/**
 * What became of a call.
 *
 * - `done`: the partner did it.
 * - `refused`: the partner said, in the protocol's words, that it did not. `as` is how it said so, `code` its result code, and
 *   `retryable` tells whether the same message may be sent again as it is.
 * - `unknown`: there is no answer that can be believed. The partner may have done it: `cause` says how likely that is, and
 *   `settle` what finds out.
 */
export type CallResult<Reply = unknown, Refusal = unknown, Code = unknown, Settle = unknown> =
  | { readonly kind: "done"; readonly reply: Reply }
  | {
      readonly kind: "refused";
      readonly as: Exclude<ReplyKind, "success">;
      readonly code: Code;
      readonly reason: string | undefined;
      readonly retryable: boolean;
      readonly reply: Refusal;
    }
  | { readonly kind: "unknown"; readonly cause: CallError; readonly settle: Settle };

/** What a call of the operation `Name` comes to. */
export type ResultOf<Table, Name extends keyof Table> = Table[Name] extends Call
  ? CallResult<
      Table[Name]["reply"],
      Table[Name]["refusal"],
      Table[Name]["code"],
      Table[Name]["settle"]
    >
  : never;

export interface CallOptions {
  /** Calls the call off. What was sent by then may have been done. */
  readonly signal?: AbortSignal;
}

/**
 * One function for each operation. They reject for what cannot be sent, such as a message that is not valid, and resolve for
 * everything else.
 * The message is copied when it is called: what becomes of its plain objects and lists afterwards changes nothing.
 */
export type Caller<Table extends object> = {
  readonly [Name in keyof Table]: Table[Name] extends Call
    ? (message: Table[Name]["message"], options?: CallOptions) => Promise<ResultOf<Table, Name>>
    : never;
};
