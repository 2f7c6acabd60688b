import { createHash } from "node:crypto";
import { issueNotice } from "../validation/hand-written.mjs";
import { accepted, key } from "./notices.mjs";

/*
 * The least that a careful person would write: find the text of `data`, digest key and bytes, compare, read what was
 * verified, check it, call the handler. Nothing is remembered: repeats are handled again.
 */

const refused = '{"state":false,"failMsg":"refused"}';
const keyBytes = Buffer.from(key);
const handlers = new Map([[3, { check: issueNotice, handle: onIssue }]]);
let issued = 0;

/** The answer to a body. */
export function receiveByHand(bytes) {
  const parts = topLevel(bytes);
  if (parts === undefined) return refused;
  const { kind, sign, data } = parts;
  if (!isSignature(sign, data)) return refused;
  const handler = handlers.get(kind);
  if (handler === undefined) return accepted;
  const body = parsed(data);
  if (body === undefined || !handler.check(body)) return refused;
  handler.handle(body);
  return accepted;
}

function onIssue(notice) {
  issued += notice.policys.length;
}

/** For whoever wants to know that handlers were called. */
export function issuedByHand() {
  return issued;
}

function isSignature(sign, data) {
  const digest = createHash("md5").update(keyBytes).update(data).digest();
  return sign.length === 32 && digest.equals(Buffer.from(sign, "hex"));
}

function parsed(data) {
  try {
    return JSON.parse(data.toString());
  } catch {
    return undefined;
  }
}

/** The members as this partner orders them: kind, signature, and the bytes of `data` up to the last brace. */
function topLevel(bytes) {
  const start = bytes.indexOf(dataName);
  const end = bytes.lastIndexOf("}");
  if (start < 0 || end < start) return undefined;
  const head = bytes.latin1Slice(0, start);
  const match = /^\{"notifyType":(\d+),"sign":"([0-9a-f]{32})",$/.exec(head);
  if (match === null) return undefined;
  return { kind: Number(match[1]), sign: match[2], data: bytes.subarray(start + 7, end) };
}

const dataName = Buffer.from('"data":');
