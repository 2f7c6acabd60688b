import { type Rule, verdict } from "../rule.js";

export const groupRuleAdded: Rule = {
  name: "group-rule-added",
  on: ["group-rule.added"],
  says: {
    en: "members must be there together, or instead of each other, now",
    zh: "新增多个成员之间的必填规则",
  },
  verdicts: {
    send: verdict({ now: "breaking", early: "safe" }),
    receive: verdict({ now: "safe", early: "breaking" }),
  },
  fix: "call-sites",
  todo: {
    en: "See that what the code builds follows the rule.",
    zh: "确保代码构造的报文符合该规则。",
  },
  mirror: ["group-rule-removed"],
  witness: "message",
};
