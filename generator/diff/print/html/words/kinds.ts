import type { Words } from "../../../../diagnostics/language.js";
import type { Decision } from "../../../finding.js";
import type { Bump, Cause, Danger, Fix, Role, Severity } from "../../../verdict.js";

export const severityNames: Readonly<Record<Severity, Words>> = {
  breaking: { en: "Breaking", zh: "破坏性" },
  dangerous: { en: "Dangerous", zh: "有风险" },
  safe: { en: "Safe", zh: "安全" },
  docs: { en: "Words only", zh: "仅文字" },
};

/** For whoever sees the names for the first time. */
export const severityMeanings: Readonly<Record<Severity, Words>> = {
  breaking: { en: "messages or code fail", zh: "报文或代码会出错" },
  dangerous: { en: "a spec cannot tell: decide", zh: "规格无法判断，需人工决定" },
  safe: { en: "no harm", zh: "不造成损害" },
  docs: { en: "nothing but descriptions", zh: "只改了说明文字" },
};

export const roleNames: Readonly<Record<Role, Words>> = {
  send: { en: "We send", zh: "我方发送" },
  receive: { en: "We receive", zh: "我方接收" },
};

export const partNames: Readonly<Record<"request" | "reply", Words>> = {
  request: { en: "requests", zh: "请求" },
  reply: { en: "replies", zh: "应答" },
};

/** What becomes of messages, by the side that we stand on. */
export const dangerWords: Readonly<Record<Role, Readonly<Record<Danger, Words>>>> = {
  send: {
    none: { en: "Not affected", zh: "不受影响" },
    safe: { en: "Keeps working", zh: "照常工作" },
    dangerous: { en: "May fail; the spec cannot tell", zh: "可能出错，规格无法判断" },
    breaking: { en: "Fails: they refuse or misread it", zh: "出错：合作方拒收或误读" },
  },
  receive: {
    none: { en: "Not affected", zh: "不受影响" },
    safe: { en: "Keeps working", zh: "照常工作" },
    dangerous: { en: "May fail; the spec cannot tell", zh: "可能出错，规格无法判断" },
    breaking: { en: "Fails: we refuse or misread it", zh: "出错：我方拒收或误读" },
  },
};

export const compileWords: Readonly<Record<"stops" | "compiles", Words>> = {
  stops: { en: "Stops compiling", zh: "无法编译" },
  compiles: { en: "Compiles", zh: "可以编译" },
};

export const fixNames: Readonly<Record<Fix, Words>> = {
  ask: { en: "Ask the partner", zh: "向合作方确认" },
  operations: { en: "Configure", zh: "调整配置" },
  "call-sites": { en: "Change code", zh: "修改代码" },
  regenerate: { en: "Generate and deploy again", zh: "重新生成并部署" },
  none: { en: "Nothing to do", zh: "无需处理" },
};

export const causeNames: Readonly<Record<Cause, Words>> = {
  "provider-change": { en: "The partner changed it.", zh: "合作方作了变更。" },
  "document-correction": {
    en: "The document was corrected; the partner has always behaved so.",
    zh: "文档作了更正，合作方的行为一向如此。",
  },
  "capture-fix": {
    en: "The document is the same; it was captured wrongly.",
    zh: "文档未变，是录入有误。",
  },
  generator: {
    en: "The spec is the same; the generator makes other code of it.",
    zh: "规格未变，是生成器产出了不同的代码。",
  },
  unknown: {
    en: "Not known: the editions of documents do not tell.",
    zh: "不明：从文档版本无法判断。",
  },
};

export const bumpNames: Readonly<Record<Bump, Words>> = {
  major: { en: "major", zh: "主版本" },
  minor: { en: "minor", zh: "次版本" },
  patch: { en: "patch", zh: "修订号" },
  none: { en: "none", zh: "无" },
};

export const decisionNames: Readonly<Record<Decision["verdict"], Words>> = {
  accepted: { en: "Accepted", zh: "已接受" },
  "document-correction": { en: "Correction of the document", zh: "文档更正" },
  "capture-fix": { en: "Fix of our capture", zh: "录入修正" },
  rejected: { en: "Rejected: still open", zh: "已驳回，仍待处理" },
};
