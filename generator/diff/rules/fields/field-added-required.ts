import { hasState } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const fieldAddedRequired: Rule = {
  name: "field-added-required",
  on: ["field.added"],
  when: ({ after }) => hasState(after, "always"),
  says: { en: "a required member is new", zh: "新增必填成员" },
  verdicts: {
    send: verdict({ now: "breaking", early: "dangerous", writer: true }),
    receive: verdict({ now: "safe", early: "breaking" }),
  },
  fix: { send: "call-sites", receive: "regenerate" },
  todo: {
    send: {
      en: "Give the member wherever the message is built, then deploy with the partner's switch.",
      zh: "在所有构造该报文的地方给出此成员，并与合作方同步上线。",
    },
    receive: {
      en: "Generate again and deploy with the partner's switch: the new code refuses messages without it.",
      zh: "重新生成并与合作方同步上线：新代码会拒收缺少它的报文。",
    },
  },
  mirror: ["field-removed-required"],
  witness: "message",
};
