import { type Rule, wordsAlone } from "../rule.js";

export const sampleChanged: Rule = {
  name: "sample-changed",
  on: ["sample.added", "sample.removed", "sample.of", "sample.file", "sample.text"],
  says: { en: "a sample message was added, removed or changed", zh: "示例报文有增删或改动" },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["sample-changed"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
