import { type Rule, verdict } from "../rule.js";

export const codeNameChanged: Rule = {
  name: "code-name-changed",
  on: ["field.codeName", "structure.codeName", "code-table.codeName", "code.codeName"],
  says: { en: "it has another name in code", zh: "代码中的名称改变" },
  verdicts: { send: verdict({ writer: true }), receive: verdict({ reader: true }) },
  fix: "call-sites",
  todo: { en: "Rename it in the code that uses the package.", zh: "在使用该包的代码中改名。" },
  mirror: ["code-name-changed"],
  witness: "code",
};
