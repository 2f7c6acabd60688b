import { type Rule, verdict } from "../rule.js";

export const operationRenamed: Rule = {
  name: "operation-renamed",
  on: ["operation.renamed"],
  says: { en: "the operation has another name in code", zh: "操作在代码中的名称改变" },
  verdicts: { send: verdict({ writer: true }), receive: verdict({ reader: true }) },
  fix: "call-sites",
  todo: { en: "Rename it in the code that uses the package.", zh: "在使用该包的代码中改名。" },
  mirror: ["operation-renamed"],
  witness: "code",
};
