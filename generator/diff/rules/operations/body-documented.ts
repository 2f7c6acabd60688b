import { type Rule, wordsAlone } from "../rule.js";

export const bodyDocumented: Rule = {
  name: "body-documented",
  on: ["body.kind"],
  says: { en: "the body is documented now, or not any more", zh: "报文体现在有文档说明，或不再有" },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["body-documented"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
