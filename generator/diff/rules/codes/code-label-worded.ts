import { isSameWording } from "../wording.js";
import { type Rule, wordsAlone } from "../rule.js";

export const codeLabelWorded: Rule = {
  name: "code-label-worded",
  on: ["code.label"],
  when: ({ from, to }) => isSameWording(from, to),
  says: { en: "the label of a code is worded another way", zh: "代码名称的文字写法改变" },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["code-label-worded"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
