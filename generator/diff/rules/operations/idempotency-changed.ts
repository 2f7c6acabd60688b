import { type Rule, both } from "../rule.js";

export const idempotencyChanged: Rule = {
  name: "idempotency-changed",
  on: ["operation.idempotentBy"],
  says: { en: "what makes a repeat harmless is another", zh: "保证重发无害的字段改变" },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "call-sites",
  todo: { en: "Look at where it is retried.", zh: "检查重试的地方。" },
  mirror: ["idempotency-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
