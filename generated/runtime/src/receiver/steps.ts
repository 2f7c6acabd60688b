import { BaowenError } from "../errors.js";
import type { Inbox } from "../inbox.js";
import type { Issue } from "../validation/issue.js";
import type { Validator } from "../validation/validator.js";
import { BodyIncompleteError, BodyTooLargeError } from "./body.js";
import { claimKey } from "./claiming.js";
import type { Claimed, ClaimRequest } from "./claiming.js";
import { orderText } from "./content.js";
import { LazyContext } from "./context.js";
import { late } from "./deadline.js";
import type { Handling } from "./handling.js";
import type { Incoming } from "./incoming.js";
import { tooLarge } from "./media.js";
import { bodyReasons } from "./messages.js";
import { noInbox } from "./no-inbox.js";
import { urlPart } from "../signing/http-part.js";
import type { OpenedMessage, ReceivedOperation } from "./protocol.js";
import { RawBodyConsumedError } from "./raw-body.js";
import type { Room } from "./settings.js";
import { Stop } from "./stop.js";
import { freeTurn } from "./turns.js";
import { unknownMembers } from "./unknown-members.js";
import { warnOnce } from "../warning.js";
import type { Visit } from "./visit.js";

// The steps of receiving that are not a matter of their own, in their order.

/** What is taken, by its headers. */
export function accepted<C, O>({
  mediaTypes,
  protocol,
}: Room<C, O>): {
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
} {
  return { mediaTypes, maxBytes: protocol.limits.maxBytes };
}

export async function readBody<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  incoming: Incoming,
): Promise<Uint8Array> {
  try {
    const bytes = await visit.deadline.race(incoming.read(room.protocol.limits.maxBytes));
    if (bytes !== late) return bytes;
  } catch (error) {
    throw bodyStop(room, error);
  }
  throw bodyIncomplete();
}

function bodyStop<C, O>(room: Room<C, O>, error: unknown): unknown {
  if (error instanceof BodyTooLargeError) return tooLarge();
  if (error instanceof BodyIncompleteError) return bodyIncomplete();
  return error instanceof RawBodyConsumedError ? rawBodyConsumed(room, error) : error;
}

function bodyIncomplete(): Stop {
  return Stop.http("BODY_INCOMPLETE", 408, "The body did not come in time");
}

/** A mistake of the program around the receiver: its operator must see it, and no partner can mend it. */
function rawBodyConsumed<C, O>(room: Room<C, O>, error: RawBodyConsumedError): Stop {
  if (room.onError === undefined) warnOnce(error.message, `BAOWEN_${error.code}`);
  const answer = { kind: "http", status: 500, text: "Not received", headers: {} } as const;
  return new Stop("RAW_BODY_CONSUMED", answer, { cause: error });
}

export function open<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  incoming: Incoming,
  text: string,
): OpenedMessage {
  const { protocol, options } = room;
  const message = openText(() => protocol.open(text, incoming, options));
  visit.message = message;
  visit.told = operationOf(room, incoming, message);
  requireEnvelope(room, protocol.envelope, message);
  return message;
}

/** What stands inside of a seal has a table of its own. */
export function requireOpened<C, O>(room: Room<C, O>, message: OpenedMessage): void {
  const { opened } = room.protocol;
  if (opened !== undefined) requireEnvelope(room, opened, message);
}

/** Throws the stop for an envelope that is not the document's. */
export function requireEnvelope<C, O>(
  room: Room<C, O>,
  validator: Validator<unknown>,
  { envelope }: OpenedMessage,
): void {
  if (validator.check(envelope)) return;
  throw invalid(room, "ENVELOPE_INVALID", validator.read(envelope).issues ?? []);
}

function openText(read: () => OpenedMessage): OpenedMessage {
  try {
    return read();
  } catch (error) {
    if (error instanceof BaowenError) throw Stop.invalid("MALFORMED", "the message cannot be read");
    throw error;
  }
}

const tryAgain = "the message could not be handled now";

export function recognise<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  incoming: Incoming,
  message: OpenedMessage,
): ReceivedOperation | Promise<never> {
  const { operations } = room.protocol;
  const name = operationOf(room, incoming, message);
  const operation = name === undefined ? undefined : operations[name];
  if (operation !== undefined) {
    visit.operation = name;
    return operation;
  }
  return unknownKind(room, visit, message);
}

