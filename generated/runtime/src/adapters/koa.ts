import type { Receiver } from "../receiver/incoming.js";
import { nodeIncoming } from "./node.js";
import type { NodeRequest } from "./node.js";

/** What is used of a context of Koa. */
export interface KoaLike {
  readonly req: NodeRequest;
  readonly request: { readonly rawBody?: unknown };
  readonly originalUrl: string;
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

/** A receiver as a middleware, put before any body parser: `router.all("/notices", toKoa(receive))`. */
export function toKoa(receiver: Receiver): (context: KoaLike) => Promise<void> {
  return async (context) => {
    const { originalUrl: url } = context;
    // koa-bodyparser keeps a text in `rawBody`; only bytes are what was signed.
    const incoming = nodeIncoming(context.req, { howToFix, url, bytes: keptBytes(context) });
    const answer = await receiver.answer(incoming);
    context.status = answer.status;
    for (const [name, value] of Object.entries(answer.headers)) context.set(name, value);
    // Refused before all of it came: what is still on its way is nobody's.
    if (!context.req.complete) context.set("connection", "close");
    context.body = answer.body;
  };
}

function keptBytes({ request }: KoaLike): unknown {
  return request.rawBody instanceof Uint8Array ? request.rawBody : undefined;
}

const howToFix =
  "In Koa, put the receiver before app.use(bodyParser()), or have the parser skip its path: the text that koa-bodyparser keeps is not the bytes that were signed.";
