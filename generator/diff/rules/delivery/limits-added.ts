import { type Rule, both } from "../rule.js";

export const limitsAdded: Rule = {
  name: "limits-added",
  on: ["limits.added"],
  says: { en: "there are limits now", zh: "新增限制" },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "operations",
  todo: { en: "Compare with how often and how late is sent.", zh: "与实际发送的频率和延迟对照。" },
  mirror: ["limits-removed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
