import { type Rule, verdict } from "../rule.js";

export const tableOpened: Rule = {
  name: "table-opened",
  on: ["code-table.complete"],
  says: {
    en: "other codes than the listed ones may stand there now",
    zh: "现在可以出现代码表之外的代码",
  },
  verdicts: {
    send: verdict({ now: "safe", early: "dangerous" }),
    receive: verdict({ now: "dangerous", early: "safe" }),
  },
  fix: { send: "regenerate", receive: "call-sites" },
  todo: {
    send: {
      en: "Generate again; send other codes only when the partner has switched.",
      zh: "重新生成；合作方切换之后才可发送其他代码。",
    },
    receive: {
      en: "See what the code does that reads unknown codes.",
      zh: "检查读取代码的逻辑如何处理未知值。",
    },
  },
  mirror: ["table-closed"],
  witness: "message",
};
