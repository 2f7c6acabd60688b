import { type Rule, verdict } from "../rule.js";

export const resultsAdded: Rule = {
  name: "results-added",
  on: ["results.added"],
  says: { en: "the meaning of result codes is written down now", zh: "结果码的含义现在有说明" },
  verdicts: {
    send: verdict({ now: "safe", early: "safe" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "regenerate",
  todo: { en: "Generate again.", zh: "重新生成。" },
  mirror: ["results-removed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
