import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emitPackage, unsupported } from "../../generator/artifacts/artifacts.js";
import { compile, type Compiled } from "../support/compile.js";
import { contextOf } from "../support/providers.js";
import { resolveProvider } from "../support/resolve.js";

/*
 * Clients of protocols of every shape that this version takes: they compile with all that is strict, and their counterparts
 * open and believe what they send. What is signed, where the body stands, how many operations there are and whether they answer
 * with data are chosen independently: one of them must not depend on the luck of another.
 */

const places = {
  member: "data: { body: true }",
  sealed:
    "data: { type: string, required: true, value: { encode: body, then: [json, utf8, base64] } }",
} as const;

const texts = {
  body: "{ raw: body }",
  members:
    '{ fields: { from: body, skip: [null], sort: code-unit, pair: "{k}={v}", join: "&", nested: json } }',
  travelling: "{ field: data }",
  time: "{ field: time }",
} as const;

type Place = keyof typeof places;
type Text = keyof typeof texts;

interface Shape {
  readonly place: Place;
  readonly text: Text;
  readonly operations: 1 | 2;
  readonly answers: boolean;
}

const shapes: readonly Shape[] = (["member", "sealed"] as const).flatMap((place) =>
  (["body", "members", "travelling", "time"] as const).flatMap((text) =>
    ([1, 2] as const).flatMap((operations) =>
      [true, false].map((answers) => ({ place, text, operations, answers })),
    ),
  ),
);

/** What a body in a member of its own has no text of its own for. */
const makes = shapes.filter(({ place, text }) => place === "sealed" || text !== "travelling");

function nameOf({ place, text, operations, answers }: Shape): string {
  return `${place}-${text}-${operations}${answers ? "-answers" : ""}`;
}

function specOf(shape: Shape): string {
  const reply = shape.answers
    ? "{ cite: doc#3, fields: { orderNo: { type: string, required: true } } }"
    : "none";
  const operation = (name: string, effect: string, settle: string): string => `
  ${name}:
    protocol: api
    path: /${name}
    request:
      cite: doc#3
      fields:
        serial: { type: string(32), name: serialNumber, required: true }
        amount: { type: long, unit: fen, required: false }
    reply: ${reply}
    effect: ${effect}
    ${settle}
    cite: doc#3`;
  const buy = operation(
    "buy",
    "create",
    shape.operations === 1
      ? "settle: { none: nothing finds out }"
      : "settle: { by: find, with: { serial: request.serial } }",
  );
  return `language: 1
provider: acme
title: Acme
zone: Asia/Shanghai
parties: { insurer: { title: Insurer }, shop: { title: Shop } }
we: shop
documents: { doc: { title: Doc } }
environments: { test: { url: "https://acme.example", cite: doc#1 } }
credentials: { key: { title: key, cite: doc#1 } }
protocols:
  api:
    from: shop
    transport: { method: POST, content: application/json, charset: utf-8 }
    envelope:
      fields:
        time: { type: epoch-ms, required: true, value: now, role: signed-at, cite: doc#2 }
        sign: { type: string, required: true, value: { signature: request }, cite: doc#2 }
        ${places[shape.place]}
    signatures:
      request: { text: [${texts[shape.text]}, { key: key }], then: [utf8, md5, hex], cite: doc#2 }
    reply:
      content: application/json
      envelope:
        fields:
          code: { type: string, required: true, cite: doc#2 }
          data: { body: true }
      success: { when: code = "0000" }
      outcomes:
        success: { fields: { code: "0000" } }
        refused: { fields: { code: "0001" } }
    limits: { expires: 5m, rate: { calls: 100, per: 60s }, cite: doc#2 }
operations:${buy}${shape.operations === 2 ? operation("find", "query", "") : ""}
`;
}

let compiled: Compiled;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "baowen-shapes-"));
  const packages = makes.map(async (shape) => {
    const at = mkdtempSync(join(folder, "spec-"));
    writeFileSync(join(at, "provider.yaml"), specOf(shape));
    const provider = { ...resolveProvider("acme", at), name: nameOf(shape) };
    const context = contextOf(provider);
    expect(unsupported(context).map(({ what }) => what)).toEqual([]);
    return emitPackage(context);
  });
  compiled = compile("client-shapes", (await Promise.all(packages)).flat());
}, 120_000);

interface Client {
  createClient(settings: object): {
    buy(
      message: object,
    ): Promise<{ kind: string; settle?: { ask?: () => Promise<{ kind: string }> } }>;
  };
}

interface Counterpart {
  createCounterpartReceiver(settings: object): (request: Request) => Promise<Response>;
}

test("compile", () => {
  expect(compiled.errors).toEqual([]);
});

describe.each(makes.map((shape) => [nameOf(shape), shape] as const))("%s", (name, shape) => {
  test("is believed by its counterpart", async () => {
    const { createClient } = (await compiled.load(`${name}/src/client.ts`)) as unknown as Client;
    const { createCounterpartReceiver } = (await compiled.load(
      `${name}/src/counterpart.ts`,
    )) as unknown as Counterpart;
    const credentials = { key: "key of shapes" };
    const told: unknown[] = [];
    const accept = (notice: { readonly data: unknown }): object => {
      told.push(notice.data);
      return { kind: "success", data: shape.answers ? { orderNo: "O1" } : undefined };
    };
    const receive = createCounterpartReceiver({
      credentials,
      handlers: { buy: accept, find: accept },
    });
    const client = createClient({
      environment: "test",
      credentials,
      fetch: async (address: string, init: RequestInit) => receive(new Request(address, init)),
    });
    const data = { serialNumber: "S1", amount: 12n };
    expect(await client.buy({ data })).toMatchObject({ kind: "done" });
    expect(told).toEqual([data]);
  });
});
