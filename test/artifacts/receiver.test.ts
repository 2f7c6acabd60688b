import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { emitPackage, unsupported } from "../../generator/artifacts/artifacts.js";
import type { Protocol, Segment } from "../../generator/model/protocol.js";
import type { Operation, Provider } from "../../generator/model/provider.js";
import { acme, acmeProtocol } from "../support/acme-package.js";
import { compile, type Compiled } from "../support/compile.js";
import { contextOf, fieldOf } from "../support/providers.js";

/*
 * The receiver and the counterpart of an invented provider, compiled and run against requests that are written here by hand,
 * and against each other.
 */

type Functions = Record<string, (...all: readonly never[]) => unknown>;
type Receive = (request: Request) => Promise<Response>;

const credentials = { signKey: "sign-密-key", token: "tok" };
const now = Date.UTC(2026, 0, 2, 3, 4, 5);

let compiled: Compiled;
let acmePackage: Functions;
let counterpart: Functions;

beforeAll(async () => {
  compiled = compile("receiver-acme", await emitPackage(contextOf(acme)));
  acmePackage = (await compiled.load("acme/src/index.ts")) as Functions;
  counterpart = (await compiled.load("acme/src/counterpart.ts")) as Functions;
}, 60_000);

test("compiles", () => expect(compiled.errors).toEqual([]));

/** A receiver whose handlers keep what they get and end as told. */
function receiver(
  outcome: (accept: (data?: unknown) => unknown) => unknown = (accept) =>
    accept({ policyNo: "P1" }),
  functions: Functions = acmePackage,
): { readonly receive: Receive; readonly notices: unknown[] } {
  const notices: unknown[] = [];
  const { accept, createReceiver } = functions as unknown as {
    accept: (data?: unknown) => unknown;
    createReceiver: (settings: object) => Receive;
  };
  const handler = (notice: unknown): unknown => {
    notices.push(notice);
    return outcome(accept);
  };
  const handlers = { issue: handler, cancel: handler, ping: handler, event: handler };
  return { receive: createReceiver({ handlers, credentials }), notices };
}

/** A request as the partner would write it; `head` is JSON without its sign. */
function request(head: string, rest: string, sign?: string): Request {
  const members = JSON.parse(`{${head}}`) as Record<string, unknown>;
  const names = Object.keys(members).toSorted();
  const text = names.map((name) => `${name}=${String(members[name])}`).join("&");
  const made = createHash("md5").update(`${text}|${credentials.signKey}`).digest("hex");
  return jsonRequest(`{"head":{${head},"sign":"${sign ?? made.toUpperCase()}"}${rest}}`);
}

function jsonRequest(body: string, token = "Bearer tok"): Request {
  return new Request("http://receiver.test/notify", {
    method: "POST",
    headers: { "content-type": "application/json", "x-token": token },
    body,
  });
}

const head = (type: string, more = ""): string =>
  `"type":"${type}","uuid":"u-1","time":1767323045000,"at":"2026-01-02 11:04:05","version":2${more}`;

async function check(
  answer: Promise<Response>,
  expected: { readonly status: number; readonly body: string },
): Promise<void> {
  const response = await answer;
  expect({ status: response.status, body: await response.text() }).toEqual(expected);
}

