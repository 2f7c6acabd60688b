import { codesAsText } from "../code-lengths.js";
import { isBecomingText } from "../type-kinds.js";
import { type Rule, verdict } from "../rule.js";

export const codeBecameText: Rule = {
  name: "code-became-text",
  on: ["field.type.kind", "body.type.kind"],
  when: ({ from, to }) => isBecomingText(from, to),
  says: { en: "any text is allowed now, where codes were", zh: "原来只允许代码，现在允许任意文本" },
  verdicts: ({ from, to }, { before }) => ({
    send: verdict({ now: codesAsText(from, to, before), early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "safe", reader: true }),
  }),
  fix: { send: "regenerate", receive: "call-sites" },
  todo: {
    send: {
      en: "Generate again; send other texts only when the partner has switched.",
      zh: "重新生成；合作方切换之后才可发送其他文本。",
    },
    receive: {
      en: "See that the code that reads it knows texts that are no known code.",
      zh: "确保读取它的代码能处理未知文本。",
    },
  },
  mirror: ["became-code"],
  witness: "message",
};
