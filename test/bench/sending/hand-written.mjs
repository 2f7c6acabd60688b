import { createCipheriv, createHash, randomUUID } from "node:crypto";
import { credentials, ip } from "./settings.mjs";

/*
 * The least that a careful person would write to send a pre-order: the members in the order of their names, nested ones as Java
 * prints them, two digests, DES by the platform's triple DES, and the envelope. Nothing is checked.
 */

const desKey = Buffer.from(credentials.desKey.repeat(3));

/** The body of the request. */
export function writePreOrder(order, now) {
  const envelope = {
    accessToken: credentials.accessToken,
    ip,
    nonce: randomUUID(),
    requestBody: sealed(JSON.stringify(order)),
    sign: signature(order),
    timestamp: now,
    version: "1.0",
  };
  return JSON.stringify(envelope);
}

function sealed(text) {
  const cipher = createCipheriv("des-ede3", desKey, null);
  return cipher.update(text, "utf8", "base64") + cipher.final("base64");
}

function signature(order) {
  const pairs = [];
  for (const name of names) {
    const value = order[name];
    if (value === undefined || value === null || value === "") continue;
    if (Array.isArray(value) && value.length === 0) continue;
    pairs.push(`${name}=${javaText(value)}`);
  }
  return md5(md5(pairs.join("&").toUpperCase() + credentials.md5SecretKey));
}

/** By code units. */
const names = [
  "deliverNotifyUrl",
  "distrCode",
  "holderInfo",
  "insuredInfoList",
  "memberId",
  "mobile",
  "outSerialNo",
  "payType",
  "productCode",
  "productName",
  "refundNotifyUrl",
  "returnNotifyUrl",
  "returnPage",
  "safeguardEndTime",
  "safeguardStartTime",
];

/** As Java prints maps and lists. */
function javaText(value) {
  if (Array.isArray(value)) return `[${value.map(javaText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const members = Object.entries(value).map(([name, inner]) => `${name}=${javaText(inner)}`);
  return `{${members.join(", ")}}`;
}

function md5(text) {
  return createHash("md5").update(text).digest("hex");
}
