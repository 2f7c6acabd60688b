import { type Rule, both } from "../rule.js";

export const expiryLonger: Rule = {
  name: "expiry-longer",
  on: ["limits.expires"],
  says: { en: "a signed message is valid for more time", zh: "签名报文的有效期变长" },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "regenerate",
  todo: { en: "Generate again.", zh: "重新生成。" },
  mirror: ["expiry-shorter"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
