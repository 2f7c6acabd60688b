import type { Choices } from "../options.js";
import type { ReplyKind } from "../outcome.js";
import type { Under } from "../under.js";
import type { WireObject } from "../wire.js";

/** What there is to know in types about an operation that is sent. */
export interface Call {
  /** What the sender gives. */
  readonly message: unknown;
  /** What comes back where it was done. */
  readonly reply: unknown;
  /** What comes back where it was refused. */
  readonly refusal: unknown;
  /** The result code of a refusal; `undefined` where the document has none. */
  readonly code: unknown;
  /** What finds out what became of a call of which it is not known. */
  readonly settle: unknown;
}

/**
 * How one protocol's messages are sent, as functions and data: what a generated counterpart or client hands to
 * `createCaller`, and the mirror of ReceivingProtocol.
 */
export interface SendingProtocol<Table extends object, Credentials, Options> {
  readonly provider: string;
  readonly protocol: string;
  /** What the document leaves open, as decided by default. */
  readonly defaults: Options;
  /** The words that each option takes. */
  readonly choices: Choices;
  /** Credentials that some options alone take, and under which. */
  readonly needs?: { readonly [credential: string]: readonly Under[] };
  /** Under which options something in a request proves who sent it; absent: always. */
  readonly provenUnder?: readonly Under[];
  /** Looks at the pairs of keys among the credentials, so that a key that is none is told at once. Throws ConfigError. */
  requireKeys?(credentials: Credentials): void;
  /** What stood in a reply before the whole of it was encoded, where replies travel so. Throws BaowenError. */
  decodeReply?(text: string, credentials: Credentials, options: Options): string;
  readonly limits?: SendingLimits;
  readonly operations: {
    readonly [Name in keyof Table]: Table[Name] extends Call
      ? SentOperation<
          Table[Name]["message"],
          Table[Name]["reply"],
          Table[Name]["refusal"],
          Credentials,
          Options
        >
      : never;
  };
}

export interface SendingLimits {
  /** How long after it was signed a message counts. */
  readonly expiresMs?: number;
  /** At most `calls` messages in any `perMs` milliseconds. */
  readonly rate?: { readonly calls: number; readonly perMs: number };
}

/** What a call does to the partner's data; `notice` tells the partner something. */
export type CallEffect = "query" | "create" | "update" | "cancel" | "notice";

/** One kind of message that is sent. */
export interface SentOperation<Message, Reply, Refusal, Credentials, Options> {
  readonly effect: CallEffect;
  /** By the document, a repeat of the same message is harmless. */
  readonly idempotent: boolean;
  /**
   * What finds out what became of a call of which it is not known: a query of the same protocol, with its message where that
   * can be made from this one's; or why nothing does.
   */
  readonly settle?:
    | { readonly by: string; readonly message?: (message: Message) => unknown }
    | { readonly none: string };
  /** Checks, writes and signs. Throws ValidationError, EncodeError or ConfigError. Called afresh for each attempt. */
  build(message: Message, credentials: Credentials, options: Options, making: Making): BuiltRequest;
  /**
   * Reads and checks what came back, whatever its status. Throws CallError `REPLY_UNVERIFIED` for a wrong signature, and any
   * other BaowenError for what is no reply of the protocol.
   */
  read(reply: ReceivedReply, credentials: Credentials, options: Options): ReadReply<Reply, Refusal>;
}

/** What a message may hold that differs from one attempt to the next. */
export interface Making {
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  /** The address that the message goes to, before its own path: for signatures over either. */
  readonly address?: string;
}

/** An HTTP request to be sent. */
export interface BuiltRequest {
  readonly method: string;
  /** After the address of the settings: `""`, `/path`, or `?query`. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: { readonly [name: string]: string };
  /** Written as UTF-8. Absent: no body. */
  readonly body?: string;
  /** Epoch milliseconds: the time that the message says it was signed at. */
  readonly signedAt?: number;
  /** What the reply must repeat. */
  readonly repeated?: readonly Repeated[];
}

/** A member of the request that stands again in its reply. */
export interface Repeated {
  /** The path in the reply's envelope. */
  readonly at: readonly string[];
  /** What was sent there, as JSON text; undefined where it was left out. */
  readonly json: string | undefined;
  /** A reply that says success must have it. Whoever could not read a request cannot repeat it. */
  readonly required?: true;
}

/** An HTTP response as it came, decoded. */
export interface ReceivedReply {
  readonly status: number;
  readonly text: string;
  /** As it travelled, where the whole of it was encoded. */
  readonly httpBody?: string;
  header(name: string): string | undefined;
}

/** A reply of the protocol. */
export type ReadReply<Reply, Refusal> =
  | {
      readonly kind: "success";
      readonly reply: Reply;
      /** As it came, opened: where it repeats members of the request, they are looked up here. */
      readonly envelope?: WireObject | undefined;
    }
  | {
      readonly kind: Exclude<ReplyKind, "success">;
      readonly reply: Refusal;
      readonly envelope?: WireObject | undefined;
      readonly reason?: string | undefined;
      /** The result code. */
      readonly code?: unknown;
      /** What follows: `retryable` for `not-yet`, `final` for the others, unless told. */
      readonly meaning?: ReplyMeaning | undefined;
    };

/**
 * What a reply that is no success lets the sender do.
 *
 * - `final`: it stays no.
 * - `retryable`: the partner did nothing, or asks for the message again.
 * - `unknown`: only a query can tell what became of it.
 */
export type ReplyMeaning = "final" | "retryable" | "unknown";
