import { type Rule, verdict } from "../rule.js";

export const codeTableReplaced: Rule = {
  name: "code-table-replaced",
  on: ["field.type.table", "body.type.table"],
  says: { en: "its codes are of another table", zh: "代码取自另一张代码表" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous", writer: true }),
    receive: verdict({ now: "dangerous", early: "dangerous", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["code-table-replaced"],
  witness: "code",
};
