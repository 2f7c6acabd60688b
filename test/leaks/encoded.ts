import { createCipheriv } from "node:crypto";
import type { Receiver } from "../../templates/runtime/receiver/incoming.js";
import type { ReceiverEvent } from "../../templates/runtime/receiver/events.js";
import { planted } from "../support/planted.js";
import type { Observed } from "./observed.js";
import { huanong, runtime } from "./packages.js";
import { post } from "./receiving.js";

/** Keys of 32 bytes: what encrypts is AES with 256 bits. */
const credentials = { aesKey: planted.hexKey, signKey: planted.noticeKey };

function encrypted(text: string, key: string = credentials.aesKey): string {
  const cipher = createCipheriv("aes-256-ecb", key, null);
  return Buffer.concat([cipher.update(text, "utf8"), cipher.final()]).toString("base64");
}

/** Messages that travel encoded as a whole: broken, of another key, not signed, and not what their table says. */
export async function received(out: Observed): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  out.gives(credentials);
  const receiver = (options: object): Receiver =>
    huanong.createReceiver({
      credentials,
      options: { cipher: "aes", ...options },
      unauthenticated: "accepted",
      handlers: {
        refundNotice: () => runtime.accept(),
        underwritingNotice: () => runtime.accept(),
      },
      inbox: runtime.memoryInbox({ warn: (...told) => out.sees(...told) }),
      onEvent: (event: ReceiverEvent) => {
        codes.add(event.code);
        out.sees(event);
      },
      onError: (error: unknown, place: unknown) => out.sees(error, place),
    });
  const whole = JSON.stringify({ head: { orderNo: planted.mobile }, note: planted.holder });
  const texts = [
    whole,
    encrypted(whole),
    encrypted(whole, planted.hexKey.toUpperCase()),
    encrypted(`{"head":"${planted.idCard}`),
    encrypted(whole).slice(0, -4),
    planted.base64Key,
  ];
  for (const signed of ["none", "md5"]) {
    const receive = receiver({ headerSignature: signed });
    for (const text of texts) await post(out, receive, text, { path: "/notices" });
  }
  for (const wrong of [
    { signatureHeader: planted.password },
    { signatureHeader: planted.holder },
  ]) {
    try {
      receiver({ headerSignature: "md5", ...wrong });
    } catch (error) {
      out.sees(error);
    }
  }
  for (const settings of [{ credentials: {} }, { credentials: { aesKey: " " } }]) {
    try {
      huanong.createReceiver({ handlers: {}, options: { cipher: "aes" }, ...settings });
    } catch (error) {
      out.sees(error);
    }
  }
  return codes;
}
