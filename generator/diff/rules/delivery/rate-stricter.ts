import { isStricter } from "../rates.js";
import { type Rule, verdict } from "../rule.js";

export const rateStricter: Rule = {
  name: "rate-stricter",
  on: ["limits.rate"],
  when: ({ from, to }) => isStricter(from, to),
  says: { en: "fewer calls are allowed", zh: "允许的调用频率降低" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: "regenerate",
  todo: { en: "Generate again: the client keeps to it.", zh: "重新生成：客户端会遵守该限制。" },
  mirror: ["rate-looser"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
