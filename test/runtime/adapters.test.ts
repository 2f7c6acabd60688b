import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { toExpress } from "../../templates/runtime/adapters/express.js";
import { toFastify } from "../../templates/runtime/adapters/fastify.js";
import type {
  FastifyLike,
  FastifyReplyLike,
  FastifyRequestLike,
} from "../../templates/runtime/adapters/fastify.js";
import { toHono } from "../../templates/runtime/adapters/hono.js";
import { toKoa } from "../../templates/runtime/adapters/koa.js";
import { nodeIncoming, toNode } from "../../templates/runtime/adapters/node.js";
import { accept } from "../../templates/runtime/outcome.js";
import type { Receiver } from "../../templates/runtime/receiver/incoming.js";
import { receiverOf } from "../../templates/runtime/receiver/incoming.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { acme, key, post, signed } from "./acme.js";
import type { AcmeHandlers, AcmeKeys, AcmeOptions } from "./acme.js";
import { dialled, listening, until } from "./loopback.js";
import { quietInbox } from "./quiet-inbox.js";

const text = signed("issue", '{"orderNo":"A1","holder":"张三"}');
const bytes = new TextEncoder().encode(text);

function receiver(deadlineMs = 8_000) {
  const codes: string[] = [];
  const errors: string[] = [];
  const seen: string[] = [];
  const receive = serve<AcmeHandlers, AcmeKeys, AcmeOptions>(acme, {
    credentials: { key },
    inbox: quietInbox(),
    deadlineMs,
    handlers: {
      issued: (_notice, { rawText }) => {
        seen.push(rawText);
        return accept();
      },
      cancelled: () => accept(),
      pinged: () => accept(),
      noted: () => accept(),
    },
    onEvent: ({ code }) => codes.push(code),
    onError: (error) => errors.push((error as Error).message),
  });
  return { receive, codes, errors, seen };
}

function send(url: string, body: string | Uint8Array, headers = {}): Promise<Response> {
  const all = { "content-type": "application/json", ...headers };
  return fetch(url, { method: "POST", headers: all, body });
}

