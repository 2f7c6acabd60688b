import { describe, expect, test } from "vitest";
import { accept, notYet, refuse } from "../../templates/runtime/outcome.js";
import type { ReceiverEvent } from "../../templates/runtime/receiver/events.js";
import { RawBodyConsumedError } from "../../templates/runtime/receiver/raw-body.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import type { ReceiverSettings } from "../../templates/runtime/receiver/settings.js";
import { acme, key, post, signed } from "./acme.js";
import type { AcmeHandlers, AcmeKeys, AcmeOptions } from "./acme.js";
import { HandTime, quiet } from "./hand-time.js";
import { quietInbox } from "./quiet-inbox.js";

type Settings = ReceiverSettings<AcmeHandlers, AcmeKeys, AcmeOptions>;

const order = '{"orderNo":"A1","premium":121.00}';

function receiver(
  more: Partial<Omit<Settings, "handlers">> & { handlers?: Partial<AcmeHandlers> } = {},
) {
  const calls: string[] = [];
  const events: ReceiverEvent[] = [];
  const count = (name: string) => () => {
    calls.push(name);
    return accept();
  };
  const handlers = {
    issued: count("issued"),
    cancelled: count("cancelled"),
    pinged: count("pinged"),
    noted: count("noted"),
    ...more.handlers,
  };
  const receive = serve(acme, {
    credentials: { key },
    inbox: quietInbox(),
    onEvent: (event) => events.push(event),
    ...more,
    handlers,
  });
  return { receive, calls, events };
}

async function shown(response: Response): Promise<string> {
  return `${response.status} ${await response.text()}`;
}

