import { describe, expect, test } from "vitest";
import { anyValidator } from "../../templates/runtime/validation/any.js";
import { openJson } from "../../templates/runtime/json/open.js";
import { accept, refuse } from "../../templates/runtime/outcome.js";
import type { Handler } from "../../templates/runtime/outcome.js";
import type {
  ReceivedOperation,
  ReceivingProtocol,
} from "../../templates/runtime/receiver/protocol.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { urlPart } from "../../templates/runtime/signing/http-part.js";
import { acme, key, post, signed } from "./acme.js";
import type { AcmeHandlers, AcmeKeys, AcmeOptions } from "./acme.js";
import { quietInbox } from "./quiet-inbox.js";

/* Operations told apart by where a message came to, and what handlers answer: codes of refusals, answers to questions. */

interface Handlers {
  readonly delivered: Handler<unknown, unknown>;
  readonly returned: Handler<unknown, unknown>;
}

const operation: ReceivedOperation = {
  validator: anyValidator,
  body: ({ value }) => value,
  notice: (_message, body) => body,
  identity: () => [],
  onChange: "version",
};

const { charset, limits } = acme;

const whole: ReceivingProtocol<object, object> = {
  provider: "acme",
  protocol: "told",
  charset,
  limits,
  defaults: {},
  choices: {},
  mediaTypes: [],
  envelope: anyValidator,
  open: (text) => openJson(text),
  verify: () => true,
  operations: { delivered: operation, returned: operation },
  reply: (kind, _reason, data, _message, { operation: name, code }) => ({
    status: kind === "success" ? 200 : 400,
    contentType: "application/json",
    body: JSON.stringify({ kind, name, code, data }),
  }),
};

function receiver(
  parts: Partial<ReceivingProtocol<object, object>>,
  settings: {
    readonly addresses?: { readonly [operation: string]: string };
    readonly handler?: Handler<unknown, unknown>;
  } = {},
) {
  const codes: string[] = [];
  const receive = serve<Handlers, object, object>(
    { ...whole, ...parts },
    {
      credentials: { key },
      handlers: {
        delivered: settings.handler ?? ((notice) => accept(notice)),
        returned: settings.handler ?? ((notice) => accept(notice)),
      },
      ...(settings.addresses === undefined ? {} : { addresses: settings.addresses }),
      inbox: quietInbox(),
      onEvent: (event) => codes.push(event.operation ?? event.code),
    },
  );
  return { receive, codes };
}

function sent(url: string, body = "[1]"): Request {
  return new Request(`http://receiver.test${url}`, { method: "POST", body });
}

const addressed = { addressed: ["delivered", "returned"] } as const;

describe("by the addresses that were given", () => {
  const addresses = { delivered: "/notices/delivered", returned: "https://us.example/back?a=b" };

  test.each([
    ["/notices/delivered", "delivered"],
    ["/notices/delivered?at=1", "delivered"],
    ["/back", "returned"],
    ["/notices/delivered/", "UNKNOWN_KIND"],
    ["/Notices/delivered", "UNKNOWN_KIND"],
    ["/", "UNKNOWN_KIND"],
  ])("%s: %s", async (url, expected) => {
    const { receive, codes } = receiver(addressed, { addresses });
    await receive(sent(url));
    expect(codes).toEqual([expected]);
  });

  test.each<readonly [string, { readonly [operation: string]: string } | undefined, string]>([
    ["none", undefined, "ADDRESS_MISSING"],
    ["one too few", { delivered: "/a" }, "ADDRESS_MISSING"],
    ["an empty one", { delivered: "/a", returned: "" }, "ADDRESS_MISSING"],
    ["one without its slash", { delivered: "/a", returned: "b" }, "ADDRESS_MISSING"],
    ["the same twice", { delivered: "/a", returned: "/a" }, "ADDRESS_TWICE"],
    ["the same path twice", { delivered: "/a?x=1", returned: "http://b/a" }, "ADDRESS_TWICE"],
  ])("%s is refused when the receiver is made", (_what, given, code) => {
    const make = () => receiver(addressed, given === undefined ? {} : { addresses: given });
    expect(make).toThrow(expect.objectContaining({ code }));
  });
});

test("by the path alone", async () => {
  const { receive, codes } = receiver({
    dispatch: (_message, request) =>
      urlPart(request.url, "path") === "/api/deliver" ? "delivered" : undefined,
  });
  await receive(sent("/api/deliver?x"));
  await receive(sent("/api"));
  expect(codes).toEqual(["delivered", "UNKNOWN_KIND"]);
});

test("a message that is no object is handed over as it is", async () => {
  const { receive } = receiver({ dispatch: () => "delivered" });
  for (const body of ["[1]", '"text"', "1.50", "null"]) {
    const answer = (await (await receive(sent("/", body))).json()) as { data: unknown };
    expect(answer.data).toEqual(body === "1.50" ? "1.50" : JSON.parse(body));
  }
});

describe("what a handler refuses with", () => {
  async function answerTo(outcome: ReturnType<typeof refuse>): Promise<unknown> {
    const handler = () => outcome;
    const { receive } = receiver({ dispatch: () => "delivered" }, { handler });
    return (await receive(sent("/"))).json();
  }

  test("is told to the protocol, with the operation", async () => {
    expect(await answerTo(refuse("no", "3000"))).toEqual({
      kind: "refused",
      name: "delivered",
      code: "3000",
    });
    expect(await answerTo(refuse("no"))).toEqual({ kind: "refused", name: "delivered" });
  });

  test("that cannot be written is the handler's failure", async () => {
    const codes: string[] = [];
    const receive = serve<AcmeHandlers, AcmeKeys, AcmeOptions>(
      {
        ...acme,
        reply: (kind, reason, data, message, making) => {
          if (making.code === "bad") throw new TypeError("no such code");
          return acme.reply(kind, reason, data, message, making);
        },
      },
      {
        credentials: { key },
        handlers: {
          issued: () => refuse("no", "bad"),
          cancelled: () => accept(),
          pinged: () => accept(),
          noted: () => accept(),
        },
        inbox: quietInbox(),
        onEvent: ({ code }) => codes.push(code),
      },
    );
    const answer = await receive(post(signed("issue", '{"orderNo":"A1"}')));
    expect([answer.status, codes]).toEqual([503, ["HANDLER_FAILED"]]);
    expect(await answer.text()).not.toContain("no such code");
  });
});

test("a question is answered anew each time, and nothing of it is stored", async () => {
  let asked = 0;
  const inbox = {
    claim: () => Promise.reject(new Error("nothing to be claimed")),
    complete: () => Promise.reject(new Error("nothing to be stored")),
    release: () => Promise.reject(new Error("nothing to be given back")),
  };
  const codes: string[] = [];
  const receive = serve<Handlers, object, object>(
    {
      ...whole,
      dispatch: () => "delivered",
      operations: { ...whole.operations, delivered: { ...operation, repeatable: true } },
    },
    {
      credentials: { key },
      handlers: { delivered: () => accept(++asked), returned: () => accept(0) },
      inbox,
      onEvent: ({ code, attempt }) => codes.push(`${code} ${attempt}`),
    },
  );
  const answers = [await receive(sent("/")), await receive(sent("/"))];
  const data = await Promise.all(answers.map((answer) => answer.json()));
  expect(data).toMatchObject([{ data: 1 }, { data: 2 }]);
  expect(codes).toEqual(["ACCEPTED 1", "ACCEPTED 1"]);
});
