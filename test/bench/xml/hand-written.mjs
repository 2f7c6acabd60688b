import { createHash, timingSafeEqual } from "node:crypto";
import { SaxesParser } from "saxes";
import { answered, key } from "./applications.mjs";

/*
 * The least that a careful person would write: a tree made by saxes, the text of its leaves digested and compared, each field
 * looked at, the answer put together and signed. Nothing is remembered: repeats are handled again.
 */

const refused =
  "<insureResponse><responseBody><resultFlag>false</resultFlag></responseBody></insureResponse>";
const decoder = new TextDecoder("utf-8", { fatal: true });
let insured = 0;

/** The answer to a body. */
export function receiveByHand(bytes) {
  const root = treeOf(bytes);
  const head = child(root, "requestHead");
  const body = child(root, "requestBody");
  if (root?.name !== "insureRequest" || head === undefined || body === undefined) return refused;
  if (!isSignature(textOf(head, "sign"), leavesOf(body))) return refused;
  if (!isApplication(body)) return refused;
  insured += textOf(child(body, "policyInfo"), "sumAmount").length;
  return answer(textOf(head, "requestUUID") ?? "");
}

/** For whoever wants to know that handlers were called. */
export function insuredByHand() {
  return insured;
}

function treeOf(bytes) {
  const document = { name: "", text: "", children: [] };
  const open = [document];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("a document type");
  });
  parser.on("opentag", ({ name }) => {
    const opened = { name, text: "", children: [] };
    open.at(-1).children.push(opened);
    open.push(opened);
  });
  parser.on("closetag", () => open.pop());
  const text = (more) => {
    open.at(-1).text += more;
  };
  parser.on("text", text);
  parser.on("cdata", text);
  try {
    parser.write(decoder.decode(bytes)).close();
    return document.children[0];
  } catch {
    return undefined;
  }
}

function child(parent, name) {
  return parent?.children.find((each) => each.name === name);
}

function textOf(parent, name) {
  return child(parent, name)?.text;
}

function leavesOf({ text, children }) {
  return children.length === 0 ? text : children.map(leavesOf).join("");
}

function isSignature(sign, leaves) {
  const own = Buffer.from(digest(leaves));
  const theirs = Buffer.from(sign?.toLowerCase() ?? "");
  return own.length === theirs.length && timingSafeEqual(own, theirs);
}

function digest(text) {
  return createHash("md5").update(`${text}${key}`).digest("hex");
}

function isApplication(body) {
  const applicant = child(body, "applicantInfo");
  const policy = child(body, "policyInfo");
  return (
    required.every((name) => isFilled(textOf(applicant, name))) &&
    textOf(applicant, "name").length <= 20 &&
    isMoney(textOf(policy, "sumPremium"), 8) &&
    isMoney(textOf(policy, "sumAmount"), 16) &&
    isFilled(textOf(policy, "endorseText"))
  );
}

const required = [
  "name",
  "mobile",
  "idNumber",
  "ProjectName",
  "BidSectionCode",
  "TendereeName",
  "TendereeCode",
];

function isFilled(text) {
  return text !== undefined && text !== "";
}

function isMoney(text, digits) {
  const match = /^(0|[1-9][0-9]*)(\.[0-9]{1,2})?$/.exec(text ?? "");
  return match !== null && match[1].length <= digits;
}

function answer(uuid) {
  const time = new Date(Date.now() + 8 * 3_600_000).toISOString();
  const results = [
    ["responseTime", `${time.slice(0, 10)} ${time.slice(11, 19)}:${time.slice(20, 23)}`],
    ["resultFlag", "true"],
    ["resultMessage", "成功"],
    ["proposalNo", answered.proposalNo],
    ["yeepayurl", answered.paymentUrl],
  ];
  const sign = digest(results.map(([, value]) => value).join(""));
  const body = results.map(([name, value]) => element(name, value)).join("");
  const head = element("requestUUID", uuid) + element("sign", sign);
  return `<?xml version="1.0" encoding="UTF-8"?><insureResponse><responseHead>${head}</responseHead><responseBody>${body}</responseBody></insureResponse>`;
}

function element(name, text) {
  const escaped = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<${name}>${escaped}</${name}>`;
}