describe("each way in which receiving stops has its own code", () => {
  const deep = `{"orderNo":${"[".repeat(20)}${"]".repeat(20)}}`;
  const unverified = '401 {"ok":false,"msg":"not verified"}';
  const cases: readonly [name: string, request: () => Request, code: string, answer: string][] = [
    ["get", () => new Request("http://x/"), "METHOD", "405 Only POST is received here"],
    [
      "head",
      () => new Request("http://x/", { method: "HEAD" }),
      "METHOD",
      "405 Only POST is received here",
    ],
    [
      "put",
      () => new Request("http://x/", { method: "PUT", body: signed("issue", order) }),
      "METHOD",
      "405 Only POST is received here",
    ],
    [
      "too long, and says so",
      () => post("{}", { "content-length": "4097" }),
      "BODY_TOO_LARGE",
      "413 The body is too large",
    ],
    [
      "too long, in one piece",
      () => post("x".repeat(4097)),
      "BODY_TOO_LARGE",
      "413 The body is too large",
    ],
    [
      "compressed",
      () => post("{}", { "content-encoding": "gzip" }),
      "MEDIA_TYPE",
      "415 A compressed body is not received here",
    ],
    [
      "compressed in another way",
      () => post("{}", { "content-encoding": "br" }),
      "MEDIA_TYPE",
      "415 A compressed body is not received here",
    ],
    [
      "another media type",
      () => post("{}", { "content-type": "text/xml" }),
      "MEDIA_TYPE",
      "415 The media type is not one that is received here",
    ],
    [
      "another charset",
      () => post("{}", { "content-type": "application/json;charset=GBK" }),
      "CHARSET_MISMATCH",
      '400 {"ok":false,"msg":"the charset must be utf-8"}',
    ],
    [
      "a charset among more blanks than a pattern could try",
      () => post("{}", { "content-type": `application/json; charset = ${" ".repeat(15_000)}"a"b` }),
      "CHARSET_MISMATCH",
      '400 {"ok":false,"msg":"the charset must be utf-8"}',
    ],
    [
      "a quote that does not end",
      () => post("{}", { "content-type": 'application/json; charset="utf-8' }),
      "CHARSET_MISMATCH",
      '400 {"ok":false,"msg":"the charset must be utf-8"}',
    ],
    [
      "bytes of GBK",
      () => post(new Uint8Array([0x22, 0xd5, 0xc5, 0x22])),
      "CHARSET_MISMATCH",
      '400 {"ok":false,"msg":"the body is not utf-8"}',
    ],
    [
      "a byte order mark",
      () => post("\ufeff{}"),
      "CHARSET_MISMATCH",
      '400 {"ok":false,"msg":"a byte order mark is not allowed"}',
    ],
    ["nothing", () => post(""), "MALFORMED", '400 {"ok":false,"msg":"the message cannot be read"}'],
    [
      "half a message",
      () => post(signed("issue", order).slice(0, -1)),
      "MALFORMED",
      '400 {"ok":false,"msg":"the message cannot be read"}',
    ],
    [
      "a member twice",
      () => post(signed("issue", '{"orderNo":"A1","order\\u004eo":"A2"}')),
      "MALFORMED",
      '400 {"ok":false,"msg":"the message cannot be read"}',
    ],
    [
      "too deep",
      () => post(signed("issue", deep)),
      "MALFORMED",
      '400 {"ok":false,"msg":"the message cannot be read"}',
    ],
    ["no signature", () => post(`{"kind":"issue","data":${order}}`), "ENVELOPE_INVALID", "400"],
    ["no object", () => post("[]"), "ENVELOPE_INVALID", "400"],
    ["another key", () => post(signed("issue", order, "other")), "SIGNATURE_MISMATCH", unverified],
    [
      "changed data",
      () => post(signed("issue", order).replace("121.00", "121")),
      "SIGNATURE_MISMATCH",
      unverified,
    ],
    [
      "an empty signature",
      () => post(`{"kind":"issue","sign":"","data":${order}}`),
      "SIGNATURE_MISMATCH",
      unverified,
    ],
    [
      "text that cannot be signed",
      () => post(`{"kind":"issue","sign":"${"0".repeat(32)}","data":{"orderNo":"\\ud800"}}`),
      "SIGNATURE_MISMATCH",
      unverified,
    ],
    [
      "an unknown kind",
      () => post(signed("surprise", order)),
      "UNKNOWN_KIND",
      '200 {"ok":true,"msg":"this kind of message is not known"}',
    ],
    [
      "a kind that is an inherited name",
      () => post(signed("hole", order)),
      "UNKNOWN_KIND",
      '200 {"ok":true,"msg":"this kind of message is not known"}',
    ],
    [
      "an invalid body",
      () => post(signed("issue", '{"orderNo":7}')),
      "BODY_INVALID",
      '400 {"ok":false,"msg":"orderNo: expected string',
    ],
    [
      "a body that lacks something",
      () => post(signed("issue", "{}")),
      "BODY_INVALID",
      '400 {"ok":false,"msg":"orderNo: missing string',
    ],
  ];

  test.each(cases)("%s", async (_name, request, code, answer) => {
    const { receive, calls, events } = receiver();
    const response = await receive(request());
    expect(events.map((event) => event.code)).toEqual([code]);
    expect(await shown(response)).toContain(answer);
    expect(events[0]?.status).toBe(response.status);
    expect(calls).toEqual([]);
  });

  test("405 says what is allowed", async () => {
    const response = await receiver().receive(new Request("http://x/"));
    expect(response.headers.get("allow")).toBe("POST");
  });

  test("a body that was read", async () => {
    const errors: unknown[] = [];
    const { receive, events } = receiver({ onError: (error) => errors.push(error) });
    const request = post(signed("issue", order));
    await request.json();
    expect(errors).toEqual([]);
    expect(await shown(await receive(request))).toBe("500 Not received");
    expect(events.map((event) => event.code)).toEqual(["RAW_BODY_CONSUMED"]);
    expect(errors).toEqual([expect.any(RawBodyConsumedError)]);
  });

  test("an invalid body's issues tell forms, not values", async () => {
    const { receive, events } = receiver();
    const response = await receive(post(signed("issue", '{"holder":"秘密","premium":"秘密"}')));
    expect(events[0]?.issues?.map(({ path, rule }) => [path, rule])).toEqual([
      ["orderNo", "required"],
      ["premium", "type"],
    ]);
    expect(JSON.stringify(events) + (await response.text())).not.toContain("秘密");
  });

  test("an event's issues do not tell what stood there, were it only a number", async () => {
    const { receive, events } = receiver();
    await receive(post(signed("issue", '{"orderNo":"A1","premium":7777777e9999}')));
    expect(events[0]?.issues).toEqual([{ path: "premium", rule: "range", expected: "decimal" }]);
  });
});

