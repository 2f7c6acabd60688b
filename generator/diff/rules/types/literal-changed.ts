import { type Rule, verdict } from "../rule.js";

export const literalChanged: Rule = {
  name: "literal-changed",
  on: ["field.type.value", "body.type.value"],
  says: { en: "the one value that is allowed is another", zh: "唯一允许的值改变" },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "breaking", reader: true }),
  },
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["literal-changed"],
  witness: "message",
};
