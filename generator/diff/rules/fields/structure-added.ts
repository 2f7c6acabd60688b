import { type Rule, both } from "../rule.js";

export const structureAdded: Rule = {
  name: "structure-added",
  on: ["structure.added"],
  says: { en: "a structure is new", zh: "新增结构" },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["structure-removed"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
