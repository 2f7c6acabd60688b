import { hasState } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const fieldAddedUnspecified: Rule = {
  name: "field-added-unspecified",
  on: ["field.added"],
  when: ({ after }) => hasState(after, "unspecified"),
  says: {
    en: "a member is new, and the document does not say whether it must be there",
    zh: "新增成员，文档未说明是否必填",
  },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: "ask",
  todo: { en: "Ask the partner what holds.", zh: "向合作方确认。" },
  mirror: ["field-removed"],
  witness: "message",
};
