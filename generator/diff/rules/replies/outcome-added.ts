import { type Rule, verdict } from "../rule.js";

export const outcomeAdded: Rule = {
  name: "outcome-added",
  on: ["outcome.added"],
  says: {
    en: "there is an answer for one more way an exchange can end",
    zh: "新增一种处理结果的应答",
  },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: "regenerate",
  todo: { en: "Generate again.", zh: "重新生成。" },
  mirror: ["outcome-removed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
