import { type Rule, wordsAlone } from "../rule.js";

export const vectorChanged: Rule = {
  name: "vector-changed",
  on: ["vector.added", "vector.removed", "vector.computed"],
  says: { en: "a test vector was added, removed or changed", zh: "测试向量有增删或改动" },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["vector-changed"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
