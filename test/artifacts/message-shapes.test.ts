import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emitPackage, unsupported } from "../../generator/artifacts/artifacts.js";
import type { Provider } from "../../generator/model/provider.js";
import { compile, type Compiled } from "../support/compile.js";
import { contextOf } from "../support/providers.js";
import { resolveProvider } from "../support/resolve.js";

/*
 * Messages in members, of every shape that this version takes: where the member stands, how it is sealed, what is signed, how replies come
 * and how requests are carried. Clients and their counterparts compile and believe each other.
 */

const places = {
  top: (member: string) => `data: ${member}`,
  group: (member: string) => `outer: { fields: { data: ${member} } }`,
} as const;

const seals = {
  base64: "[json, utf8, base64]",
  aes: "[json, utf8, { aes-ecb-pkcs5: aesKey }, hex]",
  open: "[json, utf8, { open: carrying }]",
} as const;

const signatures = { raw: "raw", field: "field", none: "none" } as const;
const replies = { message: true, plain: true, none: true } as const;
const contents = { json: "application/json", query: "query" } as const;

interface Shape {
  readonly place: keyof typeof places;
  readonly seal: keyof typeof seals;
  readonly signed: keyof typeof signatures;
  readonly reply: keyof typeof replies;
  readonly content: keyof typeof contents;
}

const shapes: readonly Shape[] = (["top", "group"] as const).flatMap((place) =>
  (["base64", "aes", "open"] as const).flatMap((seal) =>
    (["raw", "field", "none"] as const).flatMap((signed) =>
      (["message", "plain", "none"] as const).flatMap((reply) =>
        (["json", "query"] as const).map((content) => ({ place, seal, signed, reply, content })),
      ),
    ),
  ),
);

/** Each value of each two dimensions together, and no more than that takes. What a query carries has no groups. */
const tried = shapes.filter(({ place, seal, signed, reply, content }) => {
  if (content === "query" && place === "group") return false;
  const numbers = [
    Object.keys(seals).indexOf(seal),
    Object.keys(signatures).indexOf(signed),
    Object.keys(replies).indexOf(reply),
  ];
  return numbers.reduce((sum, one) => sum + one, 0) % 3 === (content === "query" ? 1 : 0);
});

function nameOf(shape: Shape): string {
  return Object.values(shape).join("-");
}