describe("on node:http", () => {
  test("what HTTP/2 has among the headers and is none is left out", async () => {
    const headers = { ":path": "/", ":method": "POST", "x-app": ["a", "b"], none: undefined };
    const request = { headers } as unknown as Parameters<typeof nodeIncoming>[0];
    const all = nodeIncoming(request, { howToFix: "" }).headers();
    expect([...all]).toEqual([["x-app", "a, b"]]);
  });

  test("a message and its answer", async () => {
    const { receive, seen } = receiver();
    const { url } = await listening(toNode(receive));
    const response = await send(url, text);
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      200,
      "application/json",
      '{"ok":true}',
    ]);
    expect(seen).toEqual([text]);
  });

  test("in pieces that cut characters, without a length, and one message after the other on a connection", async () => {
    const { receive, codes } = receiver();
    const { port, sockets } = await listening(toNode(receive));
    const { socket, all } = dialled(port);
    socket.write("POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n");
    for (const byte of bytes)
      socket.write(
        Buffer.concat([Buffer.from("1\r\n"), new Uint8Array([byte]), Buffer.from("\r\n")]),
      );
    socket.write("0\r\n\r\n");
    await until(() => codes.length === 1);
    socket.write(
      `POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${bytes.length}\r\n\r\n`,
    );
    socket.write(bytes);
    expect((await all).match(/HTTP\/1.1 200 OK/g)).toHaveLength(2);
    expect(codes).toEqual(["ACCEPTED", "DUPLICATE"]);
    await until(() => sockets.size === 0);
  });

  test.each([
    ["GET", "405", '"'],
    ["HEAD", "405", '"'],
  ])("%s", async (method) => {
    const { url } = await listening(toNode(receiver().receive));
    const response = await fetch(url, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    expect(await response.text()).toBe(method === "HEAD" ? "" : "Only POST is received here");
  });

  test("a body that says it is too long is answered before it comes, and the connection closed", async () => {
    const { receive, codes } = receiver();
    const { port, sockets } = await listening(toNode(receive));
    const { socket, all } = dialled(port);
    socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n{");
    expect(await all).toMatch(/^HTTP\/1.1 413 .*connection: close/is);
    expect(codes).toEqual(["BODY_TOO_LARGE"]);
    await until(() => sockets.size === 0);
  });

  test("a sender who waits to be told to continue is", async () => {
    const { port } = await listening(toNode(receiver().receive));
    const { socket, all } = dialled(port);
    socket.write(
      `POST / HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\nconnection: close\r\ncontent-length: ${bytes.length}\r\n\r\n`,
    );
    socket.once("data", () => socket.write(bytes));
    expect(await all).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 OK/);
  });

  test("an endless body is cut off at the cap, and the sender can read why", async () => {
    const { receive, codes } = receiver();
    const { port, sockets } = await listening(toNode(receive));
    const { socket, all } = dialled(port);
    socket.write("POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n");
    const flood = setInterval(() => {
      if (!socket.destroyed) socket.write(`400\r\n${"x".repeat(1024)}\r\n`);
    }, 1);
    expect(await all).toMatch(/^HTTP\/1.1 413 .*The body is too large$/is);
    clearInterval(flood);
    expect(codes).toEqual(["BODY_TOO_LARGE"]);
    await until(() => sockets.size === 0);
  });

  test("where something else has begun to answer, nothing is added and nothing fails", async () => {
    const { receive, codes } = receiver();
    const listener = toNode(receive);
    const failures: unknown[] = [];
    const { url } = await listening((request, response) => {
      response.write("busy");
      void listener(request, response)
        .catch((error: unknown) => failures.push(error))
        .then(() => response.end());
    });
    const response = await send(url, text);
    expect([await response.text(), codes, failures]).toEqual(["busy", ["ACCEPTED"], []]);
  });

  test("a body that breaks off, or does not come", async () => {
    const { receive, codes } = receiver(200);
    const { port, sockets } = await listening(toNode(receive));
    const broken = dialled(port);
    broken.socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{");
    await until(() => sockets.size === 1);
    setTimeout(() => broken.socket.destroy(), 20);
    await until(() => codes.length === 1);
    const slow = dialled(port);
    slow.socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{");
    expect(await slow.all).toMatch(/^HTTP\/1.1 408 /);
    expect(codes).toEqual(["BODY_INCOMPLETE", "BODY_INCOMPLETE"]);
    await until(() => sockets.size === 0);
  });

  test("headers and address reach whoever looks for credentials", async () => {
    const seen: unknown[] = [];
    const receive = receiverOf(async (incoming) => {
      seen.push(incoming.url, incoming.header("x-one"), incoming.headers().get("x-two"));
      return { status: 204, headers: {}, body: "" };
    });
    const { url } = await listening(toNode(receive));
    await fetch(`${url}a?b=c`, { headers: { "x-one": "1", "x-two": "2" } });
    expect(seen).toEqual(["/a?b=c", "1", "2"]);
  });

  test("a body that was read, decoded or kept", async () => {
    const { receive, codes, errors } = receiver();
    const ways: ((request: IncomingMessage & { rawBody?: unknown }) => Promise<void>)[] = [
      async (request) => void (await bodyOf(request)),
      async (request) => void request.setEncoding("latin1"),
      async (request) => {
        request.rawBody = await bodyOf(request);
      },
    ];
    const { url } = await listening(async (request, response) => {
      await ways.shift()?.(request);
      await toNode(receive)(request, response);
    });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await send(url, text)).status);
    expect(statuses).toEqual([500, 500, 200]);
    expect(codes).toEqual(["RAW_BODY_CONSUMED", "RAW_BODY_CONSUMED", "ACCEPTED"]);
    expect(errors[0]).toContain("request.rawBody");
  });
});

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What a parser of JSON leaves behind. */
async function parsed(request: IncomingMessage & { body?: unknown }): Promise<void> {
  request.body = JSON.parse((await bodyOf(request)).toString());
}

