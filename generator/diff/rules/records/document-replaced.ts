import { type Rule, wordsAlone } from "../rule.js";

export const documentReplaced: Rule = {
  name: "document-replaced",
  on: ["document.sha256"],
  // A hash that is written down for the first time says nothing of what was read before.
  when: ({ from, to }) => from !== undefined && to !== undefined,
  says: { en: "the document is another edition", zh: "文档换了版本" },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["document-replaced"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
