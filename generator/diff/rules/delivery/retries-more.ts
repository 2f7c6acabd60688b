import { retryChange } from "../retries.js";
import { type Rule, both } from "../rule.js";

export const retriesMore: Rule = {
  name: "retries-more",
  on: ["delivery.retries"],
  when: ({ from, to }) => retryChange(from, to) === "more",
  says: { en: "a message is repeated more often", zh: "重发次数增加" },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "call-sites",
  todo: {
    send: { en: "See that what we repeat keeps to it.", zh: "确保我方的重发与之相符。" },
    receive: { en: "See that a repeat does no harm.", zh: "确保重复到达无害。" },
  },
  mirror: ["retries-fewer"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
