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
  fix: "call-sites",
  todo: {
    en: "Give the member wherever the message is built, then deploy with the partner's switch.",
    zh: "在所有构造该报文的地方给出此成员，并与合作方同步上线。",
  },
  mirror: ["became-optional"],
  witness: "message",
};