describe("a receiver", () => {
  test("hands a typed notice over, nested as its envelope, and answers with data", async () => {
    const { receive, notices } = receiver();
    const body = `,"issueRequest":{"orderNo":"A1","premium":121.00,"state":1.0,"new":true}`;
    await check(receive(request(head("I"), body)), {
      status: 200,
      body: `{"head":{"uuid":"u-1","code":0,"ok":true,"version":"2"},"result":{"policyNo":"P1"}}`,
    });
    expect(notices).toEqual([
      {
        operation: "issue",
        head: { type: "I" },
        issueRequest: { orderNo: "A1", price: "121.00", state: 1, new: true },
      },
    ]);
  });

  test("tells which of an operation's kinds came", async () => {
    const { receive, notices } = receiver((accept) => accept());
    await check(receive(request(head("R"), `,"cancelRequest":{"orderNo":"A1"}`)), {
      status: 200,
      body: `{"head":{"uuid":"u-1","code":0,"ok":true,"version":"2"}}`,
    });
    expect(notices).toEqual([
      { operation: "cancel", head: { type: "R" }, cancelRequest: { orderNo: "A1" } },
    ]);
  });

  test("takes messages without a body, and bodies that nobody described", async () => {
    const { receive, notices } = receiver((accept) => accept([1, "x"]));
    await check(receive(request(head("P"), "")), {
      status: 200,
      body: `{"head":{"uuid":"u-1","code":0,"ok":true,"version":"2"}}`,
    });
    await check(receive(request(head("E"), `,"eventRequest":["any",{"thing":1}]`)), {
      status: 200,
      body: `{"head":{"uuid":"u-1","code":0,"ok":true,"version":"2"},"result":[1,"x"]}`,
    });
    expect(notices).toEqual([
      { operation: "ping", head: { type: "P" } },
      { operation: "event", head: { type: "E" }, eventRequest: ["any", { thing: 1 }] },
    ]);
  });

  test("fills reasons in, escaped", async () => {
    const { receive } = receiver(() => ({ kind: "refused", reason: 'no "x"\n' }));
    await check(receive(request(head("P"), "")), {
      status: 200,
      body: `{"head":{"uuid":"u-1","code":1,"ok":false,"message":"Refused: no \\"x\\"\\n","version":"2"}}`,
    });
  });

  test("asks for the message again with the outcome's status", async () => {
    const { receive } = receiver(() => ({ kind: "not-yet", reason: "later" }));
    await check(receive(request(head("P"), "")), {
      status: 503,
      body: `{"head":{"uuid":"u-1","code":2,"ok":false,"message":"later","version":"2"}}`,
    });
  });

  test("answers in words of HTTP where the document has none", async () => {
    const { receive, notices } = receiver();
    await check(receive(request(head("X"), "")), {
      status: 404,
      body: "this kind of message is not known",
    });
    expect(notices).toEqual([]);
  });

  test("refuses a wrong signature, also one in the other letter case", async () => {
    const { receive, notices } = receiver();
    const refused = {
      status: 401,
      body: `{"head":{"uuid":"u-1","code":3,"ok":false,"message":"who are you?","version":"2"}}`,
    };
    await check(receive(request(head("P"), "", "0".repeat(32))), refused);
    const right = JSON.parse(await request(head("P"), "").text()) as { head: { sign: string } };
    await check(receive(request(head("P"), "", right.head.sign.toLowerCase())), refused);
    // The signature is over the texts that came.
    await check(receive(request(head("P", `,"note":1`), "", right.head.sign)), refused);
    expect(notices).toEqual([]);
  });

  test("tells what is wrong with a body, and nothing of what stood there", async () => {
    const { receive } = receiver();
    const answer = await receive(request(head("I"), `,"issueRequest":{"orderNo":4711}`));
    const { head: said } = (await answer.json()) as { head: { code: number; message: string } };
    expect(said.code).toBe(4);
    expect(said.message).toContain("orderNo");
    expect(said.message).not.toContain("4711");
  });

  test("compares the credential in a header, and answers as to a wrong signature", async () => {
    const { receive } = receiver();
    const body = await request(head("I"), `,"issueRequest":{"orderNo":"A1"}`).text();
    const unsigned = await receive(request(head("I"), `,"issueRequest":{"orderNo":"A1"}`, "0"));
    const expected = [unsigned.status, await unsigned.text()];
    for (const token of ["", "tok", "Bearer", "Bearer tok2", "Bearer to", "bearer tok"]) {
      const answer = await receive(jsonRequest(body, token));
      expect([answer.status, await answer.text()]).toEqual(expected);
    }
    expect((await receive(jsonRequest(body))).status).toBe(200);
  });

  test("answers what cannot be opened without its echo", async () => {
    const { receive } = receiver();
    const broken = new Request("http://receiver.test/notify", {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: `{"head":`,
    });
    const answer = await receive(broken);
    expect(await answer.text()).toContain(`{"head":{"code":4,"ok":false,"message":`);
  });

  test("does not send data that the document does not allow", async () => {
    const { receive } = receiver((accept) => accept({ policyNo: 1 }));
    const body = `,"issueRequest":{"orderNo":"A1"}`;
    const answer = await receive(request(head("I"), body));
    expect(answer.status).toBe(503);
  });

  test("gives a repeat the same answer, and refuses other content under the same identity", async () => {
    const { receive, notices } = receiver();
    const first = await receive(request(head("I"), `,"issueRequest":{"orderNo":"A1","premium":1}`));
    const again = await receive(request(head("I"), `,"issueRequest":{"orderNo":"A1","premium":1}`));
    expect(await again.text()).toBe(await first.text());
    const other = await receive(request(head("I"), `,"issueRequest":{"orderNo":"A1","premium":2}`));
    expect(((await other.json()) as { head: { code: number } }).head.code).toBe(1);
    expect(notices).toHaveLength(1);
  });
});

