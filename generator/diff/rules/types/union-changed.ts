import { type Rule, verdict } from "../rule.js";

export const unionChanged: Rule = {
  name: "union-changed",
  on: ["field.type.union", "body.type.union"],
  says: { en: "other structures may stand here", zh: "此处可能出现的结构改变" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous", writer: true }),
    receive: verdict({ now: "dangerous", early: "dangerous", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["union-changed"],
  witness: "code",
};
