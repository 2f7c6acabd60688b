import { credentialLookup, secretNeeds } from "../credentials.js";
import type { CredentialLookup, CredentialSource } from "../credentials.js";
import { ConfigError } from "../errors.js";
import type { Inbox } from "../inbox.js";
import { memoryInbox } from "../memory-inbox.js";
import type { Handler, HandlerContext } from "../outcome.js";
import { withDefaults } from "../options.js";
import { warnUnauthenticated } from "../unauthenticated.js";
import { isUnder } from "../under.js";
import type { WireObject } from "../wire.js";
import { addressPaths } from "./addresses.js";
import { realTimer } from "./deadline.js";
import type { Timer } from "./deadline.js";
import type { ReceiverErrorPlace, ReceiverEvent } from "./events.js";
import { english } from "./messages.js";
import type { ReceiverMessages } from "./messages.js";
import type { ReceivingProtocol } from "./protocol.js";
import { Turns } from "./turns.js";

/** How a receiver is set up. Only the handlers and the credentials must be given. */
export interface ReceiverSettings<Handlers extends object, Credentials, Options> {
  /** One handler for each operation, by its name. */
  readonly handlers: Handlers;
  readonly credentials: CredentialSource<Credentials>;
  /** What the document leaves open; the defaults are the specification's. */
  readonly options?: Partial<Options>;
  /**
   * Says that you know that nothing in a message proves who sent it, where that is so under the options: no warning is given
   * then. See that something else does, such as the network.
   */
  readonly unauthenticated?: "accepted";
  /** A memory inbox of its own unless told. See `memoryInbox` for what that means for replays. */
  readonly inbox?: Inbox;
  /**
   * When the partner is answered not-yet, in milliseconds from the first look at the request: 8,000 unless told. The
   * handling goes on, and its success is stored for the repeat. Choose less than the partner waits.
   */
  readonly deadlineMs?: number;
  /**
   * When a handling that has not ended counts as broken off, in milliseconds: 60,000 unless told, and more than the
   * deadline. Choose more than any handler takes: after it a repeat is handled although the first handling may go on.
   */
  readonly leaseMs?: number;
  /**
   * The path of each operation that is told by the address it comes to, such as `/notices/refund`: the address that we gave
   * the partner, or its path. Compared as it is, query aside.
   */
  readonly addresses?: { readonly [Name in keyof Handlers]?: string };
  /**
   * How far ahead of ours the partner's clock may be, in milliseconds, where messages say when they were signed: 60,000
   * unless told.
   */
  readonly skewMs?: number;
  /**
   * The words in which a partner is told why a message was not accepted: English unless told, `zh` of this package's entry
   * point `zh` for Chinese. What handlers say, and what HTTP says before a message is seen, stays as it is.
   */
  readonly messages?: ReceiverMessages;
  /** Epoch milliseconds. */
  readonly clock?: () => number;
  readonly timer?: Timer;
  /**
   * Told about verified messages of a kind that the document does not have, each time one comes. They are answered as the
   * document says for unknown kinds once this has returned; where it throws, not-yet.
   */
  readonly onUnknown?: (notice: UnknownNotice) => void | Promise<void>;
  /** Told how receiving ended, for logs and metrics. What it throws is dropped. */
  readonly onEvent?: (event: ReceiverEvent) => void;
  /**
   * Told what a handler, a store or a credential function threw, since the answer and the event keep it to themselves. The
   * error is the thrower's own and may hold personal data. What it throws is dropped.
   */
  readonly onError?: (error: unknown, place: ReceiverErrorPlace) => void;
}

/** A verified message of a kind that the document does not have. */
export interface UnknownNotice {
  readonly envelope: WireObject;
  readonly rawText: string;
  readonly receivedAt: number;
}

