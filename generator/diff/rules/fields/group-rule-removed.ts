import { type Rule, verdict } from "../rule.js";

export const groupRuleRemoved: Rule = {
  name: "group-rule-removed",
  on: ["group-rule.removed", "group-rule.widened"],
  says: {
    en: "members need not be there together, or instead of each other, any more",
    zh: "多个成员之间的必填规则被删除",
  },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({ now: "breaking", early: "safe" }),
  },
  fix: { send: "regenerate", receive: "call-sites" },
  todo: {
    send: {
      en: "Generate again; send what the rule forbade only when the partner has switched.",
      zh: "重新生成；合作方切换之后才可发送原规则不允许的报文。",
    },
    receive: {
      en: "Let the code that reads it do without it, before the partner switches.",
      zh: "在合作方切换之前，让读取它的代码允许它缺失。",
    },
  },
  mirror: ["group-rule-added"],
  witness: "message",
};