describe("on Express", () => {
  test.each<
    [
      string,
      (request: IncomingMessage & { body?: unknown; rawBody?: unknown }) => Promise<void>,
      string,
    ]
  >([
    ["bare", async () => undefined, "ACCEPTED"],
    [
      "version 4 with a parser that did not read",
      async (request) => void (request.body = {}),
      "ACCEPTED",
    ],
    ["after express.json()", parsed, "RAW_BODY_CONSUMED"],
    [
      "after express.text()",
      async (request) => void (request.body = (await bodyOf(request)).toString()),
      "RAW_BODY_CONSUMED",
    ],
    [
      "after express.raw()",
      async (request) => void (request.body = await bodyOf(request)),
      "ACCEPTED",
    ],
    [
      "after express.json({ verify })",
      async (request) => {
        request.rawBody = await bodyOf(request);
        request.body = JSON.parse(String(request.rawBody));
      },
      "ACCEPTED",
    ],
  ])("%s", async (_name, before, code) => {
    const { receive, codes, errors } = receiver();
    const { url } = await listening(async (request, response) => {
      await before(request);
      await toExpress(receive)(request, response);
    });
    const response = await send(url, text);
    expect(codes).toEqual([code]);
    expect(response.status).toBe(code === "ACCEPTED" ? 200 : 500);
    if (code !== "ACCEPTED") expect(errors[0]).toContain("app.use(express.json())");
  });

  test("bytes that were kept are capped too", async () => {
    const { receive, codes } = receiver();
    const { url } = await listening(async (request, response) => {
      await toExpress(receive)(Object.assign(request, { body: await bodyOf(request) }), response);
    });
    await fetch(url, {
      method: "POST",
      body: new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(5_000));
          controller.close();
        },
      }),
      duplex: "half",
    });
    expect(codes).toEqual(["BODY_TOO_LARGE"]);
  });
});

async function servedByKoa(
  receive: Receiver,
  before: (request: IncomingMessage) => Promise<object> = async () => ({}),
) {
  return listening(async (request, response) => {
    const context = {
      req: request,
      request: await before(request),
      originalUrl: request.url ?? "",
      status: 404,
      body: undefined as unknown,
      set: (name: string, value: string) => void response.setHeader(name, value),
    };
    await toKoa(receive)(context);
    response.statusCode = context.status;
    response.end(context.body);
  });
}

describe("on Koa", () => {
  test.each<[string, ((request: IncomingMessage) => Promise<object>) | undefined, string]>([
    ["bare", undefined, "ACCEPTED"],
    [
      "after koa-bodyparser, which keeps a text",
      async (request) => ({ rawBody: String(await bodyOf(request)), body: {} }),
      "RAW_BODY_CONSUMED",
    ],
    [
      "after a parser that keeps bytes",
      async (request) => ({ rawBody: await bodyOf(request) }),
      "ACCEPTED",
    ],
  ])("%s", async (_name, before, code) => {
    const { receive, codes, errors } = receiver();
    const { url } = await servedByKoa(receive, before);
    const response = await send(url, text);
    expect(codes).toEqual([code]);
    expect(response.headers.get("content-type")).toBe(
      code === "ACCEPTED" ? "application/json" : "text/plain; charset=utf-8",
    );
    if (code !== "ACCEPTED") expect(errors[0]).toContain("app.use(bodyParser())");
  });

  test("a refused body closes the connection", async () => {
    const { port, sockets } = await servedByKoa(receiver().receive);
    const { socket, all } = dialled(port);
    socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n{");
    expect(await all).toMatch(/^HTTP\/1.1 413 .*\r\nconnection: close\r\n/is);
    await until(() => sockets.size === 0);
  });
});

/** An instance of Fastify, as far as the receiver uses it. */
class FastifyFake implements FastifyLike {
  parsers: string[] = ["application/json", "text/plain"];
  handler: ((request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>) | undefined;
  removeAllContentTypeParsers(): void {
    this.parsers = [];
  }
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null) => void) => void,
  ): void {
    this.parsers.push(type);
    parser({}, {}, (error) => expect(error).toBe(null));
  }
  all(
    path: string,
    handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>,
  ): void {
    expect(path).toBe("/");
    this.handler = handler;
  }
}

