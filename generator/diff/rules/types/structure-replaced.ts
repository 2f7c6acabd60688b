import { type Rule, verdict } from "../rule.js";

export const structureReplaced: Rule = {
  name: "structure-replaced",
  on: ["field.type.structure", "body.type.structure"],
  says: { en: "another structure stands here", zh: "此处换成了另一个结构" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous", writer: true }),
    receive: verdict({ now: "dangerous", early: "dangerous", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["structure-replaced"],
  witness: "code",
};
