import { type Rule, verdict } from "../rule.js";

export const structureRemoved: Rule = {
  name: "structure-removed",
  on: ["structure.removed"],
  says: { en: "a structure is gone", zh: "结构被删除" },
  verdicts: { send: verdict({ writer: true }), receive: verdict({ reader: true }) },
  fix: "call-sites",
  todo: { en: "Take its type out of the code.", zh: "从代码中去掉该类型。" },
  mirror: ["structure-added"],
  witness: "code",
};
