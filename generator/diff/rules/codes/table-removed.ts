import { type Rule, verdict } from "../rule.js";

export const tableRemoved: Rule = {
  name: "table-removed",
  on: ["code-table.removed"],
  says: { en: "a code table is gone", zh: "代码表被删除" },
  verdicts: { send: verdict({ writer: true }), receive: verdict({ reader: true }) },
  fix: "call-sites",
  todo: { en: "Take its type out of the code.", zh: "从代码中去掉该类型。" },
  mirror: ["table-added"],
  witness: "code",
};
