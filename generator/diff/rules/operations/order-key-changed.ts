import { type Rule, verdict } from "../rule.js";

export const orderKeyChanged: Rule = {
  name: "order-key-changed",
  on: ["operation.orderKey"],
  says: { en: "which messages are handled in turn is another", zh: "需要按顺序处理的报文范围改变" },
  verdicts: {
    send: verdict({ now: "safe", early: "safe" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["order-key-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
