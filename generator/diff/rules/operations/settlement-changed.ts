import { type Rule, verdict } from "../rule.js";

export const settlementChanged: Rule = {
  name: "settlement-changed",
  on: ["operation.settle"],
  says: { en: "how an unknown result is settled is another", zh: "结果未知时的确认方式改变" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: "call-sites",
  todo: { en: "Look at where unknown results are settled.", zh: "检查处理未知结果的地方。" },
  mirror: ["settlement-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
