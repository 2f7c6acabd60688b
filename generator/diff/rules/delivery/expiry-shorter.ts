import { isLower } from "../bounds.js";
import { type Rule, both } from "../rule.js";

export const expiryShorter: Rule = {
  name: "expiry-shorter",
  on: ["limits.expires"],
  when: ({ from, to }) => isLower(to, from),
  says: { en: "a signed message is valid for less time", zh: "签名报文的有效期变短" },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "operations",
  todo: {
    send: {
      en: "Compare clocks; see that nothing is sent late.",
      zh: "核对时钟，确保不延迟发送。",
    },
    receive: {
      en: "Compare clocks: what comes later is refused.",
      zh: "核对时钟：更晚到达的会被拒收。",
    },
  },
  mirror: ["expiry-longer"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
