import { type Rule, verdict } from "../rule.js";

export const tableClosed: Rule = {
  name: "table-closed",
  on: ["code-table.complete"],
  when: ({ to }) => to === true,
  says: { en: "the list of codes is all of them now", zh: "代码表现在是完整的" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "safe", writer: true }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: { send: "call-sites", receive: "regenerate" },
  todo: {
    send: { en: "See that no other codes are sent.", zh: "确保不发送其他代码。" },
    receive: {
      en: "Generate again: other codes are still read.",
      zh: "重新生成；其他代码仍可读取。",
    },
  },
  mirror: ["table-opened"],
  witness: "message",
};
