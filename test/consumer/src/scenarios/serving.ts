import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { accept } from "@baowen/runtime";
import type { Outcome, Receiver } from "@baowen/runtime";
import { createCounterpart } from "@baowen/xiebao/counterpart";
import { Book, handlersOf } from "../book.js";
import { notices } from "../notices.js";
import { counted, key, openOffice, post, signed } from "../office.js";
import type { Office } from "../office.js";
import type { Scenario } from "../scenario.js";
import type { Framework } from "../serving/frameworks.js";
import type { Running } from "../serving/server.js";

const notice = signed(
  1,
  '{"insureNum":"T1","state":true,"otherInfo":{"note":"测试😀","amount":121.00}}',
);

/** Everything that is tried over the sockets of one framework. */
export function serving(framework: Framework): readonly Scenario[] {
  const scenario = (
    name: string,
    run: (server: Running, office: Office) => Promise<unknown>,
  ): Scenario => ({
    name: `${framework.name}: ${name}`,
    run: async () => {
      const office = openOffice();
      return used(await framework.serve(office.receive), (server) => run(server, office));
    },
  });
  return [
    scenario("every kind, sent by the counterpart", async ({ url }, { book, codes }) => {
      const counterpart = createCounterpart({ url, credentials: { key } });
      const results: string[] = [];
      for (const send of notices) results.push((await send(counterpart)).kind);
      return { results: counted(results), codes: counted(codes), log: book.log };
    }),
    scenario("sent twice", async ({ url }, { book, codes }) => {
      const answers = [await post(url, notice), await post(url, notice)];
      return { answers, handled: book.log.length, codes };
    }),
    scenario("tampered with", async ({ url }, { book, codes }) => {
      const answers = [
        await post(url, notice.replace("121.00", "121.0")),
        await post(url, notice.replace(/"sign":"./, '"sign":"g')),
        await post(url, signed(1, '{"insureNum":"T1"}', "another key")),
      ];
      return { answers, handled: book.log.length, codes };
    }),
    scenario("in other ways", async ({ url, port }, { book, codes }) => {
      const answers = [
        ["GET", (await fetch(url)).status],
        ["PUT", (await fetch(url, { method: "PUT", body: notice })).status],
        ["text/plain", (await post(url, notice, { "content-type": "text/plain" }))[0]],
        ["gzip", (await post(url, notice, { "content-encoding": "gzip" }))[0]],
        ["gbk", (await post(url, notice, { "content-type": "application/json; charset=gbk" }))[0]],
        ["too long", await statusOf(port, "content-length: 300000", "{")],
        [
          "too long, in chunks",
          await statusOf(port, "transfer-encoding: chunked", chunks(300_000)),
        ],
        ["in chunks", (await post(url, new Blob([notice]).stream()))[0]],
      ];
      return { answers, handled: book.log.length, codes };
    }),
    scenario("other routes", async ({ url }) =>
      post(new URL("/others", url).href, '{"parsed":[1]}'),
    ),
    tenTimesAtOnce(framework),
    behind("a parser", framework, (receive) => framework.serveParsed(receive)),
    behind("something that keeps the bytes", framework, (receive) => framework.serveKept(receive)),
    withSlowHandler(framework),
  ];
}

/** Uses a server and closes it. */
async function used<T>(server: Running, use: (server: Running) => Promise<T>): Promise<T> {
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

/** While the first is being handled, the others wait for its answer. */
function tenTimesAtOnce(framework: Framework): Scenario {
  return {
    name: `${framework.name}: sent ten times at once`,
    run: async () => {
      let runs = 0;
      const insureNotice = async (): Promise<Outcome> => {
        runs++;
        await setTimeout(50);
        return accept();
      };
      const { receive, codes } = openOffice({
        handlers: { ...handlersOf(new Book()), insureNotice },
      });
      return used(await framework.serve(receive), async ({ url }) => {
        const answers = await Promise.all(Array.from({ length: 10 }, () => post(url, notice)));
        return { answers: counted(answers.map(String)), runs, codes: counted(codes) };
      });
    },
  };
}

function behind(
  what: string,
  framework: Framework,
  serve: (receive: Receiver) => Promise<Running>,
): Scenario {
  return {
    name: `${framework.name}: behind ${what}`,
    run: async () => {
      const { receive, book, codes, errors } = openOffice();
      const answer = await used(await serve(receive), ({ url }) => post(url, notice));
      return { answer, handled: book.log.length, codes, errors };
    },
  };
}

/** The handler ends after the partner was answered; the repeat gets its success without a second run. */
function withSlowHandler(framework: Framework): Scenario {
  return {
    name: `${framework.name}: a slow handler`,
    run: async () => {
      const codes: string[] = [];
      const handler = new Gate();
      const ended = new Gate();
      let runs = 0;
      const { receive } = openOffice({
        deadlineMs: 1_000,
        handlers: {
          ...handlersOf(new Book()),
          insureNotice: async () => {
            runs++;
            await handler.opened;
            return accept();
          },
        },
        onEvent: ({ code, late }) => {
          codes.push(late === true ? `late ${code}` : code);
          if (late === true) ended.open();
        },
      });
      return used(await framework.serve(receive), async ({ url }) => {
        const answers = [await post(url, notice), await post(url, notice)];
        handler.open();
        await ended.opened;
        answers.push(await post(url, notice));
        return { answers, runs, codes };
      });
    },
  };
}

/** Something to wait for until it is opened. */
class Gate {
  readonly opened: Promise<void>;
  #open: (() => void) | undefined;

  constructor() {
    this.opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  open(): void {
    this.#open?.();
  }
}

/** Posts bytes as they are written here, and gives the status of the answer, whether or not all of them were taken. */
function statusOf(port: number, header: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => {
      text += chunk;
      const status = /^HTTP\/1\.1 (\d+) .*\r\n/.exec(text)?.[1];
      if (status === undefined) return;
      resolve(Number(status));
      socket.destroy();
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error(`no answer: ${text}`)));
    socket.write(
      `POST /notices HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${header}\r\n\r\n${body}`,
    );
  });
}

function chunks(length: number): string {
  return `400\r\n${"x".repeat(1024)}\r\n`.repeat(Math.ceil(length / 1024));
}
