import { type Rule, both } from "../rule.js";

export const limitsRemoved: Rule = {
  name: "limits-removed",
  on: ["limits.removed"],
  says: { en: "there are no limits any more", zh: "限制被取消" },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "regenerate",
  todo: { en: "Generate again.", zh: "重新生成。" },
  mirror: ["limits-added"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
