import { type Rule, verdict } from "../rule.js";

export const resultCodeAdded: Rule = {
  name: "result-code-added",
  on: ["result-code.added"],
  says: { en: "a result code is new", zh: "新增结果码" },
  verdicts: {
    send: verdict({ now: "safe", early: "safe" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "regenerate",
  todo: {
    send: { en: "Generate again.", zh: "重新生成。" },
    receive: {
      en: "Generate again; look at what is done with it.",
      zh: "重新生成，并检查如何处理它。",
    },
  },
  mirror: ["result-code-removed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
