import type { Words } from "../../diagnostics/language.js";
import type { Decision } from "../finding.js";
import type { Bump, Cause, Danger, Fix, Role, Severity } from "../verdict.js";

/** What people read for the words of verdicts and findings. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  breaking: { en: "breaking", zh: "破坏性" },
  dangerous: { en: "dangerous", zh: "有风险" },
  safe: { en: "safe", zh: "安全" },
  docs: { en: "in words alone", zh: "仅文字" },
};

export const silentWord: Words = { en: "silent", zh: "静默" };

/** What happens to a message; said of code that is deployed. */
export const dangerWords: Readonly<Record<Danger, Words>> = {
  none: { en: "is not touched", zh: "不受影响" },
  safe: { en: "works", zh: "正常" },
  dangerous: { en: "may break", zh: "可能出错" },
  breaking: { en: "breaks", zh: "会出错" },
};

/** Of code that uses the package. */
export const compileWords: Readonly<Record<"stops" | "compiles", Words>> = {
  stops: { en: "stops compiling", zh: "无法编译" },
  compiles: { en: "compiles", zh: "可以编译" },
};

export const roleWords: Readonly<Record<Role, Words>> = {
  send: { en: "we send", zh: "我方发送" },
  receive: { en: "we receive", zh: "我方接收" },
};

export const partWords: Readonly<Record<"request" | "reply", Words>> = {
  request: { en: "request", zh: "请求" },
  reply: { en: "reply", zh: "应答" },
};

export const causeWords: Readonly<Record<Cause, Words>> = {
  "provider-change": { en: "the partner changed it", zh: "合作方有变更" },
  "document-correction": { en: "the document was corrected", zh: "文档有更正" },
  "capture-fix": { en: "our capture was wrong", zh: "我方此前录入有误" },
  generator: { en: "the generator changed", zh: "生成器有变化" },
  unknown: { en: "cause unknown", zh: "原因不明" },
};

export const fixWords: Readonly<Record<Fix, Words>> = {
  regenerate: { en: "generate and deploy again", zh: "重新生成并部署" },
  "call-sites": { en: "change code that uses the package", zh: "修改使用该包的代码" },
  operations: { en: "change configuration", zh: "调整配置" },
  ask: { en: "ask the partner", zh: "询问合作方" },
  none: { en: "nothing to do", zh: "无需处理" },
};

export const bumpWords: Readonly<Record<Bump, Words>> = {
  major: { en: "major", zh: "主版本" },
  minor: { en: "minor", zh: "次版本" },
  patch: { en: "patch", zh: "修订号" },
  none: { en: "no new version", zh: "无需新版本" },
};

export const decisionWords: Readonly<Record<Decision["verdict"], Words>> = {
  accepted: { en: "accepted", zh: "已接受" },
  "document-correction": { en: "taken as a correction of the document", zh: "认定为文档更正" },
  "capture-fix": { en: "taken as a fix of our capture", zh: "认定为录入修正" },
  rejected: { en: "rejected", zh: "已驳回" },
};

export const versionWords: Readonly<Record<"base" | "head", Words>> = {
  base: { en: "the old version", zh: "旧版本" },
  head: { en: "the new version", zh: "新版本" },
};
