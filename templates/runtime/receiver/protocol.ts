import type { JsonLimits } from "../json/limits.js";
import type { Choices } from "../options.js";
import type { ReplyKind } from "../outcome.js";
import type { Validator } from "../validation/validator.js";
import type { WireObject, WireValue } from "../wire.js";

/**
 * How one protocol's messages are received, as functions and data: what a generated receiver hands to `serve`.
 *
 * Functions may throw BaowenErrors where said; everything else that they throw is taken for a bug and answered not-yet.
 */
export interface ReceivingProtocol<Credentials, Options> {
  readonly provider: string;
  readonly protocol: string;
  /** Lower case. An empty list takes any. */
  readonly mediaTypes: readonly string[];
  readonly charset: "utf-8";
  readonly limits: { readonly maxBytes: number; readonly json: JsonLimits };
  /** What the document leaves open, as decided by default. */
  readonly defaults: Options;
  /** The words that each option takes. */
  readonly choices: Choices;
  /** Parses the received text. Throws JsonError. */
  open(text: string): OpenedMessage;
  /** Checks the envelope itself: that there is a signature to verify, that the kind is a number. */
  readonly envelope: Validator<unknown>;
  /**
   * Makes the signature again, over the text as received, and compares in constant time. Absent where the protocol has no
   * signature: then nothing proves who sent a message, and credentials are not asked for.
   */
  verify?(
    message: OpenedMessage,
    credentials: Credentials,
    options: Options,
    request: ReceivedRequest,
  ): boolean;
  /** The name of the operation; `undefined` for a kind that the document does not have. */
  dispatch(message: OpenedMessage): string | undefined;
  readonly operations: { readonly [name: string]: ReceivedOperation };
  /**
   * The reply as the document has it. `data` is the handler's, for `success` alone; `message` is absent where the text
   * could not be opened, and is not verified for `invalid` and `unverified`. Throws where the data cannot be written.
   */
  reply(
    kind: ReplyKind,
    reason: string | undefined,
    data: unknown,
    message: OpenedMessage | undefined,
    signing: ReplySigning<Credentials, Options>,
  ): Reply;
}

/** A received text, read. */
export interface OpenedMessage {
  readonly text: string;
  readonly envelope: WireObject;
  /** The exact source text of a top-level member. */
  source(name: string): string | undefined;
}

/** The parts of the HTTP request that a signature may cover. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  header(name: string): string | undefined;
}

/** One kind of message. All its functions see verified messages only. */
export interface ReceivedOperation {
  readonly validator: Validator<unknown>;
  /** The body as it came. */
  body(message: OpenedMessage): WireValue | undefined;
  /** What the handler gets, from the validator's value. */
  notice(message: OpenedMessage, body: unknown): unknown;
  /** What makes two messages the same event. An empty list: their whole content. */
  identity(message: OpenedMessage): readonly (WireValue | undefined)[];
  /** Messages with the same key are handled one after the other, whatever their kind. Absent: in any order. */
  orderKey?(message: OpenedMessage): readonly (WireValue | undefined)[] | undefined;
  /**
   * What other content under the same identity means: `version` is handled once for each content; `handle` too, without
   * waiting for the content before it; `reject` is refused.
   */
  readonly onChange: "version" | "reject" | "handle";
}

/** An HTTP response in the protocol's form. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** For replies that are signed themselves. */
export interface ReplySigning<Credentials, Options> {
  /** The first of the credentials; absent where the message was not verified. */
  readonly credentials: Credentials | undefined;
  readonly options: Options;
  /** Epoch milliseconds. */
  readonly now: number;
}