/** The message as its operation's table reads it. */
export function asOperation<C, O>(
  visit: Visit<C, O>,
  operation: ReceivedOperation,
  message: OpenedMessage,
): OpenedMessage {
  if (operation.typed === undefined) return message;
  try {
    const typed = operation.typed(message);
    visit.message = typed;
    return typed;
  } catch (error) {
    if (!(error instanceof BaowenError)) throw error;
    throw Stop.invalid("BODY_INVALID", bodyReasons[error.code] ?? "the message is invalid");
  }
}

async function unknownKind<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  message: OpenedMessage,
): Promise<never> {
  await tellUnknown(room, visit, message);
  const reason = "this kind of message is not known";
  throw new Stop("UNKNOWN_KIND", { kind: "reply", reply: "unknown", reason });
}

/** What the message says it is. */
export function operationOf<C, O>(
  { protocol, addresses }: Room<C, O>,
  incoming: Incoming,
  message: OpenedMessage,
): string | undefined {
  const { operations } = protocol;
  const name =
    protocol.addressed === undefined
      ? protocol.dispatch?.(message, incoming)
      : addresses.get(urlPart(incoming.url, "path"));
  return name !== undefined && Object.hasOwn(operations, name) ? name : undefined;
}

async function tellUnknown<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  message: OpenedMessage,
): Promise<void> {
  const { onUnknown } = room;
  if (onUnknown === undefined) return;
  const { envelope, text: rawText } = message;
  const { receivedAt } = visit;
  try {
    const telling = (async () => onUnknown({ envelope, rawText, receivedAt }))();
    if ((await visit.deadline.race(telling)) !== late) return;
  } catch (error) {
    throw Stop.notYet("HANDLER_FAILED", tryAgain, error);
  }
  throw Stop.notYet("HANDLER_SLOW", tryAgain);
}

/** What the handler gets. */
export function readNotice<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  operation: ReceivedOperation,
  message: OpenedMessage,
): unknown {
  const body = operation.body(message);
  const read = operation.validator.read(body, message.envelope);
  if (read.issues !== undefined) throw invalid(room, "BODY_INVALID", read.issues);
  if (room.onEvent !== undefined) {
    visit.unknownMembers = unknownMembers(operation.validator.structure, body).length;
  }
  return operation.notice(message, read.value);
}

/** Tells the partner where the first issue is and what was expected there; never what stood there. */
function invalid<C, O>(
  { messages }: Room<C, O>,
  code: "ENVELOPE_INVALID" | "BODY_INVALID",
  issues: readonly Issue[],
): Stop {
  const [first] = issues;
  if (first === undefined) return Stop.invalid(code, "the message is invalid");
  return Stop.told(code, "invalid", messages.invalid(first), issues);
}

export function claimRequest<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  ready: {
    readonly inbox: Inbox;
    readonly operation: ReceivedOperation;
    readonly message: OpenedMessage;
  },
): ClaimRequest {
  const { protocol, leaseMs, clock } = room;
  const { inbox, operation, message } = ready;
  const names = [protocol.provider, protocol.protocol, visit.operation ?? ""];
  // What is not remembered needs no name.
  const { key, hash } = inbox === noInbox ? nameless : claimKey(names, operation, message);
  const { deadline } = visit;
  const { onChange } = operation;
  return { inbox, leaseMs, clock, deadline, key, hash, onChange };
}

const nameless = { key: "", hash: "" } as const;

export function handlingOf<C, O>(
  room: Room<C, O>,
  visit: Visit<C, O>,
  ready: {
    readonly incoming: Incoming;
    readonly inbox: Inbox;
    readonly operation: ReceivedOperation;
    readonly message: OpenedMessage;
    readonly notice: unknown;
    readonly claimed: Claimed & { readonly kind: "claimed" };
  },
): Handling<C, O> {
  const { incoming, inbox, operation, message, notice, claimed } = ready;
  const { claim, leaseEnd } = claimed;
  visit.attempt = claim.attempt;
  const orderKey = operation.orderKey?.(message);
  const turn = orderKey === undefined ? freeTurn : room.turns.take(orderText(orderKey));
  const { receivedAt } = visit;
  const { attempt } = claim;
  const { url } = incoming;
  const run: Handling<C, O>["run"] = (lease) => {
    const parts = { url, message, operation, receivedAt, attempt, lease };
    return room.handle(visit.operation ?? "", notice, new LazyContext(parts));
  };
  return { room, inbox, visit, claim, leaseEnd, turn, run };
}

/** What was thrown on the way: a stop, or a bug of ours, for which the partner is asked to send the message again. */
export function stopOf(thrown: unknown): Stop {
  return thrown instanceof Stop ? thrown : Stop.notYet("INTERNAL", tryAgain, thrown);
}
