import { EncodeError } from "../errors.js";
import { BodyTooLargeError, readStream } from "../receiver/body.js";
import { CallError } from "./call-error.js";
import type { CallErrorCode } from "./call-error.js";
import { fetchFailure } from "./failure.js";
import type { ReceivedReply } from "./protocol.js";
import { retryAfter } from "./retry.js";
import type { OutgoingAttempt } from "./sending.js";
import { strongest } from "./sent.js";
import type { Sent } from "./sent.js";

/** What sending takes beside the request. */
export interface Wire {
  readonly fetch: typeof fetch;
  readonly maxReplyBytes: number;
  readonly expiresMs: number | undefined;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

/** How far an attempt has come. */
export interface Progress {
  reached: "nothing" | "request" | "answer";
  status?: number;
  /** Each sending that was begun, and how it failed, if it did: an interceptor may send more than once. */
  readonly sendings: Sending[];
  /** An interceptor was asked to send, which it may do by itself. */
  isEntered?: boolean;
  /** Nobody waits for it any more: nothing is sent then. */
  isOver?: boolean;
}

export interface Sending {
  failure?: CallError;
}

/** What all that was sent in an attempt says together. */
export function sentBy({ sendings }: Progress): Sent {
  return strongest(sendings.map(({ failure }) => failure?.sent ?? "maybe"));
}

/** The failure that leaves most open, where one leaves anything open. */
export function doubtOf({ sendings }: Progress): CallError | undefined {
  const failures = sendings.flatMap(({ failure }) => failure ?? []);
  const most = strongest(failures.map(({ sent }) => sent));
  return most === "no" ? undefined : failures.find(({ sent }) => sent === most);
}

/** Sends a request once and reads what comes back. Rejects with CallError, and with EncodeError for a header that is none. */
export async function exchange(
  wire: Wire,
  attempt: OutgoingAttempt,
  progress: Progress,
): Promise<ReceivedReply> {
  const { request, url, signal } = attempt;
  const headers = headersOf(request.headers);
  if (progress.isOver === true) throw new CallError("ABORTED", { sent: "no" });
  requireFresh(wire, request.signedAt);
  progress.reached = "request";
  const sending: Sending = {};
  progress.sendings.push(sending);
  try {
    const response = await wire.fetch(url, {
      method: request.method,
      headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: "error",
      signal,
    });
    progress.status = response.status;
    const reply = await readReply(response, wire);
    progress.reached = "answer";
    return reply;
  } catch (error) {
    sending.failure = fetchFailure(error);
    throw sending.failure;
  }
}

/** `fetch` would fail with a message that repeats the header, such as one with a credential and a line break in it. */
function headersOf(headers: { readonly [name: string]: string }): Headers {
  try {
    return new Headers(headers);
  } catch {
    throw new EncodeError("HEADER", "A header holds a character that headers cannot hold");
  }
}

/** What the partner would refuse as too old is better signed anew. */
function requireFresh({ expiresMs, clock }: Wire, signedAt: number | undefined): void {
  if (expiresMs === undefined || signedAt === undefined) return;
  if (clock() - signedAt >= expiresMs) throw new CallError("EXPIRED");
}

async function readReply(response: Response, wire: Wire): Promise<ReceivedReply> {
  const { status, headers } = response;
  const header = (name: string): string | undefined => headers.get(name) ?? undefined;
  // A `fetch` of somebody's own may not refuse redirections.
  if (response.redirected || (status >= 300 && status < 400 && headers.has("location"))) {
    drop(response);
    throw new CallError("REDIRECTED", { status });
  }
  try {
    return { status, text: utf8.decode(await bytesOf(response, wire.maxReplyBytes)), header };
  } catch (error) {
    if (error instanceof BodyTooLargeError) {
      throw unreadable("REPLY_TOO_LARGE", { status, header }, wire.clock);
    }
    if (!(error instanceof TypeError)) throw error;
    throw unreadable("REPLY_CHARSET", { status, header }, wire.clock);
  }
}

async function bytesOf(response: Response, maxBytes: number): Promise<Uint8Array> {
  const { body, headers } = response;
  if (body === null) return new Uint8Array();
  if (Number(headers.get("content-length")) > maxBytes) {
    drop(response);
    throw new BodyTooLargeError(maxBytes);
  }
  return await readStream(body, maxBytes);
}

/** Frees the connection of what is not read. */
function drop({ body }: Response): void {
  body?.cancel().catch(() => undefined);
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** An answer that cannot be read. Where its status is no success, that tells more: it is some gateway's page. */
export function unreadable(
  code: CallErrorCode,
  { status, header }: Pick<ReceivedReply, "status" | "header">,
  clock: () => number,
  cause?: Error,
): CallError {
  if (status >= 200 && status < 300) return new CallError(code, { status, cause });
  const retryAfterMs = retryAfter(header("retry-after"), clock());
  return new CallError("HTTP_STATUS", { status, retryAfterMs, cause });
}
