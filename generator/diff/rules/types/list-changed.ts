import { isListChange } from "../type-kinds.js";
import { type Rule, verdict } from "../rule.js";

export const listChanged: Rule = {
  name: "list-changed",
  on: ["field.type.kind", "body.type.kind"],
  when: ({ from, to }) => isListChange(from, to),
  says: { en: "one became many, or many one", zh: "单个与列表之间发生变化" },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "breaking", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["list-changed"],
  witness: "message",
};
