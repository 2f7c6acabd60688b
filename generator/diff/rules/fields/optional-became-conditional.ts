import { becomes } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const optionalBecameConditional: Rule = {
  name: "optional-became-conditional",
  on: ["field.required"],
  when: (change) => becomes(change, "optional", "conditional"),
  says: { en: "the member must be there under a condition now", zh: "成员由选填变为条件必填" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "safe" }),
    receive: verdict({ now: "safe", early: "dangerous" }),
  },
  fix: { send: "call-sites", receive: "regenerate" },
  todo: {
    send: {
      en: "See that it is given where the condition holds.",
      zh: "确保条件成立时给出该成员。",
    },
    receive: {
      en: "Generate again and deploy with the partner's switch: the new code refuses messages without it where the condition holds.",
      zh: "重新生成并与合作方同步上线：新代码会拒收条件成立而缺少它的报文。",
    },
  },
  mirror: ["conditional-became-optional"],
  witness: "message",
};