describe("what is let through", () => {
  test.each([
    ["no content type", { "content-type": "" }],
    ["a charset in capitals and quotes", { "content-type": 'Application/JSON; Charset="UTF-8"' }],
    ["another parameter", { "content-type": "application/json; v; q=1 ;charset = utf8 " }],
    ["identity encoding", { "content-encoding": "identity" }],
  ])("%s", async (_name, headers) => {
    const { receive, calls } = receiver();
    expect((await receive(post(signed("issue", order), headers))).status).toBe(200);
    expect(calls).toEqual(["issued"]);
  });

  test("bytes in any number of pieces", async () => {
    const { receive, calls } = receiver();
    const bytes = new TextEncoder().encode(signed("issue", '{"orderNo":"A1","holder":"张三"}'));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const request = new Request("http://x/", { method: "POST", body, duplex: "half" });
    expect((await receive(request)).status).toBe(200);
    expect(calls).toEqual(["issued"]);
  });

  test("a body of exactly the cap, and none that breaks off", async () => {
    const { receive, events } = receiver();
    const whole = signed("issue", '{"orderNo":"A1"}');
    await receive(post(whole + " ".repeat(4096 - whole.length)));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(whole));
        controller.error(new Error("reset"));
      },
    });
    const broken = new Request("http://x/", { method: "POST", body, duplex: "half" });
    expect((await receive(broken)).status).toBe(408);
    expect(events.map((event) => event.code)).toEqual(["ACCEPTED", "BODY_INCOMPLETE"]);
  });

  test("an endless body is cancelled at the cap", async () => {
    let cancelled = false;
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024));
      },
      cancel() {
        cancelled = true;
      },
    });
    const request = new Request("http://x/", { method: "POST", body, duplex: "half" });
    expect((await receiver().receive(request)).status).toBe(413);
    await quiet();
    expect(cancelled).toBe(true);
    expect(pulled).toBeLessThan(10);
  });
});

