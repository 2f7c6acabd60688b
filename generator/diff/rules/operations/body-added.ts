import { type Rule, verdict } from "../rule.js";

export const bodyAdded: Rule = {
  name: "body-added",
  on: ["body.kind"],
  when: ({ from }) => from === "none",
  says: { en: "there is a body now", zh: "现在有报文体" },
  verdicts: {
    send: verdict({ now: "breaking", early: "dangerous", writer: true }),
    receive: verdict({ now: "safe", early: "breaking", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["body-removed"],
  witness: "code",
};
