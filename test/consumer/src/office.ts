import { memoryInbox } from "@baowen/runtime";
import type { Receiver } from "@baowen/runtime";
import { createReceiver, signNotice } from "@baowen/xiebao";
import { Book, handlersOf } from "./book.js";

export const key = "consumer-test-key";

/** A receiver, and what it did. */
export interface Office {
  readonly receive: Receiver;
  readonly book: Book;
  /** How each request ended. */
  readonly codes: string[];
  /** What the partner was not told. */
  readonly errors: string[];
}

export type Settings = Parameters<typeof createReceiver>[0];

export function openOffice(change: Partial<Settings> = {}): Office {
  const book = new Book();
  const codes: string[] = [];
  const errors: string[] = [];
  const receive = createReceiver({
    credentials: { key },
    handlers: handlersOf(book),
    inbox: memoryInbox({ warn: () => undefined }),
    onEvent: ({ code }) => codes.push(code),
    onError: (error) => errors.push(error instanceof Error ? error.message : String(error)),
    ...change,
  });
  return { receive, book, codes, errors };
}

/** A notice as the partner sends it; `data` is the text that is signed. */
export function signed(kind: number, data: string, secret: string = key): string {
  return `{"notifyType":${kind},"sign":"${signNotice({ data }, { key: secret })}","data":${data}}`;
}

/** An answer: its status and its text. */
export type Answer = readonly [status: number, text: string];

export async function post(
  url: string,
  body: NonNullable<RequestInit["body"]>,
  headers: { readonly [name: string]: string } = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
    // A stream is sent chunked, without a length.
    ...(body instanceof ReadableStream ? { duplex: "half" as const } : {}),
  });
  return [response.status, await response.text()];
}

/** Without a server: the receiver is a function of the Fetch API. */
export async function hand(
  { receive }: Pick<Office, "receive">,
  body: string | Uint8Array<ArrayBuffer>,
  url: string = "http://receiver.test/notices",
): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const response = await receive(new Request(url, { method: "POST", headers, body }));
  return [response.status, await response.text()];
}

/** How often each stands in the list. */
export function counted(list: readonly string[]): { readonly [item: string]: number } {
  const counts: { [item: string]: number } = {};
  for (const item of list.toSorted()) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}
