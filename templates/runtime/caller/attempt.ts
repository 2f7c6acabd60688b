import { requireSecrets } from "../credentials.js";
import type { SecretNeeds } from "../credentials.js";
import { addressOf, requireAddress } from "./address.js";
import { CallError } from "./call-error.js";
import { doubtOf, exchange, sentBy, unreadable } from "./exchange.js";
import type { Progress } from "./exchange.js";
import { readingFailure } from "./failure.js";
import type { ReadReply, ReceivedReply, SentOperation } from "./protocol.js";
import { requireRepeated } from "./repeated.js";
import type { Room } from "./room.js";
import type { Send } from "./sending.js";
import { withSent } from "./sent.js";
import { over, Span } from "./span.js";

/** A message on its way. */
export interface Errand<Credentials, Options> {
  readonly room: Room<Credentials, Options>;
  readonly name: string;
  readonly operation: SentOperation<unknown, unknown, unknown, Credentials, Options>;
  readonly message: unknown;
  readonly signal: AbortSignal | undefined;
}

/** A reply of the protocol, and what came with it. */
export interface Answer {
  readonly read: ReadReply<unknown, unknown>;
  readonly received: ReceivedReply;
  /** What failed before an interceptor had this one, and may have arrived. */
  readonly doubt: CallError | undefined;
}

/** Nothing left the house, and the reason is not the network: what was thrown is told to whoever called. */
export class Unsent {
  readonly thrown: unknown;

  constructor(thrown: unknown) {
    this.thrown = thrown;
  }
}

/** One attempt, whose turn has come: built afresh, sent, and its answer read. It has `ms` milliseconds. */
export async function attempt<Credentials, Options>(
  errand: Errand<Credentials, Options>,
  number: number,
  ms: number,
): Promise<Answer | CallError | Unsent> {
  const span = new Span(ms, errand.room.timer, errand.signal);
  const progress: Progress = { reached: "nothing", sendings: [] };
  try {
    const answer = await span.race(run(errand, number, span.signal, progress));
    if (answer !== over) return answer;
    progress.isOver = true;
    const { reached, isEntered, status } = progress;
    const isUnsent = reached === "nothing" && isEntered !== true;
    const details = { ...(isUnsent && unsent), status };
    return withSent(new CallError(span.ended ?? "TIMEOUT", details), sentBy(progress));
  } catch (error) {
    const failure = failureOf(error, progress);
    return failure instanceof CallError ? withSent(failure, sentBy(progress)) : failure;
  } finally {
    span.close();
  }
}

const unsent = { sent: "no" } as const;

async function run<Credentials, Options>(
  errand: Errand<Credentials, Options>,
  number: number,
  signal: AbortSignal,
  progress: Progress,
): Promise<Answer> {
  const { room, name, operation } = errand;
  const credentials = await credentialsOf(room);
  const address = baseOf(room, name);
  const making = { ...room.making, address };
  const request = operation.build(errand.message, credentials, room.options, making);
  const url = addressOf(address, request.path);
  progress.isEntered = room.interceptors.length > 0;
  const received = await sender(room, progress)({ operation: name, number, url, request, signal });
  progress.reached = "answer";
  progress.status = received.status;
  const read = readReply(errand, received, credentials);
  requireRepeated(request.repeated, read, received.status);
  return { read, received, doubt: doubtOf(progress) };
}

function credentialsOf<Credentials, Options>(
  room: Room<Credentials, Options>,
): Credentials | Promise<Credentials> {
  const { credentials } = room;
  if (typeof credentials !== "function") return credentials;
  return checked(credentials as () => Credentials | Promise<Credentials>, room.secretNeeds);
}

async function checked<Credentials>(
  find: () => Credentials | Promise<Credentials>,
  needs: SecretNeeds,
): Promise<Credentials> {
  const found = await find();
  requireSecrets(found, needs);
  return found;
}

function baseOf({ url }: Pick<Room<unknown, unknown>, "url">, operation: string): string {
  return typeof url === "string" ? url : requireAddress(url(operation));
}

/** What sends, with everything around it that the settings name. */
function sender(
  { wire, interceptors }: Pick<Room<unknown, unknown>, "wire" | "interceptors">,
  progress: Progress,
): Send {
  return interceptors.reduceRight<Send>(
    (next, around) => around(next),
    (outgoing) => exchange(wire, outgoing, progress),
  );
}

/** A page of a gateway is told by its status, and by that alone where it happens to be readable. */
function readReply<Credentials, Options>(
  { room, operation }: Errand<Credentials, Options>,
  received: ReceivedReply,
  credentials: Credentials,
): ReadReply<unknown, unknown> {
  try {
    return operation.read(decoded(room, received, credentials), credentials, room.options);
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw unreadable("REPLY_UNREADABLE", received, room.wire.clock, readingFailure(error));
  }
}

/** An empty reply is never encoded. */
function decoded<Credentials, Options>(
  { decodeReply, options }: Room<Credentials, Options>,
  received: ReceivedReply,
  credentials: Credentials,
): ReceivedReply {
  const { status, text } = received;
  if (decodeReply === undefined || text === "") return received;
  const header = (name: string) => received.header(name);
  return { status, text: decodeReply(text, credentials, options), httpBody: text, header };
}

function failureOf(error: unknown, { reached, status }: Progress): CallError | Unsent {
  if (error instanceof CallError) return error;
  if (reached === "nothing") return new Unsent(error);
  // What `fetch` throws is a CallError by now: this is an interceptor's own, whatever it says of its own connections.
  if (reached === "request") return new CallError("CONNECTION_LOST", { status });
  return new CallError("REPLY_UNREADABLE", { status, cause: readingFailure(error) });
}
