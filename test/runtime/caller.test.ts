import { getEventListeners } from "node:events";
import type { RequestListener } from "node:http";
import type net from "node:net";
import { describe, expect, test } from "vitest";
import { toNode } from "../../templates/runtime/adapters/node.js";
import { createCaller } from "../../templates/runtime/caller.js";
import type { CallResult } from "../../templates/runtime/caller/result.js";
import type { CallerSettings } from "../../templates/runtime/caller/settings.js";
import { CallError } from "../../templates/runtime/caller/call-error.js";
import type { SendingProtocol } from "../../templates/runtime/caller/protocol.js";
import { deferred } from "../../templates/runtime/deferred.js";
import { BaowenError, ConfigError, ValidationError } from "../../templates/runtime/errors.js";
import { accept, refuse } from "../../templates/runtime/outcome.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { acme, key, signed } from "./acme.js";
import type { AcmeHandlers, AcmeKeys, AcmeOptions, PingNotice } from "./acme.js";
import { HandTime, quiet } from "./hand-time.js";
import { listening, listeningRaw, until } from "./loopback.js";
import type { Loopback } from "./loopback.js";
import { quietInbox } from "./quiet-inbox.js";

interface AcmeReply {
  readonly ok: boolean;
  readonly msg?: string;
  readonly data?: { readonly run: number };
}

interface PingCall {
  readonly message: PingNotice;
  readonly reply: AcmeReply;
  readonly refusal: AcmeReply;
  readonly code: undefined;
  readonly settle: undefined;
}

/** The other side of the invented provider, in the shape of generated code. */
const sending: SendingProtocol<{ readonly pinged: PingCall }, AcmeKeys, AcmeOptions> = {
  provider: "acme",
  protocol: "notice",
  defaults: { digestCase: "any" },
  choices: { digestCase: ["any", "lower"] },
  operations: {
    pinged: {
      effect: "notice",
      idempotent: true,
      build: ({ id }, credentials, options, { clock, random }) => {
        if (id === "") throw new ValidationError("Ping", []);
        const headers = {
          "content-type": "application/json",
          "x-made": `${clock()} ${random()} ${options.digestCase}`,
        };
        return {
          method: "POST",
          path: "/pings",
          headers,
          body: signed("ping", JSON.stringify({ id }), credentials.key),
        };
      },
      read: ({ text, status, header }) => {
        if (header("x-forged") !== undefined) throw new CallError("REPLY_UNVERIFIED", { status });
        const reply = readReply(text);
        if (reply.ok) return { kind: "success", reply };
        return {
          kind: status === 503 ? "not-yet" : status === 401 ? "unverified" : "refused",
          reply,
          reason: reply.msg,
        };
      },
    },
  },
};

function readReply(text: string): AcmeReply {
  try {
    return JSON.parse(text) as AcmeReply;
  } catch {
    throw new BaowenError("NO_REPLY", "The text is no reply");
  }
}

function caller(url: string, more: Partial<CallerSettings<AcmeKeys, AcmeOptions>> = {}) {
  return createCaller(sending, { url, credentials: { key }, ...more });
}

/** `unknown TIMEOUT maybe`, or the whole result where it is known. */
function shown(result: CallResult<AcmeReply>): unknown {
  if (result.kind !== "unknown") return result;
  const { code, sent, status } = result.cause;
  return [code, sent, ...(status === undefined ? [] : [status])].join(" ");
}

async function receiver(pinged: AcmeHandlers["pinged"]): Promise<Loopback> {
  const handlers = {
    issued: () => accept(),
    cancelled: () => accept(),
    noted: () => accept(),
    pinged,
  };
  const receive = serve<AcmeHandlers, AcmeKeys, AcmeOptions>(acme, {
    credentials: { key },
    inbox: quietInbox(),
    handlers,
  });
  return listening(toNode(receive));
}

