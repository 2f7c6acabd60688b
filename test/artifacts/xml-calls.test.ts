import { resolve } from "node:path";
import { expect, test } from "vitest";
import { accept, memoryInbox, type Receiver } from "../../generated/runtime/src/index.js";

interface Client {
  invoiceReceipt(message: unknown): Promise<{ kind: string; cause?: { code: string } }>;
}

const { createClient } = await load<{ createClient: (settings: unknown) => Client }>("client");
const { createCounterpartReceiver } = await load<{
  createCounterpartReceiver: (settings: unknown) => Receiver;
}>("counterpart");

const credentials = { signKey: "acme-secret-key" };
const receive = createCounterpartReceiver({
  credentials,
  inbox: memoryInbox({ warn: () => undefined }),
  handlers: {
    invoiceReceipt: () => accept(),
    paymentReceipt: () => accept(),
    surrenderReceipt: () => accept(),
  },
});

/** Calls the counterpart; `change` happens to the text of its reply on the way. */
async function check(change: (reply: string) => string, expected: string): Promise<void> {
  const client = createClient({
    environment: { url: "https://platform.test/" },
    credentials,
    attempts: 1,
    fetch: async (address: string, init: RequestInit) => {
      const reply = await receive(new Request(address, init));
      return new Response(change(await reply.text()), reply);
    },
  });
  const result = await client.invoiceReceipt({
    requestBody: { policyNo: "P-1", downloadUrl: "https://x.test/", insuranceCode: "I" },
  });
  expect(result.cause?.code ?? result.kind).toBe(expected);
}

async function load<T>(file: string): Promise<T> {
  return (await import(/* @vite-ignore */ resolve(`generated/gongbao/src/${file}.ts`))) as T;
}

test("a call in XML is done where its reply repeats what it must", () =>
  check((reply) => reply, "done"));

test("a reply that repeats another message's is none to this", () =>
  check(
    (reply) => reply.replace(/(<requestUUID>).*(<\/requestUUID>)/, "$1another$2"),
    "REPLY_MISMATCH",
  ));
