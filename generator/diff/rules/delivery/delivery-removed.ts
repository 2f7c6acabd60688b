import { type Rule, both } from "../rule.js";

export const deliveryRemoved: Rule = {
  name: "delivery-removed",
  on: ["delivery.removed"],
  says: {
    en: "how often messages are repeated is not written down any more",
    zh: "重发规则不再有说明",
  },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "ask",
  todo: { en: "Ask the partner what holds.", zh: "向合作方确认。" },
  mirror: ["delivery-added"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
