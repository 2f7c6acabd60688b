import { type Rule, verdict } from "../rule.js";

export const codeRetired: Rule = {
  name: "code-retired",
  on: ["code.state"],
  when: ({ to }) => to === "retired",
  says: { en: "a code is not to be sent any more", zh: "代码已停用，不应再发送" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "safe", writer: true }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: { send: "call-sites", receive: "regenerate" },
  todo: {
    send: { en: "Send another code.", zh: "改为发送其他代码。" },
    receive: { en: "Generate again: it is still read.", zh: "重新生成；它仍可读取。" },
  },
  mirror: ["code-unretired"],
  witness: "code",
};
