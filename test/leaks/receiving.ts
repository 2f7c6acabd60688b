import type { Incoming, Receiver } from "../../templates/runtime/receiver/incoming.js";
import type { ReceiverErrorPlace, ReceiverEvent } from "../../templates/runtime/receiver/events.js";
import type { HandlerContext } from "../../templates/runtime/outcome.js";
import { planted } from "../support/planted.js";
import { notified } from "./messages.js";
import type { Observed } from "./observed.js";
import { runtime, xiebao } from "./packages.js";
import { spoiltTexts } from "./wrong-values.js";

const { accept, notYet, refuse } = runtime;
const { noticeKey, formerNoticeKey } = planted;

/** What the handlers, the store and the lookup of keys throw: their own words, which `onError` alone may have. */
class OwnError extends Error {}

const ownError = (): OwnError => new OwnError(`${planted.holder} ${planted.idCard} ${noticeKey}`);

type Handle = (notice: object, context: HandlerContext) => unknown;

const operations =
  "abnormalNotice cancelNotice changeNotice insureNotice issueNotice payNotice policyFileNotice";

/** A receiver of which everything that it tells is seen. */
function officeOf(
  out: Observed,
  codes: Set<string>,
  handle: Handle,
  change: object = {},
): Receiver {
  const credentials = [{ key: noticeKey }, { key: formerNoticeKey }];
  out.gives(credentials);
  return xiebao.createReceiver({
    credentials,
    handlers: Object.fromEntries(operations.split(" ").map((name) => [name, handle])),
    inbox: runtime.memoryInbox({ warn: (...told) => out.sees(...told) }),
    onEvent: (event: ReceiverEvent) => {
      codes.add(event.code);
      out.sees(event);
    },
    onError: (error: unknown, place: ReceiverErrorPlace) => {
      out.sees(place);
      if (!(error instanceof OwnError)) out.sees(error);
    },
    ...change,
  });
}

function signedNotice(kind: number, data: string, key: string = noticeKey): string {
  return `{"notifyType":${kind},"sign":"${signatureOf(data, key)}","data":${data}}`;
}

/** What cannot be signed is as good as a wrong signature. */
function signatureOf(data: string, key: string): string {
  try {
    return xiebao.signNotice({ data }, { key });
  } catch {
    return planted.hexKey;
  }
}

export async function post(
  out: Observed,
  receive: Receiver,
  body: string | Uint8Array<ArrayBuffer>,
  { headers = {}, method = "POST", path = `/${planted.noticePath}` } = {},
): Promise<void> {
  const url = `https://channel.test${path}?token=${planted.orderTicket}`;
  const all = { "content-type": "application/json", authorization: planted.password, ...headers };
  const request = new Request(url, { method, headers: all, ...(method === "GET" ? {} : { body }) });
  if (typeof body === "string") out.gives(body, url, all);
  const response = await receive(request);
  out.sees(`${response.status} ${await response.text()}`, [...response.headers]);
}

const issued = JSON.stringify(notified[3]);
const insured = JSON.stringify(notified[1]);

/** Notices with planted values in and out of place, each signed by the right key, by the former one, and by none. */
export async function notices(out: Observed): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const logging = officeOf(out, codes, (_notice, context) => {
    out.sees(context.redacted(), context.unknownMembers);
    return accept();
  });
  // What stands in a text that the document calls harmless is shown where a message is logged.
  const silent = officeOf(out, codes, () => accept());
  out.sees(silent);
  for (const [kind, data] of Object.entries(notified)) {
    const text = JSON.stringify(data);
    for (const key of [noticeKey, formerNoticeKey, planted.md5SecretKey]) {
      await post(out, logging, signedNotice(Number(kind), text, key));
      await post(out, logging, signedNotice(Number(kind), text, key));
    }
    for (const spoilt of spoiltTexts(data)) {
      await post(out, silent, signedNotice(Number(kind), spoilt));
    }
  }
  return codes;
}

/** What never comes to a handler. */
export async function refusedUnread(out: Observed): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const receive = officeOf(out, codes, () => accept());
  const whole = signedNotice(3, issued);
  const texts = [
    `{"${planted.mobile}":"${planted.holder}`,
    `{"a":1,"a":"${planted.idCard}"}`,
    `${"[".repeat(100)}"${planted.holder}"`,
    `"${planted.holder}"`,
    `{"notifyType":${planted.mobile},"sign":"x","data":${insured}}`,
    `{"notifyType":"${planted.mobile}","sign":{"${planted.idCard}":1},"data":${insured}}`,
    `{"notifyType":3,"sign":"${planted.hexKey}","data":${insured}}`,
    signedNotice(77, insured),
    signedNotice(Number(planted.mobile), insured),
    JSON.stringify({ padding: planted.holder.repeat(100_000) }),
  ];
  for (const text of texts) await post(out, receive, text);
  await post(out, receive, whole, { method: "GET" });
  for (const type of ["text/plain", `application/json; charset=${planted.passport}`]) {
    await post(out, receive, whole, { headers: { "content-type": type } });
  }
  await post(out, receive, whole, { headers: { "content-encoding": planted.password } });
  await post(out, receive, Buffer.concat([Buffer.from(whole), Buffer.of(0xff)]));
  await brokenOff(receive);
  await consumed(out, receive, whole);
  await withoutKeys(out, codes, whole);
  await bug(receive);
  return codes;
}

