import { BodyCollector, BodyIncompleteError, BodyTooLargeError } from "../receiver/body.js";
import type { Incoming, Receiver, ReceiverAnswer } from "../receiver/incoming.js";
import { RawBodyConsumedError } from "../receiver/raw-body.js";

/** What is used of `http.IncomingMessage`. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** All of the request has been received. */
  readonly complete: boolean;
  readonly destroyed: boolean;
  readonly readableDidRead: boolean;
  readonly readableEncoding: string | null;
  on(event: string, listener: (...values: never[]) => void): unknown;
  removeListener(event: string, listener: (...values: never[]) => void): unknown;
  resume(): unknown;
}

/** What is used of `http.ServerResponse`. */
export interface NodeResponse {
  statusCode: number;
  readonly destroyed: boolean;
  /** Somebody else has begun to answer. */
  readonly headersSent: boolean;
  setHeader(name: string, value: string | number): unknown;
  write(body: string): unknown;
  end(body?: string): unknown;
}

/** A receiver as a listener: `http.createServer(toNode(receive)).listen(8080)`. */
export function toNode(
  receiver: Receiver,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    sendNode(await receiver.answer(nodeIncoming(request, { howToFix })), request, response);
  };
}

const howToFix =
  "Call the receiver before anything else reads the request, or keep the bytes as a Buffer in `request.rawBody`.";

/** For frameworks on top of `node:http`. `bytes`, where they are bytes, are the body as the framework kept it. */
export function nodeIncoming(
  request: NodeRequest,
  about: { readonly howToFix: string; readonly url?: string | undefined; readonly bytes?: unknown },
): Incoming {
  const { headers } = request;
  return {
    method: request.method ?? "",
    url: about.url ?? request.url ?? "",
    header: (name) => joined(headers[name]),
    headers: () => headersOf(headers),
    read: async (maxBytes) => {
      const kept = about.bytes ?? ("rawBody" in request ? request.rawBody : undefined);
      if (kept instanceof Uint8Array) return capped(kept, maxBytes);
      if (request.readableDidRead || request.readableEncoding !== null) {
        throw new RawBodyConsumedError(about.howToFix);
      }
      return readBytes(request, maxBytes);
    },
  };
}

/**
 * Writes the answer. Where the request was refused before all of it came, the connection is closed afterwards: what is still
 * on its way is nobody's, and would be read for as long as the sender sends. It is closed only when the sender has had time to
 * read the answer, since closing on unread data resets the connection.
 */
export function sendNode(
  answer: ReceiverAnswer,
  request: NodeRequest,
  response: NodeResponse,
): void {
  if (response.destroyed || response.headersSent) return;
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (request.complete) {
    response.end(answer.body);
    return;
  }
  response.setHeader("connection", "close");
  response.setHeader("content-length", Buffer.byteLength(answer.body));
  response.write(answer.body);
  const timer = setTimeout(() => response.end(), lingerMs);
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  request.on("end", end);
  request.on("close", end);
  request.resume();
}

const lingerMs = 500;

function capped(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (bytes.length > maxBytes) throw new BodyTooLargeError(maxBytes);
  return bytes;
}

function readBytes(request: NodeRequest, maxBytes: number): Promise<Uint8Array> {
  if (request.destroyed) return Promise.reject(new BodyIncompleteError());
  return new Promise((resolve, reject) => {
    const body = new BodyCollector(maxBytes, Number(joined(request.headers["content-length"])));
    let hasEnded = false;
    const add = (chunk: Uint8Array): void => {
      try {
        body.add(chunk);
      } catch (error) {
        request.removeListener("data", add);
        reject(error as Error);
      }
    };
    request.on("data", add);
    request.on("end", () => {
      hasEnded = true;
      resolve(body.bytes());
    });
    // After `end` these say nothing new; and an error that nobody asks for costs more than all of the reading.
    request.on("error", (error: Error) => hasEnded || reject(new BodyIncompleteError(error)));
    request.on("close", () => hasEnded || reject(new BodyIncompleteError()));
  });
}

function joined(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "object" ? value.join(", ") : value;
}

function headersOf(headers: NodeRequest["headers"]): Headers {
  const all = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    const text = joined(value);
    // HTTP/2 has names such as `:path`, which are no headers.
    if (text !== undefined && !name.startsWith(":")) all.set(name, text);
  }
  return all;
}
