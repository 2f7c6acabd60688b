import { type Rule, both } from "../rule.js";

export const duplicatesChanged: Rule = {
  name: "duplicates-changed",
  on: ["delivery.duplicates"],
  says: {
    en: "whether the same message may arrive twice is another",
    zh: "同一报文是否可能重复到达发生变化",
  },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "call-sites",
  todo: { en: "See that a repeat does no harm.", zh: "确保重复到达无害。" },
  mirror: ["duplicates-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
