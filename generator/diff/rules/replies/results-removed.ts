import { type Rule, verdict } from "../rule.js";

export const resultsRemoved: Rule = {
  name: "results-removed",
  on: ["results.removed"],
  says: {
    en: "the meaning of result codes is not written down any more",
    zh: "结果码的含义不再有说明",
  },
  verdicts: {
    send: verdict({ now: "safe", early: "safe" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "ask",
  todo: { en: "Ask the partner what holds.", zh: "向合作方确认。" },
  mirror: ["results-added"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
