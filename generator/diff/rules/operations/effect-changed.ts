import { type Rule, verdict } from "../rule.js";

export const effectChanged: Rule = {
  name: "effect-changed",
  on: ["operation.effect"],
  says: {
    en: "what the operation does is called another thing, and with it when it may be repeated",
    zh: "操作的作用类别改变，可否重发随之改变",
  },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: "call-sites",
  todo: { en: "Look at where it is retried.", zh: "检查重试的地方。" },
  mirror: ["effect-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
