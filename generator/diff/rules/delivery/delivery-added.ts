import { type Rule, both } from "../rule.js";

export const deliveryAdded: Rule = {
  name: "delivery-added",
  on: ["delivery.added"],
  says: { en: "how often messages are repeated is written down now", zh: "重发规则现在有说明" },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "call-sites",
  todo: { en: "See that a repeat does no harm.", zh: "确保重复到达无害。" },
  mirror: ["delivery-removed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
