import { type Rule, both } from "../rule.js";

export const tableAdded: Rule = {
  name: "table-added",
  on: ["code-table.added"],
  says: { en: "a code table is new", zh: "新增代码表" },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["table-removed"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
