import { becomes } from "../required.js";
import { type Rule, both } from "../rule.js";

export const unspecifiedBecameOptional: Rule = {
  name: "unspecified-became-optional",
  on: ["field.required"],
  when: (change) => becomes(change, "unspecified", "optional"),
  says: { en: "the document says now that the member may be left out", zh: "文档现在说明成员选填" },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "none",
  todo: { en: "Nothing.", zh: "无需处理。" },
  mirror: ["optional-became-unspecified"],
  witness: "message",
};
