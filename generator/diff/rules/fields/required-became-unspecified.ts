import { becomes } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const requiredBecameUnspecified: Rule = {
  name: "required-became-unspecified",
  on: ["field.required"],
  when: (change) => becomes(change, "always", "unspecified"),
  says: {
    en: "the document does not say any more whether the member must be there",
    zh: "文档不再说明成员是否必填",
  },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous" }),
    receive: verdict({ now: "dangerous", early: "safe", reader: true }),
  },
  fix: "ask",
  todo: { en: "Ask the partner what holds.", zh: "向合作方确认。" },
  mirror: ["unspecified-became-required"],
  witness: "message",
};
