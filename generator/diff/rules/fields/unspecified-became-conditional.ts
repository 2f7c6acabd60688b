import { becomes } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const unspecifiedBecameConditional: Rule = {
  name: "unspecified-became-conditional",
  on: ["field.required"],
  when: (change) => becomes(change, "unspecified", "conditional"),
  says: {
    en: "the document says now under which condition the member must be there",
    zh: "文档现在说明成员的必填条件",
  },
  verdicts: {
    send: verdict({ now: "dangerous", early: "safe" }),
    receive: verdict({ now: "safe", early: "dangerous" }),
  },
  fix: "call-sites",
  todo: { en: "See that it is given where the condition holds.", zh: "确保条件成立时给出该成员。" },
  mirror: ["conditional-became-unspecified"],
  witness: "message",
};
