import { type Rule, wordsAlone } from "../rule.js";

export const questionChanged: Rule = {
  name: "question-changed",
  on: [
    "question.added",
    "question.removed",
    "question.claims",
    "question.decision",
    "question.reason",
    "question.ask",
  ],
  says: { en: "a question was added, removed or changed", zh: "疑问有增删或改动" },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["question-changed"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
