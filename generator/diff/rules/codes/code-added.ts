import { type Rule, verdict } from "../rule.js";

export const codeAdded: Rule = {
  name: "code-added",
  on: ["code.added"],
  says: { en: "a code is new", zh: "新增代码" },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "safe" }),
  },
  fix: "regenerate",
  todo: {
    send: {
      en: "Generate again; send it only when the partner has switched.",
      zh: "重新生成；合作方切换之后才可发送它。",
    },
    receive: {
      en: "Generate again; see what the code does that reads it.",
      zh: "重新生成，并检查读取该代码的逻辑如何处理新值。",
    },
  },
  mirror: ["code-removed"],
  witness: "message",
};
