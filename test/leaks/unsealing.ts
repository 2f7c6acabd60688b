import type { ReceiverEvent } from "../../templates/runtime/receiver/events.js";
import { planted } from "../support/planted.js";
import { keys, preOrder, sent } from "./messages.js";
import type { Observed } from "./observed.js";
import { aigobao, runtime } from "./packages.js";
import { post } from "./receiving.js";
import { counterpartReplies } from "./replies.js";

/** Sealed requests at the counterpart: opened, broken, of another key, late, and with contents that are not the document's. */
export async function sealed(out: Observed): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  let now = Date.now();
  const receive = aigobao.counterpart.createCounterpartReceiver({
    credentials: [keys, { ...keys, desKey: planted.formerNoticeKey }],
    handlers: { ...counterpartReplies, addTemp: () => runtime.refuse("no") },
    clock: () => now,
    onEvent: (event: ReceiverEvent) => {
      codes.add(event.code);
      out.sees(event);
    },
    onError: (error: unknown, place: unknown) => out.sees(error, place),
  });
  const whole = await built(keys);
  const wrongKeys = [
    { ...keys, desKey: planted.password },
    { ...keys, md5SecretKey: planted.noticeKey },
    { ...keys, accessToken: planted.orderTicket },
  ];
  const texts = [
    whole,
    ...(await Promise.all(wrongKeys.map((wrong) => built(wrong)))),
    ...["", "?", "AAAA", "A".repeat(32), planted.base64Key].map((body) => resealed(whole, body)),
    resealed(whole, sealedText(`{"mobile":"${planted.mobile}","mobile":1}`)),
    resealed(whole, sealedText(`["${planted.holder}"`)),
    resealed(whole, sealedText(`{"holderName":"${planted.holder}"}`)),
  ];
  for (const text of texts) {
    for (const sealedBody of /"requestBody":"([^"]*)"/.exec(text)?.slice(1) ?? []) {
      out.seals(sealedBody);
    }
    await post(out, receive, text, { path: "/api/order/addTemp" });
  }
  await post(out, receive, await built(keys, "getOrderDetail"), {
    path: "/api/order/getOrderDetail",
  });
  await post(out, receive, whole, { path: `/api/${planted.orderTicket}` });
  now += 3_600_000;
  await post(out, receive, whole, { path: "/api/order/addTemp" });
  return codes;
}

/** A request's body as the client sends it. */
async function built(credentials: object, operation = "addTemp"): Promise<string> {
  let body = "";
  const client = aigobao.createClient({
    environment: "test",
    credentials,
    fetch: (_url: string, init: { readonly body: string }) => {
      body = init.body;
      return Promise.resolve(Response.json({ code: "1000" }));
    },
  });
  await client[operation]!(operation === "addTemp" ? preOrder : sent[operation]);
  return body;
}

function resealed(whole: string, body: string): string {
  return whole.replace(/"requestBody":"[^"]*"/, `"requestBody":"${body}"`);
}

function sealedText(text: string): string {
  const { base64, desEcbPkcs5, first8, utf8 } = runtime;
  return base64(desEcbPkcs5(first8(utf8(planted.desKey)), utf8(text)));
}

/** Notices that nothing proves, and settings under which they cannot be told apart. */
export async function unsigned(out: Observed): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const at = (kind: string): string => `/${planted.noticePath}/${kind}`;
  const notify = (): unknown => runtime.accept();
  const handlers = { deliverNotice: notify, returnNotice: notify, refundNotice: notify };
  const addresses = {
    deliverNotice: at("deliver"),
    returnNotice: `https://channel.test${at("return")}`,
    refundNotice: at("refund"),
  };
  const onEvent = (event: ReceiverEvent): void => {
    codes.add(event.code);
    out.sees(event);
  };
  const receive = aigobao.createReceiver({ credentials: {}, handlers, addresses, onEvent });
  for (const body of ["{}", `{"orderCode":${planted.mobile}}`, `{"${planted.idCard}":1}`, "["]) {
    for (const kind of ["deliver", "nowhere"]) await post(out, receive, body, { path: at(kind) });
  }
  for (const wrong of ["", planted.noticePath, at("deliver")]) {
    try {
      const twice = { ...addresses, refundNotice: wrong };
      aigobao.createReceiver({ credentials: {}, handlers, addresses: twice });
    } catch (error) {
      out.sees(error);
    }
  }
  return codes;
}
