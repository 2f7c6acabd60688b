import { becomes } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const unspecifiedBecameRequired: Rule = {
  name: "unspecified-became-required",
  on: ["field.required"],
  when: (change) => becomes(change, "unspecified", "always"),
  says: { en: "the document says now that the member must be there", zh: "文档现在说明成员必填" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "safe", writer: true }),
    receive: verdict({ now: "safe", early: "dangerous" }),
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
  mirror: ["required-became-unspecified"],
  witness: "message",
};
