import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { emitPackage } from "../../generator/artifacts/artifacts.js";
import type { Pairs, Protocol, SegmentSource } from "../../generator/model/protocol.js";
import type { Operation, Provider } from "../../generator/model/provider.js";
import { interpret } from "../../generator/protocol/interpret.js";
import { messageInputs } from "../../generator/protocol/message-inputs.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { compile } from "../support/compile.js";
import { contextOf, fieldOf, protocolOf, providerOf, structureOf } from "../support/providers.js";

/*
 * What of a message a signature is made over, said as the language says it (`from: envelope`, `raw: body`): the interpreter,
 * the receiver and the counterpart each have to find the same part, wherever it stands.
 */

const pairs: Pairs = {
  from: "envelope",
  exclude: ["sign"],
  skip: [],
  sort: "code-unit",
  names: [],
  values: [],
  pair: "{k}={v}",
  join: "&",
  nested: "json",
};

const body = '{ "orderNo": "A1" }';

const parts: readonly (readonly [string, SegmentSource, string])[] = [
  ["pairs of the envelope", { kind: "fields", pairs }, `kind=I&payload={"orderNo":"A1"}`],
  ["pairs of the body", { kind: "fields", pairs: { ...pairs, from: "body" } }, "orderNo=A1"],
  ["the body's source", { kind: "raw", path: ["body"], slice: "outer" }, body],
  ["a member of the body", { kind: "field", path: ["body", "orderNo"] }, "A1"],
];

const secret = "test-secret";
const hmac = (text: string): string => createHmac("sha256", secret).update(text).digest("hex");

function providerWith(source: SegmentSource): Provider {
  const string = { kind: "string" } as const;
  const always = { required: { kind: "always" } } as const;
  const protocol = protocolOf("notice", {
    envelope: {
      members: [
        { kind: "value", field: fieldOf("kind", string, always), role: "dispatch" },
        {
          kind: "value",
          field: fieldOf("sign", string),
          value: { kind: "signature", signature: "notice" },
        },
        { kind: "body", name: "payload", cite: [] },
      ],
    },
    signatures: [
      {
        name: "notice",
        text: [[{ ...source, apply: [] }]],
        join: "",
        end: "",
        steps: [
          { kind: "utf8" },
          { kind: "hmac-sha256", key: "secret" },
          { kind: "hex", case: "lower" },
        ],
        verify: { ignoreCase: false },
        cite: [],
      },
    ],
    reply: { ...protocolOf("notice").reply, outcomes: [outcome("success", 200), refusal] },
  });
  return providerOf({
    credentials: [{ name: "secret", form: "text", cite: [] }],
    structures: [structureOf("Order", [fieldOf("orderNo", string, always)])],
    protocols: [protocol],
    operations: [issue],
  });
}

function outcome(kind: "success" | "unverified", status: number) {
  return { kind, status, members: {}, unsigned: false, cite: [] } as const;
}

const refusal = outcome("unverified", 401);

const issue: Operation = {
  name: "issue",
  title: "issue",
  from: "partner",
  to: "channel",
  protocol: "notice",
  fills: {},
  dispatch: [{ path: ["kind"], values: ["I"] }],
  request: { kind: "type", type: { kind: "structure", name: "Order" } },
  reply: { kind: "none" },
  identity: [["payload", "orderNo"]],
  onChange: "version",
  effect: "notice",
  samples: [],
  cite: [],
};

test.each(parts)(
  "%s",
  async (name, source, text) => {
    const provider = providerWith(source);
    const message = `{"kind":"I","sign":"${hmac(text)}","payload":${body}}`;
    expect(interpreted(provider, message)).toBe(hmac(text));

    const compiled = compile(`signed-${name}`, await emitPackage(contextOf(provider)));
    expect(compiled.errors).toEqual([]);
    const { createReceiver, accept } = (await compiled.load("acme/src/index.ts")) as Functions;
    const { buildIssue } = (await compiled.load("acme/src/counterpart.ts")) as Functions;
    const receive = createReceiver?.({
      credentials: { secret },
      handlers: { issue: () => accept?.() },
    }) as (request: Request) => Promise<Response>;
    const status = async (sent: string): Promise<number> => (await receive(post(sent))).status;
    const built = buildIssue?.({ payload: { orderNo: "A2" } }, { secret }) as { body: string };
    expect(await status(message)).toBe(200);
    expect(await status(built.body)).toBe(200);
    expect(await status(message.replace("A1", "A3"))).toBe(401);
    // What is not there to be compared is not verified: neither a signature nor what it is made over.
    expect(await status(message.replace(/"sign":"[^"]*",/, ""))).toBe(401);
    expect(await status(message.replace(body, "{}"))).toBe(401);
  },
  60_000,
);

type Functions = Record<string, (...all: readonly unknown[]) => unknown>;

function interpreted({ protocols: [protocol] }: Provider, message: string): string {
  const { signatures } = protocol as Protocol;
  const result = interpret(
    signatures[0] as Protocol["signatures"][number],
    messageInputs(readJson(message), protocol as Protocol, issue),
    { keys: { secret }, choices: {}, sender: "partner", forms: {} },
  );
  return "refused" in result ? result.refused.en : result.result;
}

function post(text: string): Request {
  const headers = { "content-type": "application/json" };
  return new Request("http://receiver.test/", { method: "POST", headers, body: text });
}
