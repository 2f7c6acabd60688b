import { type Rule, verdict } from "../rule.js";

export const formatChanged: Rule = {
  name: "format-changed",
  on: ["field.type.format", "body.type.format"],
  says: { en: "dates are written another way", zh: "日期格式改变" },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "breaking", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["format-changed"],
  witness: "message",
};