describe("a call that is answered", () => {
  test("done", async () => {
    const { url } = await receiver(() => accept({ run: 7 }));
    expect(await caller(url).pinged({ id: "1" })).toEqual({
      kind: "done",
      reply: { ok: true, data: { run: 7 } },
    });
  });

  test("refused, not yet, unverified: with the partner's reason", async () => {
    const { url } = await receiver(({ id }) => {
      if (id === "1") return refuse("no such order");
      throw new Error("later");
    });
    const results = [
      await caller(url).pinged({ id: "1" }),
      await caller(url).pinged({ id: "2" }),
      await caller(url, { credentials: { key: "other" } }).pinged({ id: "3" }),
    ];
    expect(
      results.map((result) => result.kind === "refused" && [result.as, result.reason]),
    ).toEqual([
      ["refused", "no such order"],
      ["not-yet", "the message could not be handled now"],
      ["unverified", "not verified"],
    ]);
  });

  test("is built from the settings, and sent once to the operation's address", async () => {
    const seen: unknown[] = [];
    const { url } = await listening((request, response) => {
      seen.push(request.method, request.url, request.headers["x-made"]);
      response.end('{"ok":true}');
    });
    const settings = {
      url: (operation: string) => `${url}api/${operation}/`,
      credentials: async () => ({ key }),
      options: { digestCase: "lower" },
      clock: () => 17,
      random: () => 0.5,
    } as const;
    await createCaller(sending, settings).pinged({ id: "1" });
    expect(seen).toEqual(["POST", "/api/pinged/pings", "17 0.5 lower"]);
  });

  test("has the default of an option that is given as undefined", async () => {
    const seen: unknown[] = [];
    const { url } = await listening((request, response) => {
      seen.push(request.headers["x-made"]);
      response.end('{"ok":true}');
    });
    const options = { digestCase: undefined as never };
    const settings = { url, credentials: { key }, options, clock: () => 1, random: () => 0 };
    await createCaller(sending, settings).pinged({ id: "1" });
    expect(seen).toEqual([`1 0 ${sending.defaults.digestCase}`]);
  });
});

