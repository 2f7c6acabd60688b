import { createServer } from "node:http";
import { buffer, json } from "node:stream/consumers";
import { createAdaptorServer } from "@hono/node-server";
import { bodyParser } from "@koa/bodyparser";
import type { Receiver } from "@baowen/runtime";
import { toExpress } from "@baowen/runtime/adapters/express";
import { toFastify } from "@baowen/runtime/adapters/fastify";
import { toHono } from "@baowen/runtime/adapters/hono";
import { toKoa } from "@baowen/runtime/adapters/koa";
import { toNode } from "@baowen/runtime/adapters/node";
import express from "express";
import { fastify } from "fastify";
import { Hono } from "hono";
import Koa from "koa";
import { listen, running } from "./server.js";
import type { Running } from "./server.js";

/** One web framework, and how a receiver is served there. */
export interface Framework {
  readonly name: string;
  /** As it should be. */
  serve(receive: Receiver): Promise<Running>;
  /** Where a parser was quicker. */
  serveParsed(receive: Receiver): Promise<Running>;
  /** Where something was quicker that keeps the bytes. */
  serveKept(receive: Receiver): Promise<Running>;
}

const path = "/notices";

const node: Framework = {
  name: "node",
  serve: (receive) => {
    const notices = toNode(receive);
    const server = createServer(async (request, response) => {
      if (request.url === path) return notices(request, response);
      response.end(JSON.stringify(await json(request)));
    });
    return listen(server, path);
  },
  serveParsed: (receive) => {
    const next = toNode(receive);
    const server = createServer(async (request, response) => {
      await json(request);
      await next(request, response);
    });
    return listen(server, path);
  },
  serveKept: (receive) => {
    const next = toNode(receive);
    const server = createServer(async (request, response) => {
      await next(Object.assign(request, { rawBody: await buffer(request) }), response);
    });
    return listen(server, path);
  },
};

const expressFramework: Framework = {
  name: "express",
  serve: (receive) => {
    const app = express();
    app.all(path, toExpress(receive));
    app.use(express.json());
    app.post("/others", (request, response) => void response.send(JSON.stringify(request.body)));
    return listen(createServer(app), path);
  },
  serveParsed: (receive) => {
    const app = express();
    app.use(express.json());
    app.all(path, toExpress(receive));
    return listen(createServer(app), path);
  },
  serveKept: (receive) => {
    const app = express();
    app.use(express.json({ verify: keepBytes }));
    app.all(path, toExpress(receive));
    return listen(createServer(app), path);
  },
};

function keepBytes(request: object, _response: object, rawBody: Buffer): void {
  Object.assign(request, { rawBody });
}

const fastifyFramework: Framework = {
  name: "fastify",
  serve: async (receive) => {
    const app = fastify();
    app.register(toFastify(receive), { prefix: path });
    app.post("/others", async ({ body }) => JSON.stringify(body));
    await app.listen({ port: 0, host: "127.0.0.1" });
    return running(app.server, path);
  },
  serveParsed: async (receive) => {
    const app = fastify();
    app.addHook("preParsing", async (_request, _reply, payload) => {
      await json(payload);
      return undefined;
    });
    app.register(toFastify(receive), { prefix: path });
    await app.listen({ port: 0, host: "127.0.0.1" });
    return running(app.server, path);
  },
  serveKept: async (receive) => {
    const app = fastify();
    app.addHook("preParsing", async ({ raw }, _reply, payload) => {
      Object.assign(raw, { rawBody: await buffer(payload) });
      return undefined;
    });
    app.register(toFastify(receive), { prefix: path });
    await app.listen({ port: 0, host: "127.0.0.1" });
    return running(app.server, path);
  },
};

const hono: Framework = {
  name: "hono",
  serve: (receive) => {
    const app = new Hono();
    app.all(path, toHono(receive));
    app.post("/others", async (context) => context.text(JSON.stringify(await context.req.json())));
    return listenHono(app);
  },
  serveParsed: (receive) => {
    const app = new Hono();
    app.use(async (context, next) => {
      await context.req.json();
      await next();
    });
    app.all(path, toHono(receive));
    return listenHono(app);
  },
  serveKept: (receive) => {
    const app = new Hono();
    app.use(async (context, next) => {
      await context.req.arrayBuffer();
      await next();
    });
    app.all(path, toHono(receive));
    return listenHono(app);
  },
};

function listenHono(app: Hono): Promise<Running> {
  const server = createAdaptorServer({ fetch: app.fetch });
  return listen(server as ReturnType<typeof createServer>, path);
}

const koa: Framework = {
  name: "koa",
  serve: (receive) => {
    const app = new Koa();
    app.use(only(path, toKoa(receive)));
    app.use(bodyParser());
    app.use((context) => {
      context.body = JSON.stringify(context.request.body);
    });
    return listen(createServer(app.callback()), path);
  },
  serveParsed: (receive) => {
    const app = new Koa();
    app.use(bodyParser());
    app.use(only(path, toKoa(receive)));
    return listen(createServer(app.callback()), path);
  },
  serveKept: (receive) => {
    const app = new Koa();
    app.use(async ({ req, request }, next) => {
      Object.assign(request, { rawBody: await buffer(req) });
      await next();
    });
    app.use(only(path, toKoa(receive)));
    return listen(createServer(app.callback()), path);
  },
};

function only(wanted: string, middleware: ReturnType<typeof toKoa>): Koa.Middleware {
  return (context, next) => (context.path === wanted ? middleware(context) : next());
}

export const frameworks: readonly Framework[] = [
  node,
  expressFramework,
  fastifyFramework,
  hono,
  koa,
];
