import { type Rule, wordsAlone } from "../rule.js";

export const wordingChanged: Rule = {
  name: "wording-changed",
  on: ["*.title", "*.summary", "open-point.why", "field.documented", "body.documented"],
  says: { en: "it is described in other words", zh: "描述文字改变" },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["wording-changed"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