describe("the counterpart", () => {
  interface Built {
    readonly path: string;
    readonly headers: Record<string, string>;
    readonly body: string;
  }
  type Build = (message: object, ...more: readonly unknown[]) => Built;
  const making = { clock: () => now, random: () => 0.5 };
  const order = { orderNo: "A1", price: "121.00", state: 2 };

  test("builds a signed request out of every source of values", () => {
    const { buildIssue } = counterpart as unknown as { buildIssue: Build };
    const message = { head: { note: 12345678901234567890n % 2n ** 62n }, issueRequest: order };
    const built = buildIssue(message, credentials, { carriage: "text" }, making);
    const uuid = "80808080808040808080808080808080";
    const note = String(message.head.note);
    const signed = `at=2026-01-02 11:04:05&note=${note}&time=${now}&type=I&uuid=${uuid}&version=2|${credentials.signKey}`;
    const sign = createHash("md5").update(signed).digest("hex").toUpperCase();
    expect(built).toEqual({
      method: "POST",
      path: "/notify",
      headers: { "content-type": "text/plain", "x-token": "Bearer tok" },
      body: `{"head":{"type":"I","uuid":"${uuid}","time":${now},"at":"2026-01-02 11:04:05","version":2,"note":${note},"sign":"${sign}"},"issueRequest":{"orderNo":"A1","state":2,"premium":121.00}}`,
      // The reply may lack it, but not say another.
      repeated: [{ at: ["head", "uuid"], json: `"${uuid}"` }],
    });
  });

  test("leaves out what is not given", () => {
    const { buildPing } = counterpart as unknown as { buildPing: Build };
    const { body } = buildPing({}, credentials, { carriage: "json" }, making);
    expect(JSON.parse(body)).not.toHaveProperty("head.note");
  });

  test("refuses what the document does not allow to be sent", () => {
    const { buildIssue, buildPing } = counterpart as unknown as Record<string, Build>;
    const long = { issueRequest: { ...order, orderNo: "123456789" } };
    expect(() => buildIssue?.(long, credentials)).toThrow("orderNo");
    const note = { head: { note: 2n ** 63n } };
    expect(() => buildPing?.(note, credentials)).toThrow("note");
  });

  interface Result {
    readonly kind: string;
    readonly as?: string;
    readonly reason?: string;
    readonly reply?: unknown;
  }
  type Call = (message: object) => Promise<Result>;

  function caller(receive: Receive): Record<string, Call> {
    const { createCounterpart } = counterpart as unknown as {
      createCounterpart: (settings: object) => Record<string, Call>;
    };
    const fetch = (url: string, init: RequestInit): Promise<Response> =>
      receive(new Request(url, init));
    return createCounterpart({ url: "http://receiver.test", credentials, fetch });
  }

  test("is understood by the receiver, and understands it", async () => {
    const { receive, notices } = receiver(() => ({
      kind: "success",
      data: { policyNo: "P1", price: "0.10" },
    }));
    const result = await caller(receive)["issue"]?.({ issueRequest: order });
    expect(result).toMatchObject({
      kind: "done",
      reply: { head: { ok: true, code: 0 }, result: { policyNo: "P1", price: "0.10" } },
    });
    expect(notices).toEqual([{ operation: "issue", head: { type: "I" }, issueRequest: order }]);
  });

  test("sends the kind that it is told", async () => {
    const { receive, notices } = receiver((accept) => accept());
    const result = await caller(receive)["cancel"]?.({ head: { type: "C" }, cancelRequest: order });
    expect(result?.kind).toBe("done");
    expect(notices).toMatchObject([{ head: { type: "C" } }]);
  });

  test("tells ways to refuse apart by what the document says", async () => {
    const outcomes = [
      [
        { kind: "refused", reason: "no" },
        { as: "refused", reason: "Refused: no" },
      ],
      [
        { kind: "not-yet", reason: "later" },
        { as: "not-yet", reason: "later" },
      ],
    ] as const;
    for (const [outcome, expected] of outcomes) {
      const result = await caller(receiver(() => outcome).receive)["ping"]?.({});
      expect(result).toMatchObject({ kind: "refused", ...expected });
    }
  });

  test("does not know what became of a message that nothing of the protocol answered", async () => {
    expect(await caller(gateway)["ping"]?.({})).toMatchObject({ kind: "unknown" });
  });
});

