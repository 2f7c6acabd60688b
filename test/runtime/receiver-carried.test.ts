import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DecodeError } from "../../templates/runtime/errors.js";
import { textAt } from "../../templates/runtime/members.js";
import { accept } from "../../templates/runtime/outcome.js";
import type { Handler } from "../../templates/runtime/outcome.js";
import { openCarried } from "../../templates/runtime/receiver/open-carried.js";
import type { ReceivingProtocol } from "../../templates/runtime/receiver/protocol.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { anyValidator } from "../../templates/runtime/validation/any.js";
import { NumberText } from "../../templates/runtime/wire.js";
import { acme } from "./acme.js";
import { quietInbox } from "./quiet-inbox.js";

/* Messages that travel as a form or in the address. */

const formType = "application/x-www-form-urlencoded";
const form = { numbers: ["n", "m"], booleans: ["b"], limits: { maxDepth: 8, maxMembers: 4 } };

function opened(content: string, text: string, query = ""): unknown {
  return openCarried(content, text, { url: `/path${query}` }, form).envelope;
}

describe("what a form holds", () => {
  test.each<readonly [string, unknown]>([
    ["", {}],
    ["a=1", { a: "1" }],
    ["a=%E5%BC%A0+%2B%20x", { a: "张 + x" }],
    ["a=张", { a: "张" }],
    ["a", { a: "" }],
    ["a=", { a: "" }],
    ["a==b=", { a: "=b=" }],
    ["&a=1&b=x&", { a: "1", b: "x" }],
    ["n=12&m=1.50", { n: 12, m: new NumberText("1.50") }],
    ["n=&m=0x10", { n: "", m: "0x10" }],
    ["n=012&m=+1", { n: "012", m: " 1" }],
    ["b=true", { b: true }],
    ["b=TRUE", { b: "TRUE" }],
    ["__proto__=1", Object.fromEntries([["__proto__", "1"]])],
  ])("%j", (text, expected) => {
    expect(opened(formType, text)).toEqual(expected);
    expect(opened(`${formType};charset=UTF-8`, text)).toEqual(expected);
    expect(opened("query", "", `?${text}`)).toEqual(expected);
  });

  test.each([
    ["a=1&a=2", "FORM_TWICE"],
    ["a=1&%61=2", "FORM_TWICE"],
    ["a=%", "FORM"],
    ["a=%zz", "FORM"],
    ["a=%D5%C5", "FORM"],
    ["a=%ED%A0%80", "FORM"],
    ["a&b&c&d&e", "FORM_SIZE"],
  ])("%j is refused", (text, code) => {
    expect(() => opened(formType, text)).toThrow(expect.objectContaining({ code }));
    expect(() => opened("query", "", `?${text}`)).toThrow(DecodeError);
  });

  test("and the address, when nothing stands beside it", () => {
    expect(opened("query", "", "")).toEqual({});
    expect(() => opened("query", "{}", "?a=1")).toThrow(
      expect.objectContaining({ code: "QUERY_BODY" }),
    );
  });

  test("or JSON, by any other name", () => {
    expect(opened("application/json", '{"n":"12"}')).toEqual({ n: "12" });
    expect(opened("text/plain", "[]")).toEqual({});
  });

  test("is signed by its members' JSON", () => {
    const message = openCarried(formType, 'n=1.50&t="x"', { url: "/" }, form);
    expect([message.source("n"), message.source("t"), message.source("toString")]).toEqual([
      "1.50",
      '"\\"x\\""',
      undefined,
    ]);
  });

  test("is what URLSearchParams wrote", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 8 });
    fc.assert(
      fc.property(fc.dictionary(texts, texts, { maxKeys: 4 }), (members) => {
        const text = new URLSearchParams(Object.entries(members)).toString();
        const plain = { numbers: [], limits: form.limits };
        const read = openCarried(formType, text, { url: "/" }, plain).envelope;
        expect(Object.entries(read)).toEqual(Object.entries(members));
      }),
    );
  });
});

interface Options {
  readonly carriage: "query" | "form" | "json";
}

const { charset, limits, reply } = acme;

const carried: ReceivingProtocol<object, Options> = {
  provider: "acme",
  protocol: "carried",
  charset,
  limits,
  defaults: { carriage: "json" },
  choices: { carriage: ["query", "form", "json"] },
  mediaTypes: ({ carriage }) =>
    carriage === "query" ? [] : [carriage === "form" ? formType : "application/json"],
  open: (text, request, { carriage }) =>
    openCarried(
      carriage === "form" ? formType : carriage === "query" ? "query" : "application/json",
      text,
      request,
      { numbers: [] },
    ),
  envelope: anyValidator,
  reply: (kind, reason, data, message, making) =>
    reply(kind, reason, data, message, {
      ...making,
      credentials: undefined,
      options: acme.defaults,
    }),
  verify: () => true,
  dispatch: () => "issued",
  operations: {
    issued: {
      validator: anyValidator,
      body: ({ value }) => value,
      notice: (message) => textAt(message.envelope, ["id"]),
      identity: () => [],
      onChange: "version",
    },
  },
};

describe("a receiver, told how messages are carried", () => {
  async function check(
    carriage: Options["carriage"],
    request: { readonly url?: string; readonly type?: string; readonly body?: string },
    expected: readonly [code: string, notice?: unknown, rawText?: string],
  ): Promise<void> {
    const got: unknown[] = [];
    const issued: Handler<unknown> = (notice, { rawText }) => {
      got.push(notice, rawText);
      return accept();
    };
    const receive = serve<{ readonly issued: Handler<unknown> }, object, Options>(carried, {
      credentials: {},
      handlers: { issued },
      options: { carriage },
      inbox: quietInbox(),
      onEvent: ({ code }) => got.unshift(code),
    });
    const { url = "/", type, body } = request;
    const headers = type === undefined ? {} : { "content-type": type };
    const init = { method: "POST", headers, ...(body === undefined ? {} : { body }) };
    await receive(new Request(`http://receiver.test${url}`, init));
    expect(got).toEqual(expected);
  }

  test("in the address, without a body, whatever type that has", async () => {
    await check("query", { url: "/?id=a%20b" }, ["ACCEPTED", "a b", "id=a%20b"]);
    await check("query", { url: "/?id=1", type: "text/html" }, ["ACCEPTED", "1", "id=1"]);
    await check("query", { url: "/?id=1", body: "id=2" }, ["MALFORMED"]);
  });

  test("as a form", async () => {
    await check("form", { body: "id=1", type: formType }, ["ACCEPTED", "1", "id=1"]);
    await check("form", { body: '{"id":1}', type: "application/json" }, ["MEDIA_TYPE"]);
  });

  test("as JSON", async () => {
    await check("json", { body: '{"id":1}', type: "application/json" }, [
      "ACCEPTED",
      "1",
      '{"id":1}',
    ]);
    await check("json", { body: "id=1", type: formType }, ["MEDIA_TYPE"]);
    await check("json", { url: "/?id=1" }, ["MALFORMED"]);
  });
});
