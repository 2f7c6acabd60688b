import { type Rule, wordsAlone } from "../rule.js";

export const versionChanged: Rule = {
  name: "version-changed",
  on: ["provider.version"],
  says: { en: "the package has another version", zh: "包的版本号改变" },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["version-changed"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
