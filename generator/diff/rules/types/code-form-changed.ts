import { type Rule, verdict } from "../rule.js";

export const codeFormChanged: Rule = {
  name: "code-form-changed",
  on: ["field.type.wire", "body.type.wire"],
  says: {
    en: "codes are numbers, not texts, now, or the other way round",
    zh: "代码在数字与文本之间改变",
  },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "breaking", reader: true }),
  },
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["code-form-changed"],
  witness: "message",
};
