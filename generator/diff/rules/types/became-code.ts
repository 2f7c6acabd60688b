import { codesAsText } from "../code-lengths.js";
import { isBecomingCode } from "../type-kinds.js";
import { type Rule, verdict } from "../rule.js";

export const becameCode: Rule = {
  name: "became-code",
  on: ["field.type.kind", "body.type.kind"],
  when: ({ from, to }) => isBecomingCode(from, to),
  says: { en: "only some codes are allowed now", zh: "现在只允许列出的代码" },
  verdicts: ({ from, to }, { after }) => ({
    send: verdict({ now: "breaking", early: codesAsText(to, from, after), writer: true }),
    receive: verdict({ now: "safe", early: "safe", reader: true }),
  }),
  fix: "call-sites",
  todo: {
    send: { en: "See that only these codes are sent.", zh: "确保只发送这些代码。" },
    receive: {
      en: "Generate again; mend what does not compile. Other codes are still read.",
      zh: "重新生成，修正无法编译的代码；其他代码仍可读取。",
    },
  },
  mirror: ["code-became-text"],
  witness: "message",
};
