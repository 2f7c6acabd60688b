import { becomes } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const conditionalBecameUnspecified: Rule = {
  name: "conditional-became-unspecified",
  on: ["field.required"],
  when: (change) => becomes(change, "conditional", "unspecified"),
  says: {
    en: "the document does not say any more when the member must be there",
    zh: "文档不再说明成员的必填条件",
  },
  verdicts: {
    send: verdict({ now: "safe", early: "dangerous" }),
    receive: verdict({ now: "dangerous", early: "safe" }),
  },
  fix: "ask",
  todo: { en: "Ask the partner what holds.", zh: "向合作方确认。" },
  mirror: ["unspecified-became-conditional"],
  witness: "message",
};
