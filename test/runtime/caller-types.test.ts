import { expect, test } from "vitest";
import { callPartner, createCaller } from "../../templates/runtime/caller.js";
import type { ReadReply, SendingProtocol } from "../../templates/runtime/caller/protocol.js";
import type { Caller, CallResult, ResultOf } from "../../templates/runtime/caller/result.js";
import { answers, Desk, desk } from "./desk.js";
import type { DeskCalls, DeskKeys, DeskRefusal, DeskReply } from "./desk.js";

// Uses that must not compile, each under `@ts-expect-error`, and those beside them that must. What runs here is little.

declare const caller: Caller<DeskCalls>;
declare const result: ResultOf<DeskCalls, "order">;
const credentials = { token: "token" };

// Results

export const ignored = (): string =>
  // @ts-expect-error what may be unknown has no reply
  result.reply.orderNo;

export const refusedOnly = (): string => {
  if (result.kind === "refused") return String(result.reason);
  // @ts-expect-error what was not refused may still be unknown
  return result.reply.orderNo;
};

// @ts-expect-error a result for which there is no answer
export const missingKind = (): string => {
  switch (result.kind) {
    case "done":
      return result.reply.orderNo;
    case "refused":
      return result.code;
  }
};

export const refusalAsReply = (): string => {
  if (result.kind !== "refused") return "";
  // @ts-expect-error what a refusal does not hold
  return result.reply.orderNo;
};

export const misspeltCode = (): boolean =>
  // @ts-expect-error a code that the document does not have
  result.kind === "refused" && result.code === "1001";

export const notAwaited = (): unknown =>
  // @ts-expect-error a promise
  caller.find({ id: "1" }).kind;

export const assigned = (): void => {
  // @ts-expect-error what came back is not changed
  if (result.kind === "done") result.reply = { code: "0000", orderNo: "N1" };
};

// Settling

export const settled = (): unknown =>
  result.kind === "unknown" && result.settle.ask({ signal: AbortSignal.abort() });

export const settledResult = async (): Promise<string> => {
  if (result.kind !== "unknown") return "";
  const found = await result.settle.ask();
  // @ts-expect-error the query may be unknown too
  return found.reply.orderNo;
};

export const unaskable = (renewed: ResultOf<DeskCalls, "renew">): unknown =>
  // @ts-expect-error a query whose message cannot be made of this one's
  renewed.kind === "unknown" && renewed.settle.ask();

export const unsettled = (found: ResultOf<DeskCalls, "find">): unknown =>
  // @ts-expect-error nothing settles a query
  found.kind === "unknown" && found.settle.by;

// Messages and settings

export const wrongMessage = (): unknown =>
  // @ts-expect-error a message without what it must hold
  caller.order({});

export const wrongOperation = (): unknown =>
  // @ts-expect-error an operation that there is not
  caller.remove({ id: "1" });

export const wrongEnvironment = (): unknown =>
  // @ts-expect-error an environment that the document does not have
  callPartner(desk, { test: "https://x" }, { environment: "staging", credentials });

export const noEnvironment = (): unknown =>
  // @ts-expect-error no environment
  callPartner(desk, { test: "https://x" }, { credentials });

export const urlBeside = (): unknown =>
  // @ts-expect-error an address beside an environment
  callPartner(desk, { test: "https://x" }, { environment: "test", url: "https://y", credentials });

export const noAddress = (): unknown =>
  // @ts-expect-error no address
  createCaller(desk, { credentials });

// What generated code writes

type Protocol = SendingProtocol<DeskCalls, DeskKeys, Record<string, never>>;

export const noEffect: Partial<Protocol["operations"]> = {
  // @ts-expect-error an operation of which it is not said what a repeat does
  find: { build: desk.operations.find.build, read: desk.operations.find.read },
};

/** Success and refusal of one shape need no two returns. */
export const oneShape = (
  kind: "success" | "refused",
  reply: DeskRefusal,
): ReadReply<DeskRefusal, DeskRefusal> => ({ kind, reply, reason: reply.text });

export const twoShapes = (
  kind: "success" | "refused",
  reply: DeskReply,
): ReadReply<DeskReply, { readonly other: string }> =>
  // @ts-expect-error a refusal that holds a reply's members
  ({ kind, reply });

/** Any result is a result of anything. */
export const anyResult = (): CallResult => result;

test("a result that answers every kind compiles, and runs", async () => {
  const partner = new Desk(answers("0000"));
  const told = (one: ResultOf<DeskCalls, "order">): string => {
    switch (one.kind) {
      case "done":
        return one.reply.orderNo;
      case "refused":
        return one.code;
      case "unknown":
        return `${one.cause.code}, ask ${one.settle.by}`;
    }
  };
  expect(told(await partner.caller().order({ id: "1" }))).toBe("N1");
});