async function brokenOff(receive: Receiver): Promise<void> {
  const body = new ReadableStream({ start: (controller) => controller.error(ownError()) });
  const init = { method: "POST", headers: { "content-type": "application/json" }, body };
  await receive(new Request("https://channel.test/", { ...init, duplex: "half" } as RequestInit));
}

async function consumed(out: Observed, receive: Receiver, body: string): Promise<void> {
  const headers = { "content-type": "application/json" };
  const request = new Request("https://channel.test/", { method: "POST", headers, body });
  await request.text();
  out.sees(await (await receive(request)).text());
}

async function withoutKeys(out: Observed, codes: Set<string>, whole: string): Promise<void> {
  const sources = [
    () => undefined,
    () => Promise.reject(ownError()),
    () => ({ key: "" }),
    () => ({ key: [noticeKey] }),
  ];
  for (const credentials of sources) {
    await post(
      out,
      officeOf(out, codes, () => accept(), { credentials }),
      whole,
    );
    // Without `onError` a mistake in the set-up becomes a process warning.
    await post(
      out,
      officeOf(out, codes, () => accept(), { credentials, onError: undefined }),
      whole,
    );
  }
}

async function bug(receive: Receiver): Promise<void> {
  const incoming: Incoming = {
    method: "POST",
    url: "/",
    header: () => {
      throw ownError();
    },
    headers: () => new Headers(),
    read: () => Promise.resolve(new Uint8Array()),
  };
  await receive.answer(incoming);
}

/** What handlers do, and what becomes of the store. */
export async function handled(out: Observed): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const never = (): Promise<unknown> => new Promise(() => undefined);
  const whole = signedNotice(3, issued);
  const handlers: readonly Handle[] = [
    () => accept({ [planted.holder]: planted.idCard }),
    () => refuse("no such form"),
    () => refuse("no such form", planted.mobile),
    () => notYet("later"),
    () => ({ kind: planted.holder, reason: planted.idCard }),
    () => planted.holder,
    () => {
      throw ownError();
    },
    () => Promise.reject(ownError()),
    () => Promise.reject({ [planted.holder]: planted.idCard }),
  ];
  for (const handle of handlers) {
    const receive = officeOf(out, codes, handle, { onError: () => undefined });
    await post(out, receive, whole);
    await post(out, receive, whole);
  }
  const slow = officeOf(out, codes, never, { deadlineMs: 5 });
  await post(out, slow, whole);
  await post(out, slow, whole);
  await post(out, slow, signedNotice(9, JSON.stringify(notified[9])));
  await stores(out, codes, whole);
  return codes;
}

/** A store sees keys and hashes, and nothing else of the message. */
async function stores(out: Observed, codes: Set<string>, whole: string): Promise<void> {
  const failing =
    (method: string) =>
    (...told: readonly unknown[]) => {
      out.sees(told);
      if (method === "claim") throw ownError();
      return Promise.reject(ownError());
    };
  const claim = (...told: readonly unknown[]) => {
    out.sees(told);
    return Promise.resolve({ kind: "new", key: told[0], token: "1", attempt: 1 });
  };
  const inboxes = [
    { claim: failing("claim"), complete: failing("complete"), release: failing("release") },
    { claim, complete: failing("complete"), release: failing("release") },
  ];
  for (const inbox of inboxes) {
    await post(
      out,
      officeOf(out, codes, () => accept(), { inbox }),
      whole,
    );
    await post(
      out,
      officeOf(out, codes, () => refuse("no"), { inbox }),
      whole,
    );
  }
}

/** What a receiver says of settings that cannot work. */
export async function settings(out: Observed): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const { orderTicket } = planted;
  for (const change of [
    { handlers: {} },
    { credentials: [{ key: noticeKey }, { key: " " }] },
    { credentials: [] },
    { options: { digestCase: noticeKey } },
    { deadlineMs: planted.mobile, leaseMs: 1 },
    { inbox: undefined, skewMs: -1, secret: orderTicket },
  ]) {
    try {
      officeOf(out, new Set(), () => accept(), change);
    } catch (error) {
      out.sees(error);
      names.add(error instanceof Error ? error.name : typeof error);
    }
  }
  return names;
}