describe("where an empty text means absent", () => {
  let sparse: Compiled;
  beforeAll(async () => {
    const identity = [
      ["issueRequest", "orderNo"],
      ["issueRequest", "state"],
    ];
    const condition = { kind: "not", of: { kind: "present", path: ["head", "message"] } } as const;
    const success = { condition, text: "not present(head.message)" };
    const reply = { ...acmeProtocol.reply, success };
    const changed = protocol({ emptyIsAbsent: true, reply })(operation({ identity })(acme));
    sparse = compile("receiver-sparse", await emitPackage(contextOf(changed)));
  }, 60_000);

  test("two messages are the same event if one of them has it and the other has nothing", async () => {
    expect(sparse.errors).toEqual([]);
    const functions = (await sparse.load("acme/src/index.ts")) as Functions;
    const { receive, notices } = receiver(undefined, functions);
    await receive(request(head("I"), `,"issueRequest":{"orderNo":"A1","state":""}`));
    const other = await receive(request(head("I"), `,"issueRequest":{"orderNo":"A1"}`));
    // The content differs, and this operation refuses other content of the same event.
    expect(((await other.json()) as { head: { code: number } }).head.code).toBe(1);
    expect(notices).toMatchObject([{ issueRequest: { orderNo: "A1" } }]);
    expect(notices[0]).not.toHaveProperty("issueRequest.state");
  });

  test("a reply is judged so too", async () => {
    const { createCounterpart } = (await sparse.load("acme/src/counterpart.ts")) as unknown as {
      createCounterpart: (settings: object) => Record<string, (message: object) => unknown>;
    };
    const answer = '{"head":{"code":0,"ok":true,"message":"","version":"2"}}';
    const fetch = () => Promise.resolve(new Response(answer));
    const calls = createCounterpart({ url: "http://receiver.test", credentials, fetch });
    expect(await calls["ping"]?.({})).toMatchObject({ kind: "done" });
  });
});

type ValueMember = Extract<Protocol["envelope"]["members"][number], { readonly kind: "value" }>;
const valueMember: ValueMember = {
  kind: "value",
  field: fieldOf("extra", { kind: "string" }),
  value: { kind: "literal", text: "x" },
};
const [signature] = acmeProtocol.signatures;
const pairs = [signature!.text[0]].flat()[0] as Extract<Segment, { readonly kind: "fields" }>;

