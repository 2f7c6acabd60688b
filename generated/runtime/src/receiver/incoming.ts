import { readStream } from "./body.js";
import { RawBodyConsumedError } from "./raw-body.js";

/** An HTTP request as the receiver needs it: less than a `Request`, so that adapters need not build one. */
export interface Incoming {
  readonly method: string;
  /** Absolute, or from the path on: whatever the framework knows. */
  readonly url: string;
  /** A header's value; `name` is lower case. */
  header(name: string): string | undefined;
  headers(): Headers;
  /**
   * The body's bytes as they came. Rejects with RawBodyConsumedError, BodyTooLargeError (reading stops at the first byte
   * too many) or BodyIncompleteError.
   */
  read(maxBytes: number): Promise<Uint8Array>;
}

/** An HTTP response. Header names are lower case; the body is written as UTF-8. */
export interface ReceiverAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/**
 * A receiver of messages, as a function of the Fetch API. It never rejects.
 *
 * `answer` is the same without `Request` and `Response`, for adapters; `receiverOf` makes a receiver of such a function.
 */
export interface Receiver {
  (request: Request): Promise<Response>;
  readonly answer: (incoming: Incoming) => Promise<ReceiverAnswer>;
}

/**
 * Makes a receiver of its inner function, for instance to put something before another receiver:
 *
 * ```ts
 * const guarded = receiverOf(async (incoming) =>
 *   isPartner(incoming.header("x-real-ip")) ? receive.answer(incoming) : forbidden,
 * );
 * ```
 */
export function receiverOf(answer: (incoming: Incoming) => Promise<ReceiverAnswer>): Receiver {
  const receive = async (request: Request): Promise<Response> => {
    const { status, headers, body } = await answer(incomingRequest(request));
    return new Response(body, { status, headers: { ...headers } });
  };
  return Object.assign(receive, { answer });
}

/** `howToFix` says how to keep a body parser from reading the body first. */
export function incomingRequest(request: Request, howToFix: string = fetchFix): Incoming {
  return {
    method: request.method,
    url: request.url,
    header: (name) => request.headers.get(name) ?? undefined,
    headers: () => request.headers,
    read: async (maxBytes) => {
      if (request.bodyUsed) throw new RawBodyConsumedError(howToFix);
      return request.body === null ? new Uint8Array() : readStream(request.body, maxBytes);
    },
  };
}

const fetchFix =
  "Pass the Request to the receiver before reading its body, or pass `request.clone()` to whoever reads it first.";