/** What stays the same from one message to the next. */
export interface Room<Credentials, Options> {
  readonly protocol: ReceivingProtocol<Credentials, Options>;
  readonly lookUp: CredentialLookup<Credentials>;
  readonly options: Options;
  readonly inbox: Inbox;
  readonly turns: Turns;
  readonly mediaTypes: readonly string[];
  /** Whether anything about a message takes credentials. */
  readonly asksCredentials: boolean;
  /** Whether whole messages travel encoded, and replies. */
  readonly isEncoded: boolean;
  readonly encodesReplies: boolean;
  /** From the path of an address to its operation. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly deadlineMs: number;
  readonly leaseMs: number;
  readonly skewMs: number;
  readonly clock: () => number;
  readonly timer: Timer;
  readonly messages: ReceiverMessages;
  handle(
    operation: string,
    notice: unknown,
    context: HandlerContext,
  ): ReturnType<Handler<never, unknown>>;
  readonly onUnknown: ((notice: UnknownNotice) => void | Promise<void>) | undefined;
  readonly onEvent: ((event: ReceiverEvent) => void) | undefined;
  readonly onError: ((error: unknown, place: ReceiverErrorPlace) => void) | undefined;
}

/** Checks the settings and fills in what was not told. Throws ConfigError. */
export function openRoom<Handlers extends object, Credentials, Options>(
  protocol: ReceivingProtocol<Credentials, Options>,
  settings: ReceiverSettings<Handlers, Credentials, Options>,
): Room<Credentials, Options> {
  const { deadlineMs = 8_000, leaseMs = 60_000, skewMs = 60_000 } = settings;
  const { onUnknown, onEvent, onError } = settings;
  requireTimes({ deadlineMs, leaseMs, skewMs });
  requireHandlers(protocol, settings.handlers);
  const options = withDefaults(protocol.defaults, settings.options, protocol.choices);
  const addresses = addressPaths(protocol.addressed ?? [], settings.addresses ?? {});
  const { verify, unseal, agrees } = protocol;
  const isVerified = verify !== undefined && isUnder(protocol.verifiesUnder, options);
  const isEncoded = protocol.decode !== undefined && isUnder(protocol.decodesUnder, options);
  const encodesReplies =
    protocol.encodeReply !== undefined && isUnder(protocol.encodesUnder, options);
  const isSealed = unseal !== undefined || agrees !== undefined;
  const asksCredentials = isVerified || isEncoded || encodesReplies || isSealed;
  const lookUp = asksCredentials
    ? credentialLookup(
        settings.credentials,
        (credentials) => protocol.requireKeys?.(credentials),
        secretNeeds(protocol.needs, options),
      )
    : () => [];
  if (!isVerified) warnUnauthenticated("receiver", protocol, settings.unauthenticated);
  return {
    protocol,
    lookUp,
    options,
    asksCredentials,
    isEncoded,
    encodesReplies,
    mediaTypes: mediaTypesOf(protocol, options),
    addresses,
    inbox: settings.inbox ?? memoryInbox(),
    turns: new Turns(),
    deadlineMs,
    leaseMs,
    skewMs,
    clock: settings.clock ?? Date.now,
    timer: settings.timer ?? realTimer,
    messages: settings.messages ?? english,
    // The notice is what the generated receiver made for this very handler, which may be a method of a class.
    handle: (operation, notice, context) =>
      (Reflect.get(settings.handlers, operation) as Handler<never, unknown>).call(
        settings.handlers,
        notice as never,
        context,
      ),
    onUnknown,
    onEvent,
    onError,
  };
}

interface Times {
  readonly deadlineMs: number;
  readonly leaseMs: number;
  readonly skewMs: number;
}

function requireTimes({ deadlineMs, leaseMs, skewMs }: Times): void {
  if (!(deadlineMs > 0)) throw new ConfigError("DEADLINE", "deadlineMs must be positive");
  if (!(skewMs >= 0)) throw new ConfigError("SKEW", "skewMs must not be negative");
  if (leaseMs > deadlineMs) return;
  throw new ConfigError(
    "LEASE",
    "leaseMs must be more than deadlineMs: a handling waits for its turn until the deadline",
  );
}

function mediaTypesOf<C, O>(
  { mediaTypes }: ReceivingProtocol<C, O>,
  options: O,
): readonly string[] {
  return typeof mediaTypes === "function" ? mediaTypes(options) : mediaTypes;
}

/** A missing handler is a compile error in TypeScript; elsewhere it is told here, and not by the first message of its kind. */
function requireHandlers(protocol: { readonly operations: object }, handlers: object): void {
  const missing = Object.keys(protocol.operations).filter(
    (operation) => typeof Reflect.get(handlers, operation) !== "function",
  );
  if (missing.length === 0) return;
  throw new ConfigError("HANDLER_MISSING", `There is no handler for ${missing.join(", ")}`);
}
