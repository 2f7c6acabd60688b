import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createReceiver, resultCode } from "@baowen/aigobao";
import type { Client, ClientOptions } from "@baowen/aigobao";
import { createCounterpart } from "@baowen/aigobao/counterpart";
import type { CounterpartHandlers } from "@baowen/aigobao/counterpart";
import { accept, memoryInbox, openJson, refuse, textAt } from "@baowen/runtime";
import type { CallEvent, CallResult } from "@baowen/runtime";
import { manyCalls } from "../calling/counting.js";
import { callAll, calls, inWords, preOrder, queries } from "../calling/messages.js";
import {
  clientOf,
  credentials,
  handlers,
  openPartner,
  openStranger,
  using,
} from "../calling/partner.js";
import type { Stranger } from "../calling/partner.js";
import { counted } from "../office.js";
import type { Scenario } from "../scenario.js";

type ClientSettings = NonNullable<Parameters<typeof openPartner>[1]>;

/** Every operation against its counterpart. */
async function everyOperation(carriage: ClientOptions["carriage"] = "json"): Promise<object> {
  const options = { carriage };
  return using(openPartner({ options }, { options }), async ({ client, codes }) => {
    const results: { [operation: string]: string } = {};
    for (const [operation, call] of Object.entries(calls)) {
      results[operation] = inWords(await call(client));
    }
    return { results, codes };
  });
}

/** Every operation, refused with each code of the table and one that is not in it. */
async function everyCode(): Promise<object> {
  const codes = [...Object.values(resultCode), "7777"].filter((code) => code !== "0000");
  const said: { [code: string]: object } = {};
  for (const code of codes) {
    const refusing = () => refuse("测试：不行", code);
    const all = Object.fromEntries(Object.keys(handlers).map((name) => [name, refusing]));
    const partner = openPartner({ handlers: all as unknown as CounterpartHandlers });
    said[code] = await using(partner, async ({ client }) => endings(await callAll(client)));
  }
  return said;
}

/** How often calls of each kind ended how. */
function endings(results: Awaited<ReturnType<typeof callAll>>): object {
  const told = (isQuery: boolean): object =>
    counted(
      results
        .filter(([operation]) => queries.includes(operation) === isQuery)
        .map(([, result]) => inWords(result)),
    );
  return { changes: told(false), queries: told(true) };
}

/** What another key, another cipher key and another token look like to every operation: from outside, alike. */
async function wrongSecrets(): Promise<object> {
  const wrong = [
    { md5SecretKey: "another" },
    { desKey: "another-key" },
    { accessToken: "another" },
  ];
  const replies: string[] = [];
  const codes: object[] = [];
  for (const change of wrong) {
    await using(openPartner(), async (server) => {
      const client = clientOf(server, { credentials: { ...credentials, ...change } });
      for (const [, result] of await callAll(client)) {
        const reply = result.kind === "refused" ? JSON.stringify(result.reply) : "";
        replies.push(`${inWords(result)} ${reply}`);
      }
      codes.push(counted(server.codes));
    });
  }
  return { replies: counted(replies), codes };
}

/** Every operation at a partner that is not what the document says, with up to three attempts each. */
async function strange(
  answer: Parameters<typeof openStranger>[0],
  settings: ClientSettings = {},
): Promise<object> {
  return using(openStranger(answer), async (server) => {
    const client = clientOf(server, { attempts: 3, ...settings });
    const results = await callAll(client);
    const times = (isQuery: boolean): readonly number[] => {
      const sent = server.operations.filter((name) => queries.includes(name) === isQuery);
      return [...new Set(Object.values(counted(sent)))];
    };
    return { ...endings(results), sent: { changes: times(false), queries: times(true) } };
  });
}

/** Three attempts of one query: what each says of itself, and whether any two have something of that in common. */
async function attempts(): Promise<object> {
  return using(
    openStranger((_, response) => void response.writeHead(503).end("<html>")),
    async (server: Stranger) => {
      let now = 1_800_000_000_000;
      const client = clientOf(server, { attempts: 3, clock: () => (now += 1_000) });
      const result = inWords(await calls.getOrderDetail(client));
      const envelopes = server.requests.map((text) => openJson(text).envelope);
      const differing = (name: string): number =>
        new Set(envelopes.map((envelope) => textAt(envelope, [name]))).size;
      return {
        result,
        nonces: differing("nonce"),
        times: differing("timestamp"),
        bodies: differing("requestBody"),
      };
    },
  );
}

/** An update whose answer was lost, and the query that finds out. */
async function settled(): Promise<readonly string[]> {
  let lost = true;
  return using(openPartner(), async (server) => {
    const client = clientOf(server, {
      fetch: async (address, init) => {
        const response = await fetch(address, init);
        if (!lost) return response;
        lost = false;
        throw new TypeError("fetch failed", {
          cause: Object.assign(new Error(), { code: "UND_ERR_SOCKET" }),
        });
      },
    });
    const result = await client.outNotify({
      requestBody: {
        distrCode: "TESTD001",
        memberId: "TESTM001",
        tempOrderCode: "TESTT001",
        txnStatus: 2,
      },
    });
    if (result.kind !== "unknown") return [inWords(result)];
    return [inWords(result), result.settle.by, inWords(await result.settle.ask())];
  });
}

