import { type Rule, both } from "../rule.js";

export const deliveryOrderChanged: Rule = {
  name: "delivery-order-changed",
  on: ["delivery.order"],
  says: { en: "whether messages arrive in order is another", zh: "报文是否按顺序到达发生变化" },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "call-sites",
  todo: { en: "Look at handlers that rely on it.", zh: "检查依赖顺序的处理函数。" },
  mirror: ["delivery-order-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
