import { type Rule, verdict } from "../rule.js";

export const typeChanged: Rule = {
  name: "type-changed",
  on: ["field.type.kind", "body.type.kind"],
  says: { en: "it is something else now", zh: "类型改变" },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "breaking", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["type-changed"],
  witness: "message",
};
