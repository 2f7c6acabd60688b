import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { CallEvent } from "../../templates/runtime/caller/events.js";
import type { CallResult } from "../../templates/runtime/caller/result.js";
import type { Interceptor } from "../../templates/runtime/caller/sending.js";
import { broken, echo, failures, never, partnerUrl } from "./failures.js";
import { keys, preOrder, sent } from "./messages.js";
import type { Observed } from "./observed.js";
import { aigobao, runtime } from "./packages.js";
import { counterpartReplies } from "./replies.js";

/** A client of which everything that it tells is seen, and what it sends is taken as a secret. */
function clientOf(out: Observed, fetching: typeof fetch, change: object = {}) {
  const client = aigobao.createClient({
    environment: { url: partnerUrl },
    credentials: keys,
    attempts: 2,
    retryDelayMs: 0.01,
    onEvent: (event: CallEvent) => out.sees(event),
    fetch: (address: string, init: RequestInit) => {
      out.gives(address);
      if (typeof init.body === "string") sealedIn(init.body).forEach((text) => out.seals(text));
      return fetching(address, init);
    },
    ...change,
  });
  out.sees(client, client.addTemp);
  return client;
}

function sealedIn(body: string): readonly string[] {
  return /"requestBody":"([^"]*)"/.exec(body)?.slice(1) ?? [];
}

/** Of a result, what is told where it is unknown; what was done or refused holds what the partner said, and was asked for. */
async function seeResult(out: Observed, called: Promise<CallResult>): Promise<CallResult> {
  const result = await called;
  if (result.kind === "unknown") out.sees(result, result.cause, result.settle);
  else out.sees(result.kind);
  return result;
}

/** Everything that is well, against the counterpart, in each of the ways in which messages travel. */
export async function everyOperation(out: Observed): Promise<void> {
  for (const carriage of ["json", "form", "query"]) {
    const receive = aigobao.counterpart.createCounterpartReceiver({
      credentials: keys,
      handlers: counterpartReplies,
      options: { carriage },
      onEvent: (event: object) => out.sees(event),
      onError: (error: unknown) => out.sees(error),
    });
    const direct = (address: unknown, init: unknown) =>
      receive(new Request(address as string, init as RequestInit));
    const client = clientOf(out, direct, { options: { carriage } });
    for (const [operation, message] of Object.entries(sent)) {
      out.gives(message, keys);
      await seeResult(out, client[operation]!(message));
    }
  }
}

/** Every way in which a call ends without anybody knowing what became of it. Gives the codes that were seen. */
export async function everyFailure(out: Observed): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const listener = (event: unknown): void => out.sees(event);
  const note = async (called: Promise<CallResult>): Promise<void> => {
    const result = await seeResult(out, called);
    if (result.kind === "unknown") codes.add(result.cause.code);
  };
  subscribe("baowen:call", listener);
  try {
    for (const { fetching, settings } of failures) {
      const client = clientOf(out, fetching, settings);
      await note(client.addTemp!(preOrder));
      await note(client.outNotify!(sent.outNotify));
    }
    await noTurn(out, note);
    await tooLate(out, note);
    await calledOff(out, note);
  } finally {
    unsubscribe("baowen:call", listener);
  }
  return codes;
}

type Note = (called: Promise<CallResult>) => Promise<void>;

async function noTurn(out: Observed, note: Note): Promise<void> {
  const limiter = runtime.rateLimiter({ calls: 1, perMs: 60_000, queue: 0 });
  const client = clientOf(out, broken, { limiter });
  await note(client.addTemp!(preOrder));
  await note(client.addTemp!(preOrder));
  out.sees(limiter);
}

async function tooLate(out: Observed, note: Note): Promise<void> {
  let now = 1_800_000_000_000;
  const interceptors: readonly Interceptor[] = [
    (next) => (attempt) => {
      now += 400_000;
      return next(attempt);
    },
  ];
  await note(clientOf(out, broken, { interceptors, clock: () => now }).addTemp!(preOrder));
}

async function calledOff(out: Observed, note: Note): Promise<void> {
  const reason = new Error(echo);
  const client = clientOf(out, never);
  await note(client.addTemp!(preOrder, { signal: AbortSignal.abort(reason) }));
  const controller = new AbortController();
  const called = client.addTemp!(preOrder, { signal: controller.signal });
  setTimeout(() => controller.abort(reason), 2);
  await note(called);
}

/** What settles a call of which nobody knows: its own failure is told as any other. */
export async function settled(out: Observed): Promise<void> {
  const client = clientOf(out, broken);
  for (const operation of ["outNotify", "applyInvoice", "addTemp"]) {
    const result = await seeResult(out, client[operation]!(sent[operation]));
    if (result.kind !== "unknown" || !isAsking(result.settle)) continue;
    await seeResult(out, result.settle.ask());
  }
}

function isAsking(settle: unknown): settle is { ask(): Promise<CallResult> } {
  return typeof settle === "object" && settle !== null && "ask" in settle;
}
