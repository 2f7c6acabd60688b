import { type Rule, verdict } from "../rule.js";

export const bodyRemoved: Rule = {
  name: "body-removed",
  on: ["body.kind"],
  when: ({ to }) => to === "none",
  says: { en: "there is no body any more", zh: "不再有报文体" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "safe", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["body-added"],
  witness: "code",
};
