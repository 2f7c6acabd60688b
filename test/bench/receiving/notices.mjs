import { createHash } from "node:crypto";
import { issueNotice } from "../validation/messages.mjs";

/** The key that both sides know, invented. */
export const key = "bench-key-0f1e2d3c4b5a69788796a5b4";

/** What a handled notice is answered with. */
export const accepted = '{"state":true}';

export const mediaType = "application/json";

export function isAccepted(answer) {
  return answer.endsWith(accepted);
}

export function isRefused(answer) {
  return answer.includes('"state":false');
}

/** `count` signed notices of an issued application, of about 800 bytes each; no two are the same event. */
export function messages(count, first = 1_000_000) {
  return Array.from({ length: count }, (_, i) => signedNotice(first + i));
}

function signedNotice(number) {
  const data = JSON.stringify(issueNotice.make(number));
  const sign = createHash("md5").update(key).update(data).digest("hex");
  return Buffer.from(`{"notifyType":3,"sign":"${sign}","data":${data}}`);
}
