import { ConfigError } from "../errors.js";
import type { Receiver } from "../receiver/incoming.js";
import { nodeIncoming } from "./node.js";
import type { NodeRequest } from "./node.js";

/** What is used of an instance of Fastify. */
export interface FastifyLike {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null) => void) => void,
  ): unknown;
  all(
    path: string,
    handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>,
  ): unknown;
}

export interface FastifyRequestLike {
  readonly raw: NodeRequest;
  readonly originalUrl: string;
  readonly body?: unknown;
}

export interface FastifyReplyLike {
  code(status: number): unknown;
  header(name: string, value: string): unknown;
  send(body: string): unknown;
}

/**
 * A receiver as a plug-in; the prefix is its path. Inside it no body is parsed, other routes keep their parsers.
 *
 * ```ts
 * app.register(toFastify(receive), { prefix: "/notices" });
 * ```
 */
export function toFastify(receiver: Receiver): (instance: FastifyLike) => Promise<void> {
  return async (instance) => {
    if (typeof instance.addContentTypeParser !== "function") {
      throw new ConfigError(
        "FASTIFY_PLUGIN",
        `The receiver is a plug-in, not a handler: ${registering}`,
      );
    }
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser("*", (_request, _payload, done) => done(null));
    instance.all("/", async (request, reply) => {
      const bytes = request.body instanceof Uint8Array ? request.body : undefined;
      const incoming = nodeIncoming(request.raw, { howToFix, url: request.originalUrl, bytes });
      const answer = await receiver.answer(incoming);
      reply.code(answer.status);
      for (const [name, value] of Object.entries(answer.headers)) reply.header(name, value);
      // Refused before all of it came: what is still on its way is nobody's.
      if (!request.raw.complete) reply.header("connection", "close");
      return reply.send(answer.body);
    });
  };
}

const registering = 'app.register(toFastify(receive), { prefix: "/notices" }).';
const howToFix = `In Fastify, register the receiver as a plug-in, ${registering} Check that no preParsing hook reads the payload.`;
