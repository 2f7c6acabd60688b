import { type Rule, both } from "../rule.js";

export const rateLooser: Rule = {
  name: "rate-looser",
  on: ["limits.rate"],
  says: { en: "more calls are allowed", zh: "允许的调用频率提高" },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "regenerate",
  todo: { en: "Generate again.", zh: "重新生成。" },
  mirror: ["rate-stricter"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
