import { becomes } from "../required.js";
import { type Rule, both } from "../rule.js";

export const optionalBecameUnspecified: Rule = {
  name: "optional-became-unspecified",
  on: ["field.required"],
  when: (change) => becomes(change, "optional", "unspecified"),
  says: {
    en: "the document does not say any more that the member may be left out",
    zh: "文档不再说明成员选填",
  },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "ask",
  todo: { en: "Ask the partner what holds.", zh: "向合作方确认。" },
  mirror: ["unspecified-became-optional"],
  witness: "message",
};