/** A signed request that comes too late. */
async function late(minutes: number): Promise<string> {
  const clock = (): number => Date.now() + minutes * 60_000;
  return using(openPartner({ clock }), async ({ client }) => inWords(await calls.addTemp(client)));
}

/** What is told of a call, on the channel and to the settings. */
async function events(): Promise<readonly string[]> {
  const told: CallEvent[] = [];
  const listener = (event: unknown): void => void told.push(event as CallEvent);
  subscribe("baowen:call", listener);
  try {
    await using(
      openStranger((_, response) => void response.writeHead(502).end("<html>")),
      async (server) => {
        const client = clientOf(server, { attempts: 3 });
        await calls.addTemp(client);
        await calls.getOrderDetail(client);
      },
    );
    await everyOperation();
  } finally {
    unsubscribe("baowen:call", listener);
  }
  return told
    .slice(0, 8)
    .map(({ operation, kind, attempt, result, code, status }) =>
      [operation, kind, attempt, result, code, status].join(" "),
    );
}

/** The three notices, each at its own address, sent by the counterpart; one twice, and one to an address that is none. */
async function notices(): Promise<object> {
  const log: string[] = [];
  const codes: string[] = [];
  const note = (notice: {
    readonly operation: string;
    readonly body: { readonly success?: boolean };
  }) => {
    log.push(`${notice.operation} ${String(notice.body.success)}`);
    return accept();
  };
  const receive = createReceiver({
    credentials: {},
    handlers: { deliverNotice: note, returnNotice: note, refundNotice: note },
    addresses: { deliverNotice: "/deliver", returnNotice: "/return", refundNotice: "/refund" },
    inbox: memoryInbox({ warn: () => undefined }),
    onEvent: ({ code }) => codes.push(code),
  });
  const partner = (path: string) =>
    createCounterpart({
      url: `https://distributor.test${path}`,
      credentials: {},
      fetch: async (address, init) => receive(new Request(address, init)),
    });
  const body = { outSerialNo: "TESTS001", tempOrderCode: "TESTT001", success: true };
  const results: CallResult[] = [
    await partner("/deliver").deliverNotice({ body }),
    await partner("/deliver").deliverNotice({ body }),
    await partner("/return").returnNotice({ body: { ...body, success: false } }),
    await partner("/refund").refundNotice({ body }),
    await partner("/elsewhere").deliverNotice({ body }),
  ];
  return { results: results.map(({ kind }) => kind), log, codes };
}

/** What cannot be sent is thrown, and nothing leaves. */
async function notSent(): Promise<readonly string[]> {
  return using(
    openStranger((_, response) => void response.end()),
    async (server) => {
      const client = clientOf(server);
      const tries: readonly ((client: Client) => Promise<CallResult>)[] = [
        ({ addTemp }) =>
          addTemp({ requestBody: { ...preOrder.requestBody, productName: "长".repeat(33) } }),
        ({ addTemp }) => {
          const { refundNotifyUrl: _, ...requestBody } = preOrder.requestBody;
          return addTemp({ requestBody });
        },
        ({ addTemp }) =>
          addTemp({ requestBody: { ...preOrder.requestBody, productName: "\ud800" } }),
        ({ addTemp }) => addTemp({ ...preOrder, ip: "1".repeat(33) }),
      ];
      const said = await Promise.all(
        tries.map((attempt) =>
          attempt(client).then(inWords, (error: Error) => `${error.name} ${error.message}`),
        ),
      );
      return [...said, `${server.requests.length} sent`];
    },
  );
}

const page = "<html><body>maintenance</body></html>";
const long = JSON.stringify({ code: "0000", message: "x".repeat(2_000_000) });

export const calling: readonly Scenario[] = [
  { name: "every operation, called", run: () => everyOperation() },
  {
    name: "every operation, as a query string",
    run: () => everyOperation("query"),
  },
  { name: "every result code", run: everyCode },
  { name: "wrong secrets", run: wrongSecrets },
  {
    name: "a partner that does not answer",
    run: () => strange(() => undefined, { timeoutMs: 1_000 }),
  },
  {
    name: "a partner that hangs up once it has the request",
    run: () => strange((request) => request.socket.destroy()),
  },
  {
    name: "a page instead of a reply",
    run: () =>
      strange((_, response) => void response.setHeader("content-type", "text/html").end(page)),
  },
  {
    name: "a gateway's page",
    run: () => strange((_, response) => void response.writeHead(502).end(page)),
  },
  {
    name: "a gateway that speaks as the partner does",
    run: async () => [
      await strange((_, response) => void response.writeHead(504).end('{"code":"0002"}')),
      await strange((_, response) => void response.writeHead(500).end('{"code":"0000"}')),
    ],
  },
  { name: "a reply without end", run: () => strange((_, response) => void response.end(long)) },
  {
    name: "a redirection",
    run: () => strange((_, response) => void response.writeHead(302, { location: "/" }).end()),
  },
  { name: "three attempts", run: attempts },
  { name: "an answer that was lost", run: settled },
  { name: "four minutes late, and six", run: async () => [await late(4), await late(6)] },
  { name: "what is told of calls", run: events },
  { name: "a thousand calls at once", run: () => manyCalls(1_000) },
  { name: "notices to three addresses", run: notices },
  { name: "what is not sent", run: notSent },
];