describe("a signature over the envelope's own members, and a reply that repeats one", () => {
  let whole: Compiled;
  beforeAll(async () => {
    const from = { ...pairs.pairs, from: "envelope", exclude: ["head"], nested: "json" } as const;
    const members = [
      ...acmeProtocol.reply.envelope.members,
      { ...valueMember, value: { kind: "from-request", path: ["head", "type"] } } as const,
    ];
    const changed = protocol({
      signatures: [{ ...signature!, text: [[{ ...pairs, pairs: from }]] }],
      reply: { ...acmeProtocol.reply, envelope: { members } },
    });
    whole = compile("receiver-whole", await emitPackage(contextOf(changed(acme))));
  }, 60_000);

  test("is verified, and covers the body", async () => {
    expect(whole.errors).toEqual([]);
    const functions = (await whole.load("acme/src/index.ts")) as Functions;
    const { buildIssue } = (await whole.load("acme/src/counterpart.ts")) as unknown as {
      buildIssue: (...all: readonly unknown[]) => { readonly body: string };
    };
    const { body } = buildIssue({ issueRequest: { orderNo: "A1" } }, credentials);
    const send = async (text: string): Promise<unknown> => {
      const { receive } = receiver(undefined, functions);
      return (await receive(jsonRequest(text))).json();
    };
    expect(await send(body)).toMatchObject({ head: { ok: true }, extra: "I" });
    expect(await send(body.replace("A1", "A2"))).toMatchObject({ head: { code: 3 }, extra: "I" });
  });
});

describe("a time that is a date, and one in a header", () => {
  const limits = { expires: 300_000, cite: [] };
  const [group] = acmeProtocol.envelope.members;
  const members = group?.kind === "group" ? group.members : [];
  const withoutRoles = members.map((member) =>
    member.kind === "value" && member.role === "signed-at" ? without(member) : member,
  );
  const byDate = withoutRoles.map((member) =>
    member.kind === "value" && member.field.name === "at"
      ? { ...member, role: "signed-at" as const }
      : member,
  );
  const time = fieldOf("X-Time", { kind: "text", of: { kind: "epoch-ms" } });
  const byHeader = {
    kind: "value",
    field: time,
    value: { kind: "now" },
    role: "signed-at",
  } as const;

  function without(member: ValueMember): ValueMember {
    const { role: _, ...others } = member;
    return others;
  }

  async function receiverAt(parts: Partial<Protocol>, name: string) {
    const changed = protocol({ limits, ...parts })(acme);
    const made = compile(name, await emitPackage(contextOf(changed)));
    const { createReceiver, accept, memoryInbox } = (await made.load(
      "acme/src/index.ts",
    )) as unknown as {
      createReceiver: (settings: object) => Receive;
      accept: () => unknown;
      memoryInbox: (options: object) => object;
    };
    const inbox = () => memoryInbox({ warn: () => undefined });
    const handlers = { issue: accept, cancel: accept, ping: accept, event: accept };
    return (clock: number) =>
      createReceiver({ handlers, credentials, clock: () => clock, inbox: inbox() });
  }

  const around = (place: readonly (typeof members)[number][]) => ({
    envelope: {
      members: [
        { ...group!, members: place } as typeof group & object,
        ...acmeProtocol.envelope.members.slice(1),
      ],
    },
  });

  test("holds senders to a date in the provider's zone", async () => {
    const at = await receiverAt(around(byDate), "receiver-by-date");
    const answers = [0, 300_000, 300_001, -60_000, -60_001].map((age) =>
      at(now + age)(request(head("P"), "")),
    );
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 401, 200, 401]);
  }, 30_000);

  test("holds senders to a header", async () => {
    const transport = { ...acmeProtocol.transport, headers: [byHeader] };
    const at = await receiverAt({ ...around(withoutRoles), transport }, "receiver-by-header");
    const statuses: number[] = [];
    for (const [age, given] of [
      [0, String(now)],
      [300_000, String(now)],
      [300_001, String(now)],
      [0, "soon"],
      [0, undefined],
    ] as const) {
      const sent = request(head("P"), "");
      if (given !== undefined) sent.headers.set("X-Time", given);
      statuses.push((await at(now + age)(sent)).status);
    }
    expect(statuses).toEqual([200, 200, 401, 401, 401]);
  }, 30_000);
});

