import { BodyTooLargeError, readStream } from "../receiver/body.js";
import { CallError, callError } from "./call-error.js";
import type { BuiltRequest, ReceivedReply } from "./protocol.js";

/** What one attempt needs beside the request. */
export interface Sending {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
  readonly maxReplyBytes: number;
  /** The caller's own. */
  readonly signal?: AbortSignal | undefined;
}

/** Sends a request once and reads what comes back. Rejects with CallError and nothing else. */
export async function attempt(request: BuiltRequest, sending: Sending): Promise<ReceivedReply> {
  const { body } = request;
  try {
    const response = await sending.fetch(sending.url, {
      method: request.method,
      headers: { ...request.headers },
      ...(body === undefined ? {} : { body }),
      redirect: "error",
      signal: signalOf(sending),
    });
    return await readReply(response, sending.maxReplyBytes);
  } catch (error) {
    throw sending.signal?.aborted === true
      ? new CallError("ABORTED", { cause: error })
      : callError(error);
  }
}

function signalOf({ timeoutMs, signal }: Sending): AbortSignal {
  const timeout = AbortSignal.timeout(timeoutMs);
  return signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
}

async function readReply(response: Response, maxBytes: number): Promise<ReceivedReply> {
  const { status, headers } = response;
  return {
    status,
    text: decoded(await bytesOf(response, maxBytes), status),
    header: (name) => headers.get(name) ?? undefined,
  };
}

async function bytesOf(response: Response, maxBytes: number): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array();
  try {
    return await readStream(response.body, maxBytes);
  } catch (error) {
    if (error instanceof BodyTooLargeError)
      throw new CallError("REPLY_TOO_LARGE", { status: response.status });
    throw error;
  }
}

function decoded(bytes: Uint8Array, status: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CallError(isSuccess(status) ? "REPLY_CHARSET" : "HTTP_STATUS", { status });
  }
}

/** 2xx. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
