import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createCaller } from "../../templates/runtime/caller.js";
import { CallError } from "../../templates/runtime/caller/call-error.js";
import type { CallErrorCode } from "../../templates/runtime/caller/call-error.js";
import type { CallEvent } from "../../templates/runtime/caller/events.js";
import { fetchFailure, readingFailure } from "../../templates/runtime/caller/failure.js";
import type { CallResult } from "../../templates/runtime/caller/result.js";
import { DecodeError } from "../../templates/runtime/errors.js";
import { desk } from "./desk.js";
import { listeningRaw } from "./loopback.js";

/*
 * Planted values stand in a message, the credentials, the address, what the partner answers and what `fetch` throws; whatever comes
 * out of a call of which it is unknown what became is searched for them.
 */

const planted = /planted|张三/;

async function outputs(
  answer: (url: string) => typeof fetch | Promise<typeof fetch>,
): Promise<{ readonly texts: readonly string[]; readonly error: CallError }> {
  const events: CallEvent[] = [];
  const url = "http://planted-host.test/planted-path?planted=query";
  const caller = createCaller(desk, {
    url,
    credentials: { token: "planted-token" },
    fetch: await answer(url),
    onEvent: (event) => events.push(event),
  });
  const result: CallResult = await caller.order({ id: "planted-张三" });
  if (result.kind !== "unknown") throw new Error(`not unknown: ${result.kind}`);
  const { cause: error } = result;
  const deep = { depth: Infinity, showHidden: true } as const;
  const texts = [
    String(result),
    JSON.stringify(result),
    inspect(result, deep),
    String(error),
    String(error.stack),
    JSON.stringify(error),
    error.explain(),
    inspect(error.cause, deep),
    JSON.stringify(events),
  ];
  return { texts, error };
}

const thrown = (error: Error) => () => () => Promise.reject(error);
const answered = (text: string, status: number = 200) => {
  const headers = { "x-planted": "planted", "retry-after": "planted" };
  return () => async () => new Response(text, { status, headers });
};

describe("nothing comes out of a call that", () => {
  const cases: Readonly<Record<string, Parameters<typeof outputs>[0]>> = {
    "cannot reach a host": thrown(
      new TypeError("fetch failed", {
        cause: Object.assign(new Error("getaddrinfo ENOTFOUND planted-host.test"), {
          code: "ENOTFOUND",
          hostname: "planted-host.test",
        }),
      }),
    ),
    "meets the certificate of another": thrown(
      new TypeError("fetch failed", {
        cause: Object.assign(new Error("Host: planted-host.test. is not cert's: planted"), {
          code: "ERR_TLS_CERT_ALTNAME_INVALID",
          cert: { subject: "planted" },
        }),
      }),
    ),
    "fails with a code that is none": thrown(
      Object.assign(new Error("planted"), { code: "planted 张三" }),
    ),
    "is answered with a page": answered("<html>planted 张三", 502),
    "is answered with no reply": answered("planted 张三"),
    "is answered with what is no JSON": answered("{planted 张三"),
    "is answered with an unknown code": answered('{"code":"9999","text":"planted 张三"}'),
  };
  test.each(Object.entries(cases))("%s", async (_name, answer) => {
    const { texts } = await outputs(answer);
    for (const text of texts) expect(text).not.toMatch(planted);
  });

  test("is answered with what is no HTTP, of which the platform's error keeps a piece", async () => {
    const { url } = await listeningRaw((socket) =>
      socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\nplanted 张三 header\r\n\r\n")),
    );
    const { texts, error } = await outputs(() => (_url, init) => fetch(url, init));
    expect(error.code).toBe("CONNECTION_LOST");
    for (const text of texts) expect(text).not.toMatch(planted);
  });
});

