import { retryChange } from "../retries.js";
import { type Rule, both } from "../rule.js";

export const retriesFewer: Rule = {
  name: "retries-fewer",
  on: ["delivery.retries"],
  when: ({ from, to }) => retryChange(from, to) === "fewer",
  says: { en: "a message is repeated less often", zh: "重发次数减少" },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "operations",
  todo: {
    send: { en: "See that what we repeat keeps to it.", zh: "确保我方的重发与之相符。" },
    receive: {
      en: "We may be down for less time before notices are lost.",
      zh: "我方可停机而不丢失通知的时间变短。",
    },
  },
  mirror: ["retries-more"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
