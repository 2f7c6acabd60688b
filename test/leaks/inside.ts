import type { CallResult } from "../../templates/runtime/caller/result.js";
import type { Receiver } from "../../templates/runtime/receiver/incoming.js";
import type { ReceiverEvent } from "../../templates/runtime/receiver/events.js";
import { compileGateway, envelopeOf, head, now, type Written } from "../support/gateway-package.js";
import { planted } from "../support/planted.js";
import type { Observed } from "./observed.js";
import type { AnyCaller } from "./packages.js";
import { post } from "./receiving.js";

const credentials = { signKey: planted.noticeKey, channelId: head.channelId };
/** Nothing is planted in what an answer repeats of a message that was believed: its sender gets it back. */
const request = { policyId: "P1", renewalStatus: "1", holderName: planted.holder };

interface Functions {
  createReceiver(settings: object): Receiver;
  createClient(settings: object): AnyCaller;
  accept(data?: object): unknown;
  memoryInbox(options: object): unknown;
}

async function functions(): Promise<Functions> {
  const compiled = await compileGateway("gateway-leaks");
  return (await compiled.load("acme/src/index.ts")) as unknown as Functions;
}

/** Messages that travel in a member: forged, broken, contradicting themselves, and not what their table says. */
export async function received(out: Observed): Promise<ReadonlySet<string>> {
  const { createReceiver, accept, memoryInbox } = await functions();
  const codes = new Set<string>();
  const receive = createReceiver({
    credentials,
    handlers: { renewalNotice: () => accept({}), renewedNotice: () => accept() },
    clock: () => now,
    inbox: memoryInbox({ warn: (...told: readonly unknown[]) => out.sees(...told) }),
    onEvent: (event: ReceiverEvent) => {
      codes.add(event.code);
      out.sees(event);
    },
    onError: (error: unknown, place: unknown) => out.sees(error, place),
  });
  const own = { signKey: planted.noticeKey, request };
  const broken: readonly Partial<Written>[] = [
    {},
    { signKey: planted.password },
    { outer: { requestType: planted.insured } },
    { outer: { channelId: planted.mobile } },
    { head: { channelId: planted.applicant } },
    { head: { requestType: "C99" } },
    { signKey: planted.password, head: { requestType: planted.company, UUID: planted.idCard } },
    { head: { sendTime: planted.address } },
    { head: { returnUrl: planted.otherAddress.repeat(9) } },
    { json: `{"holderName":"${planted.holder}"` },
    { json: `["${planted.holder}"]` },
    { data: planted.base64Key },
    { data: planted.hexKey },
    { request: { [planted.idCard]: planted.holder } },
  ];
  for (const written of broken) {
    const message = JSON.stringify(envelopeOf({ ...own, ...written }));
    out.gives(own.request);
    await post(out, receive, message);
  }
  return codes;
}

/** Replies that hold a message of somebody else's, or no message at all. */
export async function answered(out: Observed): Promise<ReadonlySet<string>> {
  const { createClient } = await functions();
  const codes = new Set<string>();
  const answers = [
    { ...head, UUID: planted.orderTicket, messageCode: "0", messageDesc: planted.applicant },
    { messageCode: planted.email, messageDesc: planted.applicant, UUID: planted.mobile },
    planted.holder,
  ];
  for (const messageHead of answers) {
    const json = JSON.stringify({ messageHead, response: request });
    const data = Buffer.from(json, "utf8").toString("base64");
    const client = createClient({
      environment: "test",
      credentials,
      attempts: 1,
      fetch: () => Promise.resolve(Response.json({ requestType: "R27", data })),
    });
    const message = { data: { request: { policyId: planted.passport } } };
    out.gives(message, credentials);
    const result: CallResult = await client["policyDetail"]!(message);
    if (result.kind !== "unknown") continue;
    codes.add(result.cause.code);
    out.sees(result);
  }
  return codes;
}
