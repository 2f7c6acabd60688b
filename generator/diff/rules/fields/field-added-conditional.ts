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
  fix: { send: "call-sites", receive: "regenerate" },
  todo: {
    send: {
      en: "Give the member wherever the message is built, then deploy with the partner's switch.",
      zh: "在所有构造该报文的地方给出此成员，并与合作方同步上线。",
    },
    receive: {
      en: "Generate again and deploy with the partner's switch: the new code refuses messages without it where the condition holds.",
      zh: "重新生成并与合作方同步上线：新代码会拒收条件成立而缺少它的报文。",
    },
  },
  mirror: ["field-removed"],
  witness: "message",
};
