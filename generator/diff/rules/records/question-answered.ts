import { type Rule, wordsAlone } from "../rule.js";

export const questionAnswered: Rule = {
  name: "question-answered",
  on: ["question.answer"],
  says: ({ to }) =>
    to === undefined
      ? { en: "the answer to a question is gone", zh: "疑问的答复被删去" }
      : { en: "the partner answered a question", zh: "合作方回答了疑问" },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["question-answered"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
