import type { JsonLimits } from "../json/limits.js";
import type { Choices } from "../options.js";
import type { ReplyKind } from "../outcome.js";
import type { Under } from "../under.js";
import type { Validator } from "../validation/validator.js";
import type { WireObject, WireValue } from "../wire.js";
import type { XmlDocument } from "../xml/element.js";
import type { XmlLimits } from "../xml/limits.js";

/**
 * How one protocol's messages are received, as functions and data: what a generated receiver hands to `serve`.
 *
 * Functions may throw BaowenErrors where said; everything else that they throw is taken for a bug and answered not-yet.
 */
export interface ReceivingProtocol<Credentials, Options> {
  readonly provider: string;
  readonly protocol: string;
  /** Lower case. An empty list takes any; where the document leaves open how messages are carried, the options say. */
  readonly mediaTypes: readonly string[] | ((options: Options) => readonly string[]);
  readonly charset: "utf-8";
  readonly limits: {
    readonly maxBytes: number;
    readonly json?: JsonLimits;
    readonly xml?: XmlLimits;
  };
  /** What the document leaves open, as decided by default. */
  readonly defaults: Options;
  /** The words that each option takes. */
  readonly choices: Choices;
  /** Credentials that some options alone take, and under which. */
  readonly needs?: { readonly [credential: string]: readonly Under[] };
  /** Looks at the pairs of keys among the credentials, so that a key that is none is told at once. Throws ConfigError. */
  requireKeys?(credentials: Credentials): void;
  /**
   * What stood in the body before the whole of it was encoded, where messages travel so. That it can be decoded proves nothing.
   * Throws BaowenError.
   */
  decode?(text: string, credentials: Credentials, options: Options): string;
  /** Under which options it does anything; absent: always. */
  readonly decodesUnder?: readonly Under[];
  /** The text of a reply as it travels, where replies are encoded. Throws BaowenError. */
  encodeReply?(text: string, credentials: Credentials, options: Options): string;
  /** Under which options it does anything; absent: always. */
  readonly encodesUnder?: readonly Under[];
  /**
   * Parses the received text, or what stands in the address where that carries the message and the text is empty. Throws
   * BaowenError.
   */
  open(text: string, request: ReceivedRequest, options: Options): OpenedMessage;
  /** Checks the envelope itself: that there is a signature to verify, that the kind is a number. */
  readonly envelope: Validator<unknown>;
  /**
   * Opens a body, or an inner message, that travels sealed: the same message with its value in the envelope where the sealed
   * text stood, and its text as the source of that member. That it can be opened proves nothing. Throws BaowenError.
   */
  unseal?(message: OpenedMessage, credentials: Credentials, options: Options): OpenedMessage;
  /** Where a sealed body or message stands. A signature over what is inside is worked out over an empty body where it cannot be opened. */
  readonly sealedAt?: readonly string[];
  /** Checks the envelope with an inner message in it, once that was opened and believed. */
  readonly opened?: Validator<unknown>;
  /**
   * Compares, once a message is opened and its signature verified, the members that repeat others, of which one may be signed
   * and the other not, and the credentials that stand inside of a seal. What does not agree is answered like a wrong signature.
   */
  agrees?(message: OpenedMessage, credentials: Credentials, options: Options): boolean;
  /** What `verify` looks at: the message as received, `sealed`, unless this says `opened`. */
  readonly signs?: "sealed" | "opened";
  /**
   * Makes the signature again, over the text as received, and compares in constant time, as it does the credentials that a
   * message carries. Absent where the protocol has neither: then nothing proves who sent a message, and credentials are asked
   * for only where a body is sealed.
   */
  verify?(
    message: OpenedMessage,
    credentials: Credentials,
    options: Options,
    request: ReceivedRequest,
  ): boolean;
  /** Under which options that proves who sent a message; absent: always. */
  readonly verifiesUnder?: readonly Under[];
  /** Refuses what was signed longer ago than this, or further ahead than the settings' skew. */
  readonly freshness?: {
    readonly expiresMs: number;
    /** Epoch milliseconds; `undefined` or NaN where nothing says it, which is refused too. */
    signedAt(message: OpenedMessage, request: ReceivedRequest): number | undefined;
  };
  /** The name of the operation, by the message or the path it came to; `undefined` for a kind that the document does not have. */
  dispatch?(message: OpenedMessage, request: ReceivedRequest): string | undefined;
  /** Instead of `dispatch`: operations told apart by the addresses that we gave; the settings say the path of each. */
  readonly addressed?: readonly string[];
  readonly operations: { readonly [name: string]: ReceivedOperation };
  /**
   * The reply as the document has it. `data` is the handler's, for `success` alone; `message` is absent where the text
   * could not be opened, and is not verified for `invalid` and `unverified`. Throws where the data, or the code that a handler
   * refuses with, cannot be written.
   */
  reply(
    kind: ReplyKind,
    reason: string | undefined,
    data: unknown,
    message: OpenedMessage | undefined,
    making: ReplyMaking<Credentials, Options>,
  ): Reply;
}

/** A received text, read. */
export interface OpenedMessage {
  /** As received, and decoded where the whole of it travels encoded. */
  readonly text: string;
  /** As it travelled, where that is something else. */
  readonly httpBody?: string;
  /** The whole message. */
  readonly value: WireValue;
  /** The same where it is an object; else it has no members. */
  readonly envelope: WireObject;
  /** The exact source text of a top-level member. */
  source(name: string): string | undefined;
  /** The tree, where the message is XML. */
  readonly xml?: XmlDocument;
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
  /**
   * The message with its body read by this operation's own table, where the text alone does not tell numbers from texts and
   * lists from single members. Throws DecodeError.
   */
  typed?(message: OpenedMessage): OpenedMessage;
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
  /** It asks and changes nothing: each time it comes it is handled, and no answer is kept, since a later one may differ. */
  readonly repeatable?: true;
}

/** An HTTP response in the protocol's form. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** What a reply is made with, besides what was said. */
export interface ReplyMaking<Credentials, Options> {
  /** The first of the credentials; absent where the message was not verified. */
  readonly credentials: Credentials | undefined;
  readonly options: Options;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The operation that the message says it is, believed or not; absent where the document has no such kind. */
  readonly operation: string | undefined;
  /** With which of the document's result codes a handler refused, where it said. */
  readonly code: string | undefined;
}
