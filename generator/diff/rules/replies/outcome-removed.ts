import { type Rule, verdict } from "../rule.js";

export const outcomeRemoved: Rule = {
  name: "outcome-removed",
  on: ["outcome.removed"],
  says: {
    en: "there is no answer any more for one way an exchange can end",
    zh: "一种处理结果不再有应答",
  },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: "ask",
  todo: { en: "Ask the partner what holds.", zh: "向合作方确认。" },
  mirror: ["outcome-added"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
