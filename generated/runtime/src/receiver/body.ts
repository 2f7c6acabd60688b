import { BaowenError } from "../errors.js";

/** The body has more bytes than the receiver takes. */
export class BodyTooLargeError extends BaowenError {
  constructor(maxBytes: number) {
    super("BODY_TOO_LARGE", `The body has more than ${maxBytes} bytes`);
  }
}

/** The sender broke off, or was too slow. */
export class BodyIncompleteError extends BaowenError {
  constructor(cause?: unknown) {
    super("BODY_INCOMPLETE", "The body ended before it was complete", { cause });
  }
}

/** Gathers the chunks of a body up to a cap. */
export class BodyCollector {
  readonly #maxBytes: number;
  #chunks: Uint8Array[] = [];
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Throws BodyTooLargeError at the first byte too many, and keeps nothing then. */
  add(chunk: Uint8Array): void {
    this.#length += chunk.length;
    if (this.#length > this.#maxBytes) {
      this.#chunks = [];
      throw new BodyTooLargeError(this.#maxBytes);
    }
    this.#chunks.push(chunk);
  }

  bytes(): Uint8Array {
    const [first] = this.#chunks;
    if (first !== undefined && this.#chunks.length === 1) return first;
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}

/** The bytes of a stream of the Fetch API. Rejects with BodyTooLargeError or BodyIncompleteError, and cancels the stream then. */
export async function readStream(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  const body = new BodyCollector(maxBytes);
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return body.bytes();
      body.add(value);
    }
  } catch (error) {
    // The sender's end may already be gone; that it cannot be told is no news.
    reader.cancel().catch(() => undefined);
    throw error instanceof BaowenError ? error : new BodyIncompleteError(error);
  }
}
