import { inspect } from "node:util";
import { expect, test } from "vitest";
import { accept, refuse } from "../../templates/runtime/outcome.js";
import type { Handler } from "../../templates/runtime/outcome.js";
import { serve } from "../../templates/runtime/receiver/serve.js";
import { describeIssue } from "../../templates/runtime/validation/issue.js";
import { acme, signed } from "./acme.js";
import type { AcmeHandlers, AcmeKeys, AcmeOptions } from "./acme.js";
import { quietInbox } from "./quiet-inbox.js";

/*
 * Values that must not come out of a receiver are planted wherever a message, its request and the settings have room for
 * one, and everything that comes out is searched for them: answers, events, errors with their stacks and causes, and what
 * handlers log.
 */

const keys = { first: "planted-first-key", second: "planted-second-key" };
const planted = {
  name: "张三丰",
  idCard: "11010119900307123X",
  mobile: "13800138000",
  bankAccount: "6222020200112233445",
  email: "zhangsan@example.com",
  address: "浦东新区世纪大道",
  token: "planted-token",
  query: "planted-query",
  sign: "plantedsignature",
  number: "987654321.75",
  kind: "planted kind",
};

const { name, idCard, mobile, bankAccount, email, address } = planted;
const bodies: readonly string[] = [
  `{"orderNo":"A1","holder":"${name}","${idCard}":"${email}","extra":{"${mobile}":["${address}"]}}`,
  `{"orderNo":{"${idCard}":"${name}"},"premium":"${bankAccount}","holder":${mobile}}`,
  `{"orderNo":["${name}"],"premium":{"${email}":1},"holder":["${idCard}"]}`,
  `{"orderNo":"A1","premium":"${planted.number}","holder":{"${mobile}":"${address}"}}`,
  `{"holder":"${name}","premium":"${name}"}`,
  `"${name}"`,
  `["${idCard}",${planted.number}]`,
  `{"orderNo":"A1","holder":"${name}","holder":"${idCard}"}`,
  `{"orderNo":"A1","holder":"${name}`,
  `{"orderNo":"A1","holder":"\\ud800${name}"}`,
];

function requests(): readonly Request[] {
  const texts = bodies.flatMap((body) =>
    ["issue", "cancel", "note", "ping", planted.kind].flatMap((kind) => [
      signed(kind, body, keys.first),
      signed(kind, body, keys.second),
      signed(kind, body, "another"),
      `{"kind":"${kind}","sign":"${planted.sign}","data":${body}}`,
      `{"kind":{"${name}":1},"sign":"${planted.sign}","data":${body}}`,
    ]),
  );
  return texts.map(
    (body) =>
      new Request(`http://receiver.test/${planted.token}?q=${planted.query}`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: planted.token },
        body,
      }),
  );
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : inspect(value, { depth: 20, showHidden: true });
}

/** Sends everything to a receiver with this handler, and gathers what comes out. */
async function emitted(handler: () => ReturnType<Handler<unknown>>): Promise<string[]> {
  const out: string[] = [];
  const handle: Handler<unknown> = (_notice, context) => {
    out.push(shown(context.redacted()), JSON.stringify(context.redacted()));
    out.push(shown(context.unknownMembers));
    return handler();
  };
  const receive = serve<AcmeHandlers, AcmeKeys, AcmeOptions>(acme, {
    credentials: [{ key: keys.first }, { key: keys.second }],
    handlers: { issued: handle, cancelled: handle, pinged: handle, noted: handle },
    inbox: quietInbox(),
    onEvent: (event) => out.push(shown(event), JSON.stringify(event)),
    onError: (error, place) => out.push(shown(error), shown(place)),
  });
  for (const request of requests()) {
    const response = await receive(request);
    out.push(`${response.status} ${shown([...response.headers])} ${await response.text()}`);
  }
  return out;
}

function found(out: readonly string[]): readonly string[] {
  return Object.values({ ...keys, ...planted }).filter((value) =>
    out.some((text) => text.includes(value) || text.includes(JSON.stringify(value).slice(1, -1))),
  );
}

test.each([
  ["accepts", () => accept()],
  ["refuses", () => refuse("no")],
  [
    "throws",
    () => {
      throw new Error("the handler's own words");
    },
  ],
] as const)("nothing planted comes out where the handler %s", async (_name, handler) => {
  const out = await emitted(handler);
  expect(out.length).toBeGreaterThan(500);
  expect(found(out)).toEqual([]);
});

test("nothing planted comes out of issues and Standard Schema", () => {
  const { validator } = acme.operations["issued"]!;
  const out = bodies.slice(0, 7).flatMap((body) => {
    const { issues } = validator.read(JSON.parse(body));
    const standard = validator["~standard"].validate(JSON.parse(body));
    return [...(issues ?? []).map(describeIssue), shown(issues), shown(standard.issues)];
  });
  expect(out.join(" ")).toContain("holder");
  expect(found(out)).toEqual([]);
});