async function servedByFastify(
  receive: Receiver,
  before: (request: IncomingMessage) => Promise<object> = async () => ({}),
) {
  const instance = new FastifyFake();
  await toFastify(receive)(instance);
  expect(instance.parsers).toEqual(["*"]);
  return listening(async (raw, response) => {
    const request = { raw, originalUrl: raw.url ?? "", ...(await before(raw)) };
    const reply: FastifyReplyLike = {
      code: (status) => (response.statusCode = status),
      header: (name, value) => response.setHeader(name, value),
      send: (body) => response.end(body),
    };
    await instance.handler?.(request, reply);
  });
}

describe("on Fastify", () => {
  test("no body is parsed before the receiver", async () => {
    const { receive, codes } = receiver();
    const { url } = await servedByFastify(receive);
    const response = await send(url, text);
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      200,
      "application/json",
      '{"ok":true}',
    ]);
    expect(codes).toEqual(["ACCEPTED"]);
  });

  test("a hook that read the body is told of; one that kept the bytes is fine", async () => {
    const { receive, codes, errors } = receiver();
    const { url } = await servedByFastify(receive, async (raw) => ({
      body: JSON.parse(String(await bodyOf(raw))) as unknown,
    }));
    expect((await send(url, text)).status).toBe(500);
    const kept = await servedByFastify(receive, async (raw) => ({ body: await bodyOf(raw) }));
    expect((await send(kept.url, text)).status).toBe(200);
    expect(codes).toEqual(["RAW_BODY_CONSUMED", "ACCEPTED"]);
    expect(errors[0]).toContain("app.register(toFastify(receive)");
  });

  test("a refused body closes the connection", async () => {
    const { port, sockets } = await servedByFastify(receiver().receive);
    const { socket, all } = dialled(port);
    socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n{");
    expect(await all).toMatch(/^HTTP\/1.1 413 /);
    await until(() => sockets.size === 0);
  });

  test("used as a handler it says that it is a plug-in", async () => {
    const misused = toFastify(receiver().receive)({} as FastifyLike);
    await expect(misused).rejects.toThrow("app.register(toFastify(receive)");
  });
});

/** The body as Hono keeps it once it was asked for. */
function honoContext(raw: Request) {
  const bodyCache: { arrayBuffer?: Promise<ArrayBuffer>; text?: Promise<string> } = {};
  return {
    req: {
      raw,
      bodyCache,
      arrayBuffer: () =>
        (bodyCache.arrayBuffer ??=
          bodyCache.text?.then((kept) => new TextEncoder().encode(kept).buffer) ??
          raw.arrayBuffer()),
      text: () => (bodyCache.text ??= raw.text()),
    },
  };
}

describe("on Hono", () => {
  test("bare", async () => {
    const { receive, codes } = receiver();
    const response = await toHono(receive)(honoContext(post(text)));
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      200,
      "application/json",
      '{"ok":true}',
    ]);
    expect(codes).toEqual(["ACCEPTED"]);
  });

  test("after c.req.json()", async () => {
    const { receive, codes, errors } = receiver();
    const used = honoContext(post(text));
    JSON.parse(await used.req.text());
    expect((await toHono(receive)(used)).status).toBe(500);
    expect(codes).toEqual(["RAW_BODY_CONSUMED"]);
    expect(errors[0]).toContain("c.req.arrayBuffer()");
  });

  test("after c.req.arrayBuffer(), which keeps the bytes", async () => {
    const { receive, codes } = receiver();
    const kept = honoContext(post(text));
    await kept.req.arrayBuffer();
    expect((await toHono(receive)(kept)).status).toBe(200);
    const long = honoContext(post("x".repeat(5_000), { "content-length": "1" }));
    await long.req.arrayBuffer();
    expect((await toHono(receive)(long)).status).toBe(413);
    expect(codes).toEqual(["ACCEPTED", "BODY_TOO_LARGE"]);
  });
});