describe("a call of which it is not known what became", () => {
  const cases: readonly [name: string, listener: RequestListener, expected: string][] = [
    [
      "a gateway's page",
      (_request, response) => void response.writeHead(502).end("<html>"),
      "HTTP_STATUS maybe 502",
    ],
    [
      "a page where a reply should be",
      (_request, response) => void response.end("<html>"),
      "REPLY_UNREADABLE yes 200",
    ],
    [
      "nothing where a reply should be",
      (_request, response) => void response.end(),
      "REPLY_UNREADABLE yes 200",
    ],
    [
      "another charset",
      (_request, response) => void response.end(Buffer.from([0x22, 0xd5, 0xc5, 0x22])),
      "REPLY_CHARSET yes 200",
    ],
    [
      "another charset with a page",
      (_request, response) => void response.writeHead(500).end(Buffer.from([0xd5])),
      "HTTP_STATUS maybe 500",
    ],
    [
      "a byte order mark",
      (_request, response) => void response.end('\ufeff{"ok":true}'),
      "REPLY_UNREADABLE yes 200",
    ],
    [
      "a redirection",
      (_request, response) => void response.writeHead(302, { location: "/" }).end(),
      "REDIRECTED maybe",
    ],
    [
      "a wrong signature",
      (_request, response) => void response.writeHead(200, { "x-forged": "1" }).end('{"ok":true}'),
      "REPLY_UNVERIFIED yes 200",
    ],
    [
      "too much",
      (_request, response) => void response.end(`"${"x".repeat(2_000)}"`),
      "REPLY_TOO_LARGE yes 200",
    ],
  ];
  test.each(cases)("%s", async (_name, listener, expected) => {
    let requests = 0;
    const { url } = await listening((request, response) => {
      requests += 1;
      listener(request, response);
    });
    const result = await caller(url, { maxReplyBytes: 1_000 }).pinged({ id: "1" });
    expect(shown(result)).toBe(expected);
    expect(requests).toBe(1);
  });

  test("an answer without end is cut off at the cap", async () => {
    let isClosed = false;
    const { url } = await listening((_request, response) => {
      const flood = setInterval(() => response.write("x".repeat(1_000)), 1);
      response.on("close", () => {
        clearInterval(flood);
        isClosed = true;
      });
    });
    expect(shown(await caller(url, { maxReplyBytes: 10_000 }).pinged({ id: "1" }))).toBe(
      "REPLY_TOO_LARGE yes 200",
    );
    await until(() => isClosed);
  });

  const answerHalf = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";
  const wire: readonly [
    name: string,
    onConnection: (socket: net.Socket) => void,
    expected: string,
  ][] = [
    [
      "the connection is closed before an answer",
      (socket) => socket.once("data", () => socket.destroy()),
      "CONNECTION_LOST maybe",
    ],
    [
      "the answer breaks off",
      (socket) => socket.once("data", () => socket.end(answerHalf)),
      "CONNECTION_LOST maybe",
    ],
    [
      "the answer is no HTTP",
      (socket) => socket.once("data", () => socket.end("hello\r\n\r\n")),
      "CONNECTION_LOST maybe",
    ],
  ];
  test.each(wire)("%s", async (_name, onConnection, expected) => {
    let connections = 0;
    const { url } = await listeningRaw((socket) => {
      connections += 1;
      onConnection(socket);
    });
    expect(shown(await caller(url).pinged({ id: "1" }))).toBe(expected);
    expect(connections).toBe(1);
  });

  const stalling: readonly [name: string, answer: string, expected: string][] = [
    ["no answer", "", "TIMEOUT maybe"],
    ["an answer that stalls in its head", "HTTP/1.1 200 OK\r\ncontent-", "TIMEOUT maybe"],
    ["an answer that stalls", answerHalf, "TIMEOUT maybe 200"],
  ];
  test.each(stalling)("%s", async (_name, answer, expected) => {
    const time = new HandTime();
    let isAnswered = false;
    const { url, hasClosed } = await closing((socket) =>
      socket.once("data", () => socket.write(answer, () => (isAnswered = true))),
    );
    const heads = watchedFetch();
    const { clock, timer } = time;
    const { pinged } = caller(url, { clock, timer, fetch: heads.fetch });
    const call = pinged({ id: "1" });
    await until(() => isAnswered && (expected.endsWith("maybe") || heads.count > 0));
    await time.pass(14_999);
    expect(time.waiting).toBe(1);
    await time.pass(1);
    expect(shown(await call)).toBe(expected);
    expect(time.waiting).toBe(0);
    await until(() => hasClosed());
  });

  test("an answer that drips is cut off too", async () => {
    const time = new HandTime();
    let isClosed = false;
    const { url } = await listening((_request, response) => {
      const drip = setInterval(() => response.write(" "), 1);
      response.on("close", () => {
        clearInterval(drip);
        isClosed = true;
      });
    });
    const heads = watchedFetch();
    const { clock, timer } = time;
    const call = caller(url, { clock, timer, fetch: heads.fetch }).pinged({ id: "1" });
    await until(() => heads.count > 0);
    await time.pass(15_000);
    expect(shown(await call)).toBe("TIMEOUT maybe 200");
    await until(() => isClosed);
  });

  test("a declared length is believed, and the rest not waited for", async () => {
    const { url, hasClosed } = await closing((socket) =>
      socket.once("data", () =>
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 1048577\r\n\r\n{"),
      ),
    );
    expect(shown(await caller(url).pinged({ id: "1" }))).toBe("REPLY_TOO_LARGE yes 200");
    await until(() => hasClosed());
  });

  test("a gateway's page that is too large is a gateway's page", async () => {
    const { url } = await listening((_request, response) =>
      response.writeHead(502).end("x".repeat(2_000)),
    );
    expect(shown(await caller(url, { maxReplyBytes: 1_000 }).pinged({ id: "1" }))).toBe(
      "HTTP_STATUS maybe 502",
    );
  });

  test("nobody listens", async () => {
    const { url, closed } = await unused();
    await closed;
    expect(shown(await caller(url).pinged({ id: "1" }))).toBe("CONNECT_FAILED no");
  });

  test("the platform says why nobody was reached, and nothing else", async () => {
    const { url, closed } = await unused();
    await closed;
    const result = await caller(url).pinged({ id: "1" });
    if (result.kind !== "unknown") throw new Error(result.kind);
    expect(result.cause.systemCode).toBe("ECONNREFUSED");
    expect(result.cause).not.toHaveProperty("cause");
  });

  test("nobody listens at any of several addresses", async () => {
    const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    const cause = new AggregateError([refused, refused]);
    const failing = () => Promise.reject(new TypeError("fetch failed", { cause }));
    const { pinged } = caller("http://x", { fetch: failing });
    expect(shown(await pinged({ id: "1" }))).toBe("CONNECT_FAILED no");
  });

  test("the caller calls it off, before or after it was sent", async () => {
    const abort = new AbortController();
    const { url } = await listeningRaw((socket) =>
      socket.once("data", () => abort.abort("enough")),
    );
    const { signal } = abort;
    expect(shown(await caller(url).pinged({ id: "1" }, { signal }))).toBe("ABORTED maybe");
    expect(shown(await caller(url).pinged({ id: "1" }, { signal }))).toBe("ABORTED no");
  });

  test("the caller calls it off while the answer comes", async () => {
    const abort = new AbortController();
    const { url, hasClosed } = await closing((socket) =>
      socket.once("data", () => socket.write(answerHalf)),
    );
    const heads = watchedFetch(() => abort.abort());
    const { signal } = abort;
    const call = caller(url, { fetch: heads.fetch }).pinged({ id: "1" }, { signal });
    expect(shown(await call)).toBe("ABORTED maybe 200");
    await until(() => hasClosed());
  });

  test("one signal calls many calls off", async () => {
    const abort = new AbortController();
    const { signal } = abort;
    const stuck = () => new Promise<Response>(() => undefined);
    const { pinged } = caller("http://x", { fetch: stuck });
    const calls = Array.from({ length: 20 }, () => pinged({ id: "1" }, { signal }));
    await quiet();
    abort.abort();
    expect(new Set((await Promise.all(calls)).map(shown))).toEqual(new Set(["ABORTED maybe"]));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("a signal that lasts keeps nothing of calls that ended, and warns of no leak", async () => {
    const { signal } = new AbortController();
    const gate = deferred<void>();
    const fetch = async () => {
      await gate.promise;
      return new Response('{"ok":true}');
    };
    const { pinged } = caller("http://x", { fetch });
    const calls = Array.from({ length: 20 }, () => pinged({ id: "1" }, { signal }));
    await quiet();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    gate.resolve();
    await Promise.all(calls);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("a signal still calls off what goes on when another call of it has ended", async () => {
    const abort = new AbortController();
    const { signal } = abort;
    let requests = 0;
    const fetch = (): Promise<Response> =>
      requests++ === 0
        ? Promise.resolve(new Response('{"ok":true}'))
        : new Promise(() => undefined);
    const { pinged } = caller("http://x", { fetch });
    const calls = [pinged({ id: "1" }, { signal }), pinged({ id: "2" }, { signal })];
    expect((await calls[0])?.kind).toBe("done");
    abort.abort();
    expect((await calls[1])?.kind).toBe("unknown");
  });

  test("a signal calls off a call after one of it has ended", async () => {
    const abort = new AbortController();
    const { signal } = abort;
    const answering = caller("http://x", { fetch: async () => new Response('{"ok":true}') });
    expect((await answering.pinged({ id: "1" }, { signal })).kind).toBe("done");
    const stuck = caller("http://x", { fetch: () => new Promise(() => undefined) });
    const call = stuck.pinged({ id: "1" }, { signal });
    await quiet();
    abort.abort();
    expect(shown(await call)).toBe("ABORTED maybe");
  });

  test("a fetch that heeds no signal", async () => {
    const time = new HandTime();
    const { clock, timer } = time;
    const stuck = () => new Promise<Response>(() => undefined);
    const call = caller("http://x", { clock, timer, fetch: stuck }).pinged({ id: "1" });
    await time.pass(15_000);
    expect(shown(await call)).toBe("TIMEOUT maybe");
  });

  test("credentials that do not come; nothing is sent when they come after all", async () => {
    const time = new HandTime();
    const { clock, timer } = time;
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return new Response();
    };
    const slow = deferred<AcmeKeys>();
    const credentials = () => slow.promise;
    const call = caller("http://x", { clock, timer, fetch, credentials }).pinged({ id: "1" });
    await time.pass(15_000);
    expect(shown(await call)).toBe("TIMEOUT no");
    slow.resolve({ key });
    await time.pass(1);
    expect(sent).toBe(0);
  });

  test("a fetch that follows redirections all the same", async () => {
    const followed = Object.defineProperty(new Response('{"ok":true}'), "redirected", {
      value: true,
    });
    const not = new Response(null, { status: 307, headers: { location: "/" } });
    for (const response of [followed, not]) {
      const { pinged } = caller("http://x", { fetch: async () => response });
      expect(shown(await pinged({ id: "1" }))).toBe(`REDIRECTED maybe ${response.status}`);
    }
  });

  test("a bug in reading comes after sending, so it does not reject", async () => {
    const result = await caller("http://x", { fetch: async () => new Response("null") }).pinged({
      id: "1",
    });
    expect(shown(result)).toBe("REPLY_UNREADABLE yes 200");
    expect(result).toMatchObject({
      cause: { cause: { message: "What reads the answer failed (TypeError)" } },
    });
  });
});

describe("a call that cannot be sent rejects, and nothing is sent", () => {
  let sent = 0;
  const countedFetch = async () => {
    sent += 1;
    return new Response('{"ok":true}');
  };

  test("a message that is not valid", async () => {
    await expect(caller("http://x", { fetch: countedFetch }).pinged({ id: "" })).rejects.toThrow(
      ValidationError,
    );
    expect(sent).toBe(0);
  });

  test.each(["a-secret\nand more", "密-secret"])(
    "a header with %j, which no message repeats",
    async (text) => {
      const { pinged } = sending.operations;
      const build: typeof pinged.build = (...given) => ({
        ...pinged.build(...given),
        headers: { authorization: text },
      });
      const protocol: typeof sending = { ...sending, operations: { pinged: { ...pinged, build } } };
      const settings = { url: "http://x", credentials: { key }, fetch: countedFetch };
      const thrown = await createCaller(protocol, settings)
        .pinged({ id: "1" })
        .catch((error: unknown) => error);
      expect(thrown).toMatchObject({ code: "HEADER" });
      expect(thrown).not.toHaveProperty("cause");
      expect(String((thrown as Error).stack)).not.toContain("secret");
      expect(sent).toBe(0);
    },
  );

  test("an empty key or a bad address from a function", async () => {
    const keyless = caller("http://x", { fetch: countedFetch, credentials: () => ({ key: "" }) });
    const homeless = caller("http://x", { fetch: countedFetch, url: () => "x" });
    await expect(keyless.pinged({ id: "1" })).rejects.toThrow("credentials.key is empty");
    await expect(homeless.pinged({ id: "1" })).rejects.toThrow(ConfigError);
    expect(sent).toBe(0);
  });

  test("at once, where the settings are values", () => {
    expect(() => caller("http://x", { credentials: { key: " " } })).toThrow(
      "credentials.key is empty",
    );
    for (const url of ["", "x", "ftp://x", "/notices"])
      expect(() => caller(url)).toThrow(ConfigError);
  });

  test("an address with a password, which no message repeats", () => {
    const thrown = expect.objectContaining({
      code: "ADDRESS",
      message: "The address holds a user's name or password",
    }) as Error;
    for (const url of ["https://user:pass-word@x/", "https://user@x", "http://:pass-word@x"])
      expect(() => caller(url)).toThrow(thrown);
  });
});

/**
 * A raw server, and whether its first connection is gone. The platform's `fetch` may open another one at once, in which nothing is
 * sent.
 */
async function closing(onConnection: (socket: net.Socket) => void) {
  let isClosed = false;
  const { url } = await listeningRaw((socket) => {
    socket.on("close", () => {
      isClosed = true;
    });
    onConnection(socket);
  });
  return { url, hasClosed: () => isClosed };
}

/** The platform's, which counts the answers whose heads have come. */
function watchedFetch(onHead: () => void = () => undefined) {
  const watched = {
    count: 0,
    fetch: async (...given: Parameters<typeof fetch>) => {
      const response = await fetch(...given);
      watched.count += 1;
      onHead();
      return response;
    },
  };
  return watched;
}

/** An address on which nobody listens any more. */
async function unused(): Promise<{ readonly url: string; readonly closed: Promise<unknown> }> {
  const { createServer } = await import("node:net");
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as net.AddressInfo;
  const closed = new Promise((resolve) => {
    server.close(resolve);
  });
  return { url: `http://127.0.0.1:${port}/`, closed };
}
