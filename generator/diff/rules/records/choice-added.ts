import { type Rule, both } from "../rule.js";

export const choiceAdded: Rule = {
  name: "choice-added",
  on: ["open-point.choices"],
  says: { en: "an open point has one more choice", zh: "未定事项新增选项" },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "regenerate",
  todo: { en: "Generate again.", zh: "重新生成。" },
  mirror: ["choice-removed"],
  witness: { en: "it depends on what whoever deploys it configured", zh: "取决于部署者的配置" },
};
