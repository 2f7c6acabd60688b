import { type Rule, wordsAlone } from "../rule.js";

export const sourceChanged: Rule = {
  name: "source-changed",
  on: ["*.cite", "*.derived", "*.question"],
  says: {
    en: "it is traced to another place of the document, or to another question",
    zh: "所引用的文档位置或疑问改变",
  },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["source-changed"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