describe("a bug in reading", () => {
  test("is told by its kind and place alone", () => {
    let thrownError: unknown;
    try {
      JSON.parse("planted\nplanted");
    } catch (error) {
      thrownError = error;
    }
    const told = readingFailure(thrownError);
    expect(inspect(told)).not.toMatch(/planted/);
    expect(told?.message).toBe("What reads the answer failed (SyntaxError)");
    expect(told?.stack).toMatch(/caller-leaks\.test/);
  });

  test("has no place where its stack does not begin with it", () => {
    const odd = Object.assign(new Error("planted"), { stack: "planted\n    at planted" });
    expect(inspect(readingFailure(odd))).not.toMatch(/planted/);
    expect(readingFailure("planted")).toBeUndefined();
    expect(readingFailure(Object.assign(new Error("x"), { name: "planted" }))?.message).toBe(
      "What reads the answer failed (Error)",
    );
  });

  test("our own errors stay as they are", () => {
    const own = new DecodeError("BASE64", "The text is not Base64");
    expect(readingFailure(own)).toBe(own);
  });
});

describe("what fetch throws", () => {
  const cases: readonly [code: CallErrorCode, error: unknown][] = [
    ["CONNECT_FAILED", caused({ code: "ECONNREFUSED" })],
    ["CONNECT_FAILED", caused({ code: "EHOSTUNREACH", syscall: "connect" })],
    ["CONNECT_FAILED", caused({ code: "ETIMEDOUT", syscall: "connect" })],
    ["CONNECT_FAILED", caused({ code: "EAI_AGAIN", syscall: "getaddrinfo" })],
    ["CONNECT_FAILED", caused({ code: "UND_ERR_CONNECT_TIMEOUT" })],
    ["CONNECT_FAILED", caused({ code: "CERT_HAS_EXPIRED" })],
    ["CONNECT_FAILED", caused({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" })],
    ["CONNECT_FAILED", caused({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" })],
    ["CONNECT_FAILED", caused({ code: "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE" })],
    ["CONNECT_FAILED", caused({ code: "ERR_INVALID_URL" })],
    ["CONNECTION_LOST", caused({ code: "EHOSTUNREACH", syscall: "read" })],
    ["CONNECTION_LOST", caused({ code: "ETIMEDOUT", syscall: "read" })],
    ["CONNECTION_LOST", caused({ code: "ECONNRESET" })],
    ["CONNECTION_LOST", caused({ code: "EPIPE", syscall: "write" })],
    ["CONNECTION_LOST", caused({ code: "UND_ERR_SOCKET" })],
    ["CONNECTION_LOST", caused({ code: "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC" })],
    ["CONNECTION_LOST", new TypeError("terminated")],
    ["CONNECTION_LOST", "a text"],
    ["TIMEOUT", caused({ code: "UND_ERR_HEADERS_TIMEOUT" })],
    ["TIMEOUT", caused({ code: "UND_ERR_BODY_TIMEOUT" })],
    ["TIMEOUT", new DOMException("x", "TimeoutError")],
    ["ABORTED", new DOMException("x", "AbortError")],
  ];
  test.each(cases)("%s (%#)", (code, error) => {
    expect(fetchFailure(error)).toMatchObject({ code });
  });

  test("errors that are their own cause end", () => {
    const error: { cause?: unknown } & Error = new Error("x");
    error.cause = error;
    expect(fetchFailure(error).code).toBe("CONNECTION_LOST");
  });
});

function caused(more: object): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("x"), more) });
}

describe("a CallError", () => {
  test("explains itself", () => {
    expect(new CallError("CONNECT_FAILED", { systemCode: "ENOTFOUND" }).explain()).toBe(
      "The partner could not be reached (ENOTFOUND). The partner did not get the message. " +
        "Call again with the same message.",
    );
    expect(
      new CallError("HTTP_STATUS", { status: 503, attempts: 3, retryAfterMs: 6_500 }).explain(),
    ).toBe(
      "The answer is not one of the protocol's; see its status (HTTP status 503, 3 attempts). " +
        "The partner may have got the message and done what it says. " +
        "Ask the partner what became of it before the same is sent again. " +
        "The partner asks to wait 7 s.",
    );
    expect(new CallError("REPLY_UNVERIFIED", { retry: "no" }).explain()).toBe(
      "The signature of the answer is wrong. The partner got the message and may have done what it says. " +
        "Calling again will not help: find out what is wrong first.",
    );
  });

  test("is JSON without its cause", () => {
    const error = new CallError("REPLY_UNREADABLE", { status: 200, cause: new Error("planted") });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "CallError",
      code: "REPLY_UNREADABLE",
      message: "The answer cannot be read",
      sent: "yes",
      retry: "after-query",
      attempts: 1,
      status: 200,
    });
  });
});
