import { createHash } from "node:crypto";
import { issueNotice } from "../validation/zod.mjs";
import { accepted, key } from "./notices.mjs";

const refused = '{"state":false,"failMsg":"refused"}';
let issued = 0;

/** What is usual: the whole message parsed, its data written again to be signed, then zod. */
export function receiveTypically(message) {
  const { notifyType, sign, data } = message;
  const digest = createHash("md5")
    .update(key + JSON.stringify(data))
    .digest("hex");
  if (digest !== sign) return refused;
  if (notifyType !== 3) return accepted;
  const read = issueNotice.safeParse(data);
  if (!read.success) return refused;
  issued += read.data.policys.length;
  return accepted;
}

export function issuedTypically() {
  return issued;
}
