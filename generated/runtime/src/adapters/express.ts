import type { Receiver } from "../receiver/incoming.js";
import { nodeIncoming, sendNode } from "./node.js";
import type { NodeRequest, NodeResponse } from "./node.js";

/** What is used of a request of Express, versions 4 and 5. */
export interface ExpressRequest extends NodeRequest {
  readonly originalUrl?: string;
  readonly body?: unknown;
}

/**
 * A receiver as a handler, put before any body parser:
 *
 * ```ts
 * app.all("/notices", toExpress(receive));
 * app.use(express.json());
 * ```
 *
 * Behind `express.raw({ type: "*\/*" })` it works too, and behind a parser that keeps the bytes in `request.rawBody`.
 */
export function toExpress(
  receiver: Receiver,
): (request: ExpressRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const bytes = request.body instanceof Uint8Array ? request.body : undefined;
    const incoming = nodeIncoming(request, { howToFix, url: request.originalUrl, bytes });
    sendNode(await receiver.answer(incoming), request, response);
  };
}

const howToFix =
  "In Express, put the receiver's route before app.use(express.json()), or give that parser `verify: (request, response, bytes) => { request.rawBody = bytes; }`.";
