import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { crafted, defaultsOf, everyMessage, now } from "../support/crafted.js";
import { ask, faults, keysOf, providerOf, stepOf } from "./asking.js";

/*
 * What generated code sends and answers, captured as HTTP messages: the code is another reading of the spec than the interpreter.
 */

type Receive = (request: Request) => Promise<Response>;
interface Generated {
  createReceiver(settings: object): Receive;
  createClient(settings: object): {
    readonly [operation: string]: (message: object) => Promise<unknown>;
  };
}

const load = async (file: string): Promise<Generated> =>
  (await import(/* @vite-ignore */ resolve(`generated/${file}.ts`))) as Generated;
const { refuse, accept } = await import("../../templates/runtime/outcome.js");

/** The reply as it is captured. */
async function captured(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${response.status} OK\r\n${headers.join("")}\r\n${await response.text()}`;
}

async function answer(
  name: "gongbao" | "lima",
  operation: string,
  change: (text: string) => string,
  answering: () => unknown,
): Promise<string> {
  const { createReceiver } = await load(`${name}/src/index`);
  const provider = providerOf(name);
  const each = everyMessage(provider).find(
    (one) => one.operation.name === operation && one.way.of === "request",
  );
  if (each === undefined) throw new Error(`no ${operation}`);
  const own = everyMessage(provider).filter(
    (one) => one.way.protocol.name === each.way.protocol.name,
  );
  const receive = createReceiver({
    credentials: keysOf[name],
    handlers: Object.fromEntries(own.map((one) => [one.operation.name, answering])),
    clock: () => now,
    inbox: "none",
  });
  const body = change(crafted({ ...each, keys: keysOf[name], choices: defaultsOf(provider) }));
  const type = name === "lima" ? "application/json" : "application/xml";
  const request = new Request("https://acme.test/", {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
  return captured(await receive(request));
}

const same = (text: string): string => text;

describe.each([
  ["gongbao", "claim"],
  ["lima", "renewalNotice"],
] as const)("the reply of a receiver of %s", (name, operation) => {
  test("that refuses", async () => {
    const report = ask(name, await answer(name, operation, same, () => refuse("no such policy")));
    expect(faults(report)).toEqual([]);
    expect(stepOf(report, "signature").status).toBe("ok");
    expect(report).toMatchObject({
      verified: true,
      valid: true,
      message: { direction: "reply", operation },
    });
  });

  test("with another key is not verified", async () => {
    const text = await answer(name, operation, same, () => refuse("no such policy"));
    const report = ask(name, text, { keys: { ...keysOf[name], signKey: "another key" } });
    expect(stepOf(report, "signature")).toMatchObject({
      status: "wrong",
      matches: [],
      wouldMatchIf: [],
    });
  });

  test("to a forged message carries no signature", async () => {
    // It is not known whose root element an answer would have: words of HTTP are all there is.
    if (name === "gongbao") return;
    const forged = (text: string) => text.replace(/("sign":"|<sign>)..../, "$1abcd");
    const report = ask(name, await answer(name, operation, forged, () => accept({})));
    expect(stepOf(report, "signature")).toMatchObject({
      status: "unchecked",
      says: "there is none, as some replies that say no have it",
    });
    expect(report.verified).toBe(false);
  });
});

test("the acknowledgement of a receiver of lima", async () => {
  const report = ask("lima", await answer("lima", "renewalNotice", same, () => accept({})));
  expect(report).toMatchObject({
    verified: true,
    valid: true,
    message: { operation: "renewalNotice" },
  });
});

test("what the client of lima sends", async () => {
  const { createClient } = await load("lima/src/index");
  const sent: string[] = [];
  const client = createClient({
    environment: { url: "https://acme.test" },
    credentials: keysOf.lima,
    clock: () => now,
    fetch: (url: string, init: { readonly body: string }) => {
      const path = new URL(url).pathname;
      sent.push(`POST ${path} HTTP/1.1\r\ncontent-type: application/json\r\n\r\n${init.body}`);
      return Promise.reject(new Error("captured"));
    },
  });
  await client["getPolicyStatus"]?.({ data: { request: { policyId: "P1" } } }).catch(
    () => undefined,
  );
  const [first = ""] = sent;
  const report = ask("lima", first);
  expect(report).toMatchObject({
    verified: true,
    message: { direction: "request", operation: "getPolicyStatus" },
  });
});
