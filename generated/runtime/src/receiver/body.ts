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

/**
 * Gathers the chunks of a body up to a cap. They are copied, not kept: a sender who sends single bytes would have each of
 * them cost hundreds. Only a chunk that is the whole body, by what was said of its length, is taken as it is.
 */
export class BodyCollector {
  readonly #maxBytes: number;
  readonly #said: number | undefined;
  #bytes: Uint8Array = noBytes;
  #length = 0;

  /** `said` is the length that the sender says. */
  constructor(maxBytes: number, said?: number) {
    this.#maxBytes = maxBytes;
    this.#said = said;
  }

  /** Throws BodyTooLargeError at the first byte too many, and keeps nothing then; every later chunk is one too many. */
  add(chunk: Uint8Array): void {
    const length = this.#length + chunk.length;
    if (length > this.#maxBytes) {
      this.#bytes = noBytes;
      this.#length = length;
      throw new BodyTooLargeError(this.#maxBytes);
    }
    if (this.#length === 0 && length === this.#said) this.#bytes = chunk;
    else {
      this.#makeRoom(length);
      this.#bytes.set(chunk, this.#length);
    }
    this.#length = length;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #makeRoom(length: number): void {
    if (length <= this.#bytes.length) return;
    const room = Math.min(this.#maxBytes, Math.max(length, 2 * this.#bytes.length));
    const bytes = new Uint8Array(room);
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
  }
}

const noBytes: Uint8Array = new Uint8Array();

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
