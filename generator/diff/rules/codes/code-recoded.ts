import { type Rule, verdict } from "../rule.js";

export const codeRecoded: Rule = {
  name: "code-recoded",
  on: ["code.renamed"],
  says: { en: "the same label has another code", zh: "同一名称换了代码" },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "breaking", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["code-recoded"],
  witness: "message",
};
