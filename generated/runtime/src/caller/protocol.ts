import type { Choices } from "../options.js";
import type { ReplyKind } from "../outcome.js";

export interface Call {
  readonly message: unknown;
  readonly reply: unknown;
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
  readonly operations: {
    readonly [Name in keyof Table]: SentOperation<
      Table[Name] extends Call ? Table[Name]["message"] : never,
      Table[Name] extends Call ? Table[Name]["reply"] : never,
      Credentials,
      Options
    >;
  };
}

/** One kind of message that is sent. */
export interface SentOperation<Message, Reply, Credentials, Options> {
  /** Checks, writes and signs. Throws ValidationError, EncodeError or ConfigError. Called afresh for each attempt. */
  build(message: Message, credentials: Credentials, options: Options, making: Making): BuiltRequest;
  /**
   * Reads and checks what came back, whatever its status. Throws CallError `REPLY_UNVERIFIED` for a wrong signature, and any
   * other BaowenError for what is no reply of the protocol.
   */
  read(reply: ReceivedReply, credentials: Credentials, options: Options): ReadReply<Reply>;
}

/** What a message may hold that differs from one attempt to the next. */
export interface Making {
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
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
}

/** An HTTP response as it came, decoded. */
export interface ReceivedReply {
  readonly status: number;
  readonly text: string;
  header(name: string): string | undefined;
}

/** A reply of the protocol. */
export interface ReadReply<Reply> {
  readonly kind: ReplyKind;
  readonly reply: Reply;
  readonly reason?: string | undefined;
}