function gateway(): Promise<Response> {
  return Promise.resolve(new Response("<html>", { status: 502 }));
}

function refuse(change: (provider: Provider) => Provider, expected: readonly string[]): void {
  expect(refusals(change)).toEqual(expected);
}

function refusals(change: (provider: Provider) => Provider): readonly string[] {
  return unsupported(contextOf(change(acme))).map(({ what }) => what);
}

const protocol =
  (parts: Partial<Protocol>) =>
  (provider: Provider): Provider => ({
    ...provider,
    protocols: [{ ...acmeProtocol, ...parts }],
  });
const operation =
  (parts: Partial<Operation>) =>
  (provider: Provider): Provider => ({
    ...provider,
    operations: provider.operations.map((one) =>
      one.name === "issue" ? { ...one, ...parts } : one,
    ),
  });
const signedOver = (segment: Segment): ((provider: Provider) => Provider) =>
  protocol({ signatures: [{ ...signature!, text: [[segment]] }] });

describe("what cannot be generated", () => {
  const { transport, envelope, reply } = acmeProtocol;

  test("XML on one way alone", () => {
    const content = "application/xml";
    refuse(
      protocol({ envelope: { ...envelope, root: "x" }, transport: { ...transport, content } }),
      [
        "the content type 'application/json'",
        "a root element of requests or replies alone",
        "a signature over pairs of XML elements",
      ],
    );
    refuse(protocol({ transport: { ...transport, content } }), [
      "the content type 'application/xml'",
    ]);
  });

  test("members of an XML envelope that are no elements", () => {
    const content = "application/xml";
    const member = { ...valueMember, field: { ...valueMember.field, xml: "attribute" } as const };
    refuse(
      protocol({
        envelope: { root: "x", members: [...envelope.members, member] },
        reply: { ...reply, content, envelope: { root: "y", members: [] }, outcomes: [] },
        transport: { ...transport, content },
        signatures: [],
      }),
      ["the form attribute of a member of an envelope"],
    );
  });

  test("other methods, charsets, encodings, inner messages", () => {
    const choices = { post: "POST", put: "PUT" };
    const method = { kind: "open", point: "carriage", choices } as const;
    refuse(protocol({ transport: { ...transport, method } }), ["the method 'PUT'"]);
    refuse(protocol({ transport: { ...transport, charset: "gbk" } }), ["the charset 'gbk'"]);
    refuse(protocol({ transport: { ...transport, encode: [{ kind: "utf8" }] } }), [
      "an encoded message that is no text",
    ]);
    refuse(
      protocol({ transport: { ...transport, content: "query", encode: [{ kind: "reverse" }] } }),
      [
        "an encoded message that is a form or a query",
        "an envelope that no query string can carry",
      ],
    );
    refuse(protocol({ message: { members: [] } }), [
      "a message without one member that it always travels in",
    ]);
    const header = { kind: "value", field: fieldOf("X-Reply", { kind: "string" }) } as const;
    refuse(protocol({ reply: { ...acmeProtocol.reply, headers: [header] } }), [
      "headers of a reply",
    ]);
  });

  test("outcomes with members that a reply does not have", () => {
    const outcomes = [
      {
        ...reply.outcomes[0]!,
        members: { "head.done": { kind: "boolean", value: true } as const },
      },
    ];
    refuse(protocol({ reply: { ...reply, outcomes } }), [
      "the member 'head.done', which the reply's envelope does not have",
    ]);
  });

  test("replies without a place for their bodies", () => {
    const members = envelope.members.slice(0, 1);
    refuse(protocol({ reply: { ...reply, envelope: { members }, outcomes: [] } }), [
      "a UUID in so few characters",
      "a body without a place in the reply",
      "data for a success that the document does not have",
      "a body without a place in the reply",
      "data for a success that the document does not have",
    ]);
  });

  test("operations that nothing tells apart, and those turned around", () => {
    refuse(operation({ dispatch: [] }), [
      "an operation that neither the message nor its address alone tells from others",
    ]);
    const dispatch = [{ path: ["head", "type"], values: ["C"] }];
    refuse(operation({ dispatch, path: "/issue" }), [
      "operations told apart by a member and the address together",
    ]);
    refuse(operation({ from: "channel", to: "partner" }), ["a protocol turned around"]);
  });

  test("members that nothing fills, templates and spellings that nothing reads", () => {
    const [group] = envelope.members;
    const extra = (parts: Partial<ValueMember>): Partial<Protocol> => ({
      envelope: { members: [...envelope.members, { ...valueMember, ...parts }] },
    });
    refuse(protocol(extra({ value: { kind: "none" } })), ["a member that is never sent"]);
    refuse(protocol(extra({ value: { kind: "from-request", path: ["head", "type"] } })), [
      "a member of a request that repeats one of the request",
    ]);
    refuse(protocol(extra({ template: "A {value}" })), ["a template outside of the headers"]);
    const named = { ...valueMember.field, accepts: ["X-Other"] };
    const headers = [{ ...valueMember, field: named }];
    refuse(protocol({ transport: { ...transport, headers } }), [
      "other spellings of a header's name",
    ]);
    refuse(
      protocol({
        envelope: { members: [group!, ...envelope.members.slice(1)], order: "declared" },
      }),
      ["members in a fixed order"],
    );
  });

  test("signatures over what goes by another name", () => {
    const raw = { kind: "raw", path: ["body"], slice: "outer", apply: [] } as const;
    const several = "a signature over bodies in members of several names";
    refuse(signedOver(raw), [several]);
    refuse(signedOver({ ...pairs, pairs: { ...pairs.pairs, from: "body" } }), [several]);
    refuse(signedOver({ ...pairs, pairs: { ...pairs.pairs, from: "query" } }), [
      "a signature over all of the query",
    ]);
  });

  test("a signature over what a receiver has not", () => {
    const seal = {
      kind: "encode",
      of: "body",
      steps: [{ kind: "json" }, { kind: "utf8" }, { kind: "base64" }],
    } as const;
    const sealed = { ...valueMember, value: seal };
    const [group] = envelope.members;
    const ofBody = [{ ...pairs, pairs: { ...pairs.pairs, from: "body" } }];
    const signed = (...parts: readonly Segment[][]): Partial<Protocol> => ({
      envelope: { members: [group!, sealed] },
      signatures: [{ ...signature!, text: parts }],
    });
    const raw = { kind: "field", path: ["extra"], apply: [] } as const;
    expect(refusals(protocol(signed(ofBody, [raw])))).toContain(
      "a signature over a body as it is sealed and as it is inside",
    );
    const content = {
      kind: "open",
      point: "carriage",
      choices: { json: "application/json", text: "query" },
    } as const;
    const http = { kind: "http", part: "body", apply: [] } as const;
    const header = { ...valueMember, value: { kind: "signature", signature: "service" } } as const;
    const flat = {
      transport: { ...transport, content, headers: [header] },
      envelope: { members: [] },
      signatures: [{ ...signature!, text: [[http]] }],
    };
    expect(refusals(protocol(flat))).toContain(
      "a signature over the HTTP body of a message that stands in the query",
    );
  });

  test("bodies of other types", () => {
    const type = { kind: "list", of: { kind: "string" } } as const;
    refuse(operation({ request: { kind: "type", type } }), ["a body that is a list"]);
    const seal = {
      kind: "encode",
      of: "body",
      steps: [{ kind: "json" }, { kind: "md5" }],
    } as const;
    const members = [envelope.members[0]!, { ...valueMember, value: seal }];
    expect(refusals(protocol({ envelope: { members } }))).toContain("undoing the step 'md5'");
  });
});
