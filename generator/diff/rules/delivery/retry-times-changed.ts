import { type Rule, both } from "../rule.js";

export const retryTimesChanged: Rule = {
  name: "retry-times-changed",
  on: ["delivery.retries"],
  says: { en: "a message is repeated at other times", zh: "重发的间隔改变" },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "operations",
  todo: {
    send: { en: "See that what we repeat keeps to it.", zh: "确保我方的重发与之相符。" },
    receive: { en: "Compare with the time that we may be down.", zh: "与我方可停机的时间对照。" },
  },
  mirror: ["retry-times-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
