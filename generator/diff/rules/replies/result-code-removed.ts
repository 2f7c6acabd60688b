import { type Rule, verdict } from "../rule.js";

export const resultCodeRemoved: Rule = {
  name: "result-code-removed",
  on: ["result-code.removed"],
  says: { en: "a result code is gone", zh: "结果码被删除" },
  verdicts: {
    send: verdict({ now: "safe", early: "safe" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "regenerate",
  todo: { en: "Generate again.", zh: "重新生成。" },
  mirror: ["result-code-added"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
