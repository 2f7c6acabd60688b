import { incomingRequest } from "../receiver/incoming.js";
import type { Incoming, Receiver } from "../receiver/incoming.js";
import { BodyTooLargeError } from "../receiver/body.js";

/** What is used of a context of Hono. */
export interface HonoLike {
  readonly req: {
    readonly raw: Request;
    readonly bodyCache?: object;
    arrayBuffer(): Promise<ArrayBuffer>;
  };
}

/** A receiver as a handler: `app.all("/notices", toHono(receive))`. */
export function toHono(receiver: Receiver): (context: HonoLike) => Promise<Response> {
  return async (context) => {
    const { status, headers, body } = await receiver.answer(honoIncoming(context));
    return new Response(body, { status, headers: { ...headers } });
  };
}

function honoIncoming({ req }: HonoLike): Incoming {
  const incoming = incomingRequest(req.raw, howToFix);
  // Hono answers `arrayBuffer()` from whatever was read first, and text that was decoded is not what was signed. Only bytes are.
  const hasBytes = req.raw.bodyUsed && Object.hasOwn(req.bodyCache ?? {}, "arrayBuffer");
  if (!hasBytes) return incoming;
  return {
    ...incoming,
    read: async (maxBytes) => {
      const bytes = new Uint8Array(await req.arrayBuffer());
      if (bytes.length > maxBytes) throw new BodyTooLargeError(maxBytes);
      return bytes;
    },
  };
}

const howToFix =
  "In Hono, a middleware before the receiver must not call c.req.json(), text() or parseBody(); `await c.req.arrayBuffer()` called first keeps the bytes.";
