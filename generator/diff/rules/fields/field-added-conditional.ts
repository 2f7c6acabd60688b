import { hasState } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const fieldAddedConditional: Rule = {
  name: "field-added-conditional",
  on: ["field.added"],
  when: ({ after }) => hasState(after, "conditional"),
  says: { en: "a member is new that must be there under a condition", zh: "新增条件必填成员" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "dangerous" }),
  },
  fix: "call-sites",
  todo: {
    en: "Give the member wherever the message is built, then deploy with the partner's switch.",
    zh: "在所有构造该报文的地方给出此成员，并与合作方同步上线。",
  },
  mirror: ["field-removed"],
  witness: "message",
};