function specOf({ place, seal, signed, reply, content }: Shape): string {
  const path = place === "top" ? "data" : "outer.data";
  const member = `{ type: string, required: true, value: { encode: message, then: ${seals[seal]} }, cite: doc#2 }`;
  const open =
    seal === "open"
      ? "open: { carrying: { choices: { base64: base64, hex: hex }, default: hex, why: nobody says } }"
      : "";
  const keys = [
    ...(seal === "aes" ? ["aesKey: { title: key, cite: doc#1 }"] : []),
    ...(signed === "none" ? [] : ["signKey: { title: key, cite: doc#1 }"]),
  ];
  const envelopes = {
    message: `
      envelope: { fields: { ${places[place](member.replace(seals[seal], seals.base64))} } }
      message:
        fields:
          head:
            fields:
              code: { type: string, required: true, cite: doc#2 }
              id: { type: string, required: true, cite: doc#2 }
          answer: { body: true }
      success: { when: head.code = "0" }
      outcomes: { success: { fields: { head.code: "0" } }, refused: { fields: { head.code: "1" } } }`,
    plain: `
      envelope:
        fields:
          code: { type: string, required: true, cite: doc#2 }
          id: { type: string, required: true, value: { from-request: head.id }, cite: doc#2 }
          answer: { body: true }
      success: { when: code = "0" }
      outcomes: { success: { fields: { code: "0" } }, refused: { fields: { code: "1" } } }`,
    none: `
      envelope: { fields: {} }`,
  };
  return `language: 1
provider: acme
title: Acme
parties: { insurer: { title: Insurer }, shop: { title: Shop } }
we: shop
documents: { doc: { title: Doc } }
environments: { test: { url: "https://acme.example", cite: doc#1 } }
credentials: { ${keys.join(", ")} }
${open}
protocols:
  api:
    from: shop
    transport: { method: POST, content: ${contents[content]}, charset: utf-8 }
    envelope:
      fields:
        kind: { type: string, required: true, value: { same-as: message.head.kind }, cite: doc#2 }
        ${signed === "none" ? "" : "sign: { type: string, required: true, value: { signature: request }, cite: doc#2 }"}
        ${places[place](member)}
    message:
      fields:
        head:
          fields:
            kind: { type: string, required: true, role: dispatch, cite: doc#2 }
            id: { type: string, required: true, value: uuid, echo: true, cite: doc#2 }
            note: { type: string(4), required: false, cite: doc#2 }
        "{operation.body}": { body: true }
    ${signed === "none" ? "" : `signatures: { request: { text: [{ ${signed}: ${path} }, { key: signKey }], then: [utf8, md5, hex], cite: doc#2 } }`}
    reply:
      content: application/json${envelopes[reply]}
operations:
  buy:
    protocol: api
    dispatch: { head.kind: B }
    body: order
    request: { cite: doc#3, fields: { serial: { type: string(32), name: serialNumber, required: true } } }
    ${reply === "none" ? "" : "reply: { cite: doc#3, fields: { orderNo: { type: long, required: true } } }"}
    effect: create
    settle: { by: find, with: {} }
    cite: doc#3
  find:
    protocol: api
    dispatch: { head.kind: [F, G] }
    body: order
    request: { undocumented: json }
    effect: query
    cite: doc#3
`;
}

function providerOf(text: string): Provider {
  const at = mkdtempSync(join(tmpdir(), "baowen-messages-"));
  writeFileSync(join(at, "provider.yaml"), text);
  return resolveProvider("acme", at);
}

let compiled: Compiled;

beforeAll(async () => {
  const packages = tried.map(async (shape) => {
    const provider = { ...providerOf(specOf(shape)), name: nameOf(shape) };
    const context = contextOf(provider);
    expect(unsupported(context).map(({ what }) => what)).toEqual([]);
    return emitPackage(context);
  });
  compiled = compile("message-shapes", (await Promise.all(packages)).flat());
}, 120_000);

test("compile", () => {
  expect(compiled.errors).toEqual([]);
});

interface Client {
  createClient(settings: object): {
    readonly [operation: string]: (message: object) => Promise<{ kind: string; reply?: unknown }>;
  };
}

interface Counterpart {
  createCounterpartReceiver(settings: object): (request: Request) => Promise<Response>;
}

const orderNo = 9_007_199_254_740_993n;

describe.each(tried.map((shape) => [nameOf(shape), shape] as const))("%s", (name, shape) => {
  test("is believed by its counterpart", async () => {
    const { createClient } = (await compiled.load(`${name}/src/client.ts`)) as unknown as Client;
    const { createCounterpartReceiver } = (await compiled.load(
      `${name}/src/counterpart.ts`,
    )) as unknown as Counterpart;
    const credentials = { aesKey: "test-key-of-byte", signKey: "acme-secret-key" };
    const told: unknown[] = [];
    const accept = (notice: object): object => {
      const { operation, ...rest } = notice as { readonly operation: string };
      told.push(rest);
      return { kind: "success", data: operation === "buy" ? { orderNo } : undefined };
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
    const inside = (message: object): object =>
      shape.place === "top" ? { data: message } : { outer: { data: message } };
    const order = { serialNumber: "S1" };
    const bought = await client["buy"]!(inside({ head: { note: "n" }, order }));
    expect(bought.kind).toBe("done");
    if (shape.reply !== "none")
      expect(JSON.stringify(bought.reply, texts)).toContain(`"${orderNo}"`);
    expect(await client["find"]!(inside({ head: { kind: "G" }, order: [1] }))).toMatchObject({
      kind: "done",
    });
    expect(told).toEqual([
      inside({ head: { kind: "B" }, order }),
      inside({ head: { kind: "G" }, order: [1] }),
    ]);
    const long = inside({ head: { note: "too long" }, order });
    await expect(client["buy"]!(long)).rejects.toThrow("head.note");
  });
});

function texts(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

const usual: Shape = {
  place: "top",
  seal: "base64",
  signed: "field",
  reply: "message",
  content: "json",
};

describe("what cannot be generated", () => {
  const refused: readonly [what: string, from: string | RegExp, to: string][] = [
    ["a signature over what is inside of a message", "{ field: data }", "{ raw: message.head }"],
    ["a signature over what is inside of a message", "{ field: data }", "{ raw: body }"],
    ["a message that is not JSON inside", "then: [json, utf8, base64] }", "then: [utf8, base64] }"],
    [
      "a header that repeats a member",
      "charset: utf-8 }",
      "charset: utf-8, headers: { fields: { X-Kind: { type: string, value: { same-as: head.kind }, cite: doc#2 } } } }",
    ],
    [
      "a member that repeats what is no value of the envelope",
      "same-as: message.head.kind",
      "same-as: message.head",
    ],
    ["a member that repeats what is made of others", "same-as: message.head.kind", "same-as: sign"],
    [
      "a member that repeats one of another form",
      "kind: { type: string, required: true, value: { same-as: message.head.kind }",
      "kind: { type: int, required: true, value: { same-as: message.head.kind }",
    ],
    [
      "a condition that looks into the message around it",
      "name: serialNumber, required: true",
      'name: serialNumber, required: { when: ^head.note = "1" }',
    ],
    [
      "a field that repeats one below the first level of a body",
      "orderNo: { type: long, required: true }",
      "orderNo: { type: string, value: { from-request: body.serial.a } }",
    ],
    [
      "a repeated field whose form differs in code",
      "orderNo: { type: long, required: true }",
      "orderNo: { type: long, required: true, value: { from-request: body.serial } }",
    ],
    [
      "a value that is filled in inside a body",
      "serial: { type: string(32)",
      "again: { type: string, value: { from-request: head.id } }, serial: { type: string(32)",
    ],
  ];

  test.each(refused)("%s: %s", (what, from, to) => {
    const text = specOf(usual);
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(unsupported(contextOf(providerOf(changed))).map((one) => one.what)).toContain(what);
  });

  test("a reply's message that takes a key, or a choice", () => {
    const reply = /(reply:[^]*?then: )\[json, utf8, base64\]/u;
    const sealed = (seal: "aes" | "open") => {
      const text = specOf({ ...usual, seal }).replace(reply, `$1${seals[seal]}`);
      return unsupported(contextOf(providerOf(text))).map(({ what }) => what);
    };
    expect(sealed("aes")).toContain("a reply's message that is sealed with a key");
    expect(sealed("open")).toContain("a reply's message whose encoding is open");
  });

  test("is complained about where the spec has it", () => {
    const provider = providerOf(
      specOf(usual).replace("same-as: message.head.kind", "same-as: sign"),
    );
    const [found] = unsupported(contextOf(provider));
    const members = provider.protocols[0]?.envelope.members ?? [];
    expect(members).toContain(found?.element);
  });
});
