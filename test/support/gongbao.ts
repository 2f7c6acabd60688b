import { resolve } from "node:path";
import type { ReceiverEvent } from "../../generated/runtime/src/index.js";
import { quietInbox } from "../runtime/quiet-inbox.js";
import { resolveProvider } from "./resolve.js";

/*
 * The generated package of a provider whose messages are XML, both ends of it: what the platform sends to the insurer's
 * receiver, and the receipts that the insurer sends to the platform's.
 */

export type Party = "platform" | "insurer";

export interface Settings {
  readonly keys: { readonly signKey: string };
  /** What of the body is signed: `leaves`, `inner` or `outer`. */
  readonly options: { readonly signed: string };
}

export interface Called {
  readonly kind: string;
  readonly cause?: { readonly code: string };
}

/** What a handler was given. */
export interface Notice {
  readonly operation: string;
  readonly requestBody: unknown;
}

type Receive = (request: Request) => Promise<Response>;
type Call = (message: object) => Promise<Called>;
type Create<T> = (settings: object) => T;
type Build = (
  message: object,
  keys: Settings["keys"],
  options: Settings["options"],
) => { readonly body: string };

/** The exports of one of the package's modules. */
export async function load<T>(module: string): Promise<{ readonly [name: string]: T }> {
  const path = resolve(`generated/gongbao/src/${module}.ts`);
  return (await import(/* @vite-ignore */ path)) as { readonly [name: string]: T };
}

const client = await load<unknown>("client");
const receiver = await load<unknown>("receiver");
const counterpart = await load<unknown>("counterpart");

export const provider = resolveProvider("gongbao");
export const keys: Settings["keys"] = { signKey: "test-key-7Hq2" };
export const readings = ["leaves", "inner", "outer"] as const;
const now = Date.UTC(2026, 2, 1);

/** Of the platform's requests `insure`, of the insurer's `surrenderReceipt`. */
export const builders: Readonly<Record<Party, Build>> = {
  platform: counterpart["buildInsure"] as Build,
  insurer: client["buildSurrenderReceipt"] as Build,
};

/** The receiver of what that party sends; its handlers accept everything. */
export function receiving(from: Party, { keys: credentials, options }: Settings) {
  const events: ReceiverEvent[] = [];
  const notices: Notice[] = [];
  const handler = (notice: Notice): object => {
    notices.push(notice);
    return { kind: "success", data: answered };
  };
  const create = {
    platform: receiver["createReceiver"],
    insurer: counterpart["createCounterpartReceiver"],
  }[from] as Create<Receive>;
  const receive = create({
    credentials,
    options,
    handlers: Object.fromEntries(
      provider.operations.filter((one) => one.from === from).map(({ name }) => [name, handler]),
    ),
    clock: () => now,
    inbox: quietInbox(),
    onEvent: (event: ReceiverEvent) => events.push(event),
  });
  return { receive, events, notices };
}

const answered = { proposalNo: "TEST<P>1", paymentUrl: "https://insurer.test/pay?a=1&b=2" };

/** That party's call of what it builds above, with what answers it. */
export function calling(from: Party, { keys: credentials, options }: Settings, answer: Receive) {
  const fetching = (url: string, init: RequestInit) => answer(new Request(url, init));
  const common = { credentials, options, fetch: fetching, attempts: 1 };
  type Callers = { readonly [name: string]: Call };
  if (from === "platform") {
    return (counterpart["createCounterpart"] as Create<Callers>)({ ...common, url })["insure"]!;
  }
  const create = client["createClient"] as Create<Callers>;
  return create({ ...common, environment: { url } })["surrenderReceipt"]!;
}

const url = "https://partner.test/";

export function post(body: string | Uint8Array<ArrayBuffer>): Request {
  const headers = { "content-type": "application/xml" };
  return new Request(url, { method: "POST", body, headers });
}
