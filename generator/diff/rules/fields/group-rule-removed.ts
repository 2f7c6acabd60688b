import { type Rule, verdict } from "../rule.js";

export const groupRuleRemoved: Rule = {
  name: "group-rule-removed",
  on: ["group-rule.removed"],
  says: {
    en: "members need not be there together, or instead of each other, any more",
    zh: "多个成员之间的必填规则被删除",
  },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({ now: "breaking", early: "safe" }),
  },
  fix: "call-sites",
  todo: {
    en: "Let the code that reads it do without it, before the partner switches.",
    zh: "在合作方切换之前，让读取它的代码允许它缺失。",
  },
  mirror: ["group-rule-added"],
  witness: "message",
};