describe("handling", () => {
  test("the handler gets the notice and its context", async () => {
    const time = new HandTime();
    const text = signed("issue", '{"orderNo":"A1","remark":"x","holder":"张三"}');
    const seen: unknown[] = [];
    const { receive, events } = receiver({
      clock: time.clock,
      timer: time.timer,
      handlers: {
        issued: (notice, context) => {
          const { rawText, receivedAt, attempt, unknownMembers, signal, envelope, url } = context;
          const told = { url, rawText, envelope, receivedAt, attempt, unknownMembers };
          seen.push(notice, told, signal.aborted);
          seen.push(context.redacted());
          return accept({ run: 1 });
        },
      },
    });
    expect(await shown(await receive(post(text)))).toBe('200 {"ok":true,"data":{"run":1}}');
    expect(seen).toEqual([
      { orderNo: "A1", remark: "x", holder: "张三" },
      {
        url: post(text).url,
        rawText: text,
        envelope: JSON.parse(text),
        receivedAt: time.now,
        attempt: 1,
        unknownMembers: ["remark"],
      },
      false,
      {
        orderNo: "A1",
        remark: "[unlisted: string of 1 character]",
        holder: "[name: string of 2 characters]",
      },
    ]);
    expect(events).toEqual([
      {
        code: "ACCEPTED",
        provider: "acme",
        protocol: "notice",
        operation: "issued",
        status: 200,
        durationMs: 0,
        attempt: 1,
        unknownMembers: 1,
      },
    ]);
    expect(time.waiting).toBe(0);
  });

  test("a success is told again byte for byte, for the same content in any notation", async () => {
    let run = 0;
    const { receive, events } = receiver({ handlers: { issued: () => accept({ run: ++run }) } });
    const first = await shown(await receive(post(signed("issue", order))));
    const again = await shown(await receive(post(signed("issue", order))));
    const rewritten = '{ "premium": 121.00, "orderNo": "\\u0041" }'.replace("\\u0041", "\\u00411");
    expect(await shown(await receive(post(signed("issue", rewritten))))).toBe(first);
    expect(again).toBe(first);
    expect(run).toBe(1);
    expect(events.map((event) => event.code)).toEqual(["ACCEPTED", "DUPLICATE", "DUPLICATE"]);
  });

  test.each([
    ["refused", () => refuse("no such order"), "REFUSED", '200 {"ok":false,"msg":"no such order"}'],
    ["not yet", () => notYet("later"), "NOT_YET", '503 {"ok":false,"msg":"later"}'],
    [
      "thrown",
      () => {
        throw new Error("张三");
      },
      "HANDLER_FAILED",
      '503 {"ok":false,"msg":"the message could not be handled now"}',
    ],
    [
      "rejected",
      () => Promise.reject(new Error("张三")),
      "HANDLER_FAILED",
      '503 {"ok":false,"msg":"the message could not be handled now"}',
    ],
    [
      "no outcome",
      () => undefined as never,
      "HANDLER_FAILED",
      '503 {"ok":false,"msg":"the message could not be handled now"}',
    ],
    [
      "data that cannot be written",
      () => accept({ run: 1n } as never),
      "HANDLER_FAILED",
      '503 {"ok":false,"msg":"the message could not be handled now"}',
    ],
  ] as const)(
    "%s: answered so, not stored, and handled again",
    async (_name, fail, code, answer) => {
      const attempts: number[] = [];
      const errors: unknown[] = [];
      const { receive, events } = receiver({
        onError: (error) => errors.push(error),
        handlers: {
          issued: (_notice, { attempt }) => {
            attempts.push(attempt);
            return attempt < 3 ? fail() : accept();
          },
        },
      });
      const send = async () => shown(await receive(post(signed("issue", order))));
      expect([await send(), await send()]).toEqual([answer, answer]);
      expect([await send(), await send()]).toEqual(['200 {"ok":true}', '200 {"ok":true}']);
      expect(attempts).toEqual([1, 2, 3]);
      expect(events.map((event) => event.code)).toEqual([code, code, "ACCEPTED", "DUPLICATE"]);
      expect(errors).toHaveLength(code === "HANDLER_FAILED" ? 2 : 0);
      expect(JSON.stringify(events)).not.toContain("张三");
    },
  );

  test("other content under the same identity", async () => {
    const { receive, calls, events } = receiver();
    const kinds = ["issue", "cancel", "note"] as const;
    for (const kind of kinds) {
      for (const premium of ["1", "2", "1", "2"]) {
        await receive(post(signed(kind, `{"orderNo":"A1","premium":${premium}}`)));
      }
    }
    expect(calls).toEqual(["issued", "issued", "cancelled", "noted", "noted"]);
    expect(events.map((event) => event.code).join(" ")).toBe(
      "ACCEPTED ACCEPTED DUPLICATE DUPLICATE " +
        "ACCEPTED CONFLICT DUPLICATE CONFLICT " +
        "ACCEPTED ACCEPTED DUPLICATE DUPLICATE",
    );
  });

  test("handlers may be methods", async () => {
    class Handlers {
      seen: string[] = [];
      issued(notice: { orderNo: string }) {
        this.seen.push(notice.orderNo);
        return accept();
      }
      cancelled = () => accept();
      pinged = () => accept();
      noted = () => accept();
    }
    const handlers = new Handlers();
    const receive = serve(acme, { credentials: { key }, inbox: quietInbox(), handlers });
    await receive(post(signed("issue", order)));
    expect(handlers.seen).toEqual(["A1"]);
  });

  test("an observer's failure is not the partner's", async () => {
    const { receive } = receiver({
      onEvent: () => {
        throw new Error("observer");
      },
    });
    expect((await receive(post(signed("issue", order)))).status).toBe(200);
  });

  test("nor is one that comes later, nor does it end the process", async () => {
    const unhandled: unknown[] = [];
    const listen = (error: unknown) => void unhandled.push(error);
    process.prependListener("unhandledRejection", listen);
    const { receive } = receiver({
      onEvent: () => Promise.reject(new Error("observer")) as never,
    });
    expect((await receive(post(signed("issue", order)))).status).toBe(200);
    await new Promise((resolve) => setImmediate(resolve));
    process.removeListener("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });
});

describe("an unknown kind", () => {
  test("is told to onUnknown, verified", async () => {
    const told: unknown[] = [];
    const { receive } = receiver({ onUnknown: ({ envelope }) => void told.push(envelope["kind"]) });
    await receive(post(signed("surprise", order, "other")));
    await receive(post(signed("surprise", order)));
    expect(told).toEqual(["surprise"]);
  });

  test("is answered not-yet where that fails, or takes too long", async () => {
    const time = new HandTime();
    const hooks = [
      () => Promise.reject(new Error("disk full")),
      () => new Promise<void>(() => undefined),
    ];
    const { receive, events } = receiver({ ...time, onUnknown: () => hooks.shift()?.() });
    expect((await receive(post(signed("surprise", order)))).status).toBe(503);
    const slow = receive(post(signed("surprise", order)));
    await time.pass(8_000);
    expect((await slow).status).toBe(503);
    expect(events.map((event) => event.code)).toEqual(["HANDLER_FAILED", "HANDLER_SLOW"]);
  });
});
