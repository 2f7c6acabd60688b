import { createServer } from "node:http";
import { accept, BaowenError, notYet, refuse } from "@baowen/runtime";
import type { CallResult, Outcome } from "@baowen/runtime";
import type { InsureNotify } from "@baowen/xiebao";
import { createCounterpart } from "@baowen/xiebao/counterpart";
import { Book, handlersOf } from "../book.js";
import { key, openOffice } from "../office.js";
import type { Scenario } from "../scenario.js";
import { listen } from "../serving/server.js";

/** The counterpart and a receiver in one process, with `fetch` for the wire. */
async function told(outcome: () => Outcome, secret: string = key): Promise<string> {
  const { receive } = openOffice({
    handlers: { ...handlersOf(new Book()), insureNotice: outcome },
  });
  const counterpart = createCounterpart({
    url: "http://receiver.test/notices",
    credentials: { key: secret },
    fetch: async (address, init) => receive(new Request(address, init)),
  });
  return inWords(await counterpart.insureNotice({ data: { insureNum: "T1", state: true } }));
}

function inWords(result: CallResult<unknown>): string {
  switch (result.kind) {
    case "done":
      return "done";
    case "refused":
      return `refused: ${result.reason ?? "no reason"}`;
    case "unknown":
      return `unknown: ${result.cause.code}, sent: ${result.cause.sent}`;
  }
}

/** A partner that answers something else, or that is not there any more. */
async function strange(status: number, text: string): Promise<readonly string[]> {
  const server = await listen(
    createServer((request, response) => {
      request.resume();
      response.writeHead(status, { location: "/elsewhere", "content-type": "text/html" }).end(text);
    }),
    "/notices",
  );
  const counterpart = createCounterpart({ url: server.url, credentials: { key } });
  const message = { data: { insureNum: "T1", state: true } };
  const before = inWords(await counterpart.insureNotice(message));
  await server.close();
  return [before, inWords(await counterpart.insureNotice(message))];
}

/** What a message that cannot be sent comes to. */
async function refusedToSend(data: InsureNotify): Promise<string> {
  const counterpart = createCounterpart({ url: "http://receiver.test/", credentials: { key } });
  try {
    return inWords(await counterpart.insureNotice({ data }));
  } catch (error) {
    return error instanceof BaowenError ? `${error.name} ${error.code}` : String(error);
  }
}

export const sending: readonly Scenario[] = [
  {
    name: "what the sender is told",
    run: async () => [
      await told(() => accept()),
      await told(() => refuse("no such form")),
      await told(() => notYet("the books are closed")),
      await told(() => accept(), "another key"),
    ],
  },
  { name: "a gateway's page, then nobody", run: () => strange(502, "<html>") },
  { name: "a redirection, then nobody", run: () => strange(302, "") },
  { name: "a page instead of a reply, then nobody", run: () => strange(200, "<html>") },
  {
    name: "what cannot be sent",
    run: async () => [
      await refusedToSend({ insureNum: "\ud800", state: true }),
      await refusedToSend(JSON.parse('{"insureNum":1}') as InsureNotify),
    ],
  },
];
