import type { HandlerContext } from "../outcome.js";
import { redact } from "../redaction.js";
import type { WireObject, WireValue } from "../wire.js";
import type { Deadline } from "./deadline.js";
import type { OpenedMessage, ReceivedOperation } from "./protocol.js";
import { unknownMembers } from "./unknown-members.js";

interface ContextParts {
  readonly url: string;
  readonly message: OpenedMessage;
  readonly operation: ReceivedOperation;
  readonly receivedAt: number;
  readonly attempt: number;
  readonly lease: Deadline;
}

/** Makes what most handlers never look at only when they do. */
export class LazyContext implements HandlerContext {
  readonly rawText: string;
  readonly url: string;
  readonly envelope: WireObject;
  readonly receivedAt: number;
  readonly attempt: number;
  readonly #parts: ContextParts;
  #abort: AbortController | undefined;

  constructor(parts: ContextParts) {
    this.rawText = parts.message.text;
    this.url = parts.url;
    this.envelope = parts.message.envelope;
    this.receivedAt = parts.receivedAt;
    this.attempt = parts.attempt;
    this.#parts = parts;
  }

  get signal(): AbortSignal {
    if (this.#abort === undefined) {
      const abort = new AbortController();
      this.#abort = abort;
      this.#parts.lease.whenPassed(() => abort.abort());
    }
    return this.#abort.signal;
  }

  get unknownMembers(): readonly string[] {
    const { message, operation } = this.#parts;
    return unknownMembers(operation.validator.structure, operation.body(message));
  }

  redacted(): WireValue {
    const { message, operation } = this.#parts;
    return redact(operation.validator.structure, operation.body(message) ?? null);
  }
}
