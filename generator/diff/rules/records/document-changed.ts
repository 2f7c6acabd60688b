import { type Rule, wordsAlone } from "../rule.js";

export const documentChanged: Rule = {
  name: "document-changed",
  on: [
    "document.added",
    "document.removed",
    "document.file",
    "document.version",
    "document.sha256",
    "document.words",
  ],
  says: { en: "what is said of the document is another", zh: "对文档的描述改变" },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["document-changed"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
