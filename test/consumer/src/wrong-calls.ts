import { createClient, resultCode } from "@baowen/aigobao";
import type { AddTempBody, Client, ClientCredentials } from "@baowen/aigobao";
import { createCounterpartReceiver } from "@baowen/aigobao/counterpart";
import type { CounterpartHandlers } from "@baowen/aigobao/counterpart";
import { accept } from "@baowen/runtime";

// Calls that must not compile. Nothing here runs: each function is a mistake, and the line under `@ts-expect-error` must be
// one for every compiler, with every setting.

declare const client: Client;
declare const credentials: ClientCredentials;
declare const handlers: CounterpartHandlers;
declare const requestBody: AddTempBody;

// The three ends of a call

export const unlooked = async (): Promise<string> => {
  const result = await client.addTemp({ requestBody });
  // @ts-expect-error a reply that nobody looked for
  return result.reply.data.tempOrderCode;
};

export const notRefused = async (): Promise<string> => {
  const result = await client.addTemp({ requestBody });
  if (result.kind === "refused") return "refused";
  // @ts-expect-error what is not refused need not be done
  return result.reply.data.tempOrderCode;
};

// @ts-expect-error an end that is not answered for
export const twoEnds = async (): Promise<string> => {
  const result = await client.addTemp({ requestBody });
  switch (result.kind) {
    case "done":
      return result.reply.data.tempOrderCode;
    case "refused":
      return "refused";
  }
};

export const allButUnknown = async (): Promise<string> => {
  const result = await client.addTemp({ requestBody });
  if (result.kind === "done") return "done";
  // @ts-expect-error a code of what nobody knows
  return result.code;
};

export const dataOfRefusal = async (): Promise<unknown> => {
  const result = await client.addTemp({ requestBody });
  // @ts-expect-error a refusal has no pre-order
  return result.kind === "refused" ? result.reply.data?.tempOrderCode : undefined;
};

export const misspeltCode = async (): Promise<boolean> => {
  const result = await client.addTemp({ requestBody });
  // @ts-expect-error a code that the document does not have
  return result.kind === "refused" && result.code === "0020";
};

export const unasked = async (): Promise<unknown> => {
  const result = await client.addTemp({ requestBody });
  // @ts-expect-error nothing tells what became of a pre-order
  return result.kind === "unknown" ? result.settle.ask() : undefined;
};

// What is sent

export const noBody = (): unknown =>
  // @ts-expect-error a call without a body
  client.addTemp({});

export const filledIn = (): unknown =>
  // @ts-expect-error a member that the client fills in
  client.addTemp({ requestBody, nonce: "1" });

export const wrongCode = (): unknown =>
  // @ts-expect-error a code as a text where the document has a number
  client.addTemp({ requestBody: { ...requestBody, payType: "1" } });

export const wrongName = (): unknown =>
  // @ts-expect-error an operation that the document does not have
  client.addOrder({ requestBody });

// Settings

// @ts-expect-error no environment
export const nowhere = (): unknown => createClient({ credentials });

export const elsewhere = (): unknown =>
  // @ts-expect-error an environment that the document does not have
  createClient({ environment: "staging", credentials });

export const noToken = (): unknown =>
  // @ts-expect-error a credential is missing
  createClient({ environment: "test", credentials: { md5SecretKey: "k", desKey: "k" } });

export const wrongChoice = (): unknown =>
  // @ts-expect-error a choice that the open point does not have
  createClient({ environment: "test", credentials, options: { carriage: "xml" } });

// The other side

export const missingHandler = (): unknown => {
  const { addTemp, ...others } = handlers;
  void addTemp;
  // @ts-expect-error an operation without a handler
  return createCounterpartReceiver({ credentials, handlers: others });
};

export const noData: Partial<CounterpartHandlers> = {
  // @ts-expect-error a success without the data that the document has
  addTemp: () => accept(),
};

export const known: string = resultCode.success;
