import { becomes } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const becameRequired: Rule = {
  name: "became-required",
  on: ["field.required"],
  when: (change) => becomes(change, "optional", "always"),
  says: { en: "the member must be there now", zh: "成员由选填变为必填" },
  verdicts: {
    send: verdict({ now: "breaking", early: "safe", writer: true }),
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
  mirror: ["became-optional"],
  witness: "message",
};
