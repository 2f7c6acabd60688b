import { type Rule, verdict } from "../rule.js";

export const groupRuleAdded: Rule = {
  name: "group-rule-added",
  on: ["group-rule.added", "group-rule.narrowed"],
  says: {
    en: "members must be there together, or instead of each other, now",
    zh: "新增多个成员之间的必填规则",
  },
  verdicts: {
    send: verdict({ now: "breaking", early: "safe" }),
    receive: verdict({ now: "safe", early: "breaking" }),
  },
  fix: { send: "call-sites", receive: "regenerate" },
  todo: {
    send: {
      en: "See that what the code builds follows the rule.",
      zh: "确保代码构造的报文符合该规则。",
    },
    receive: {
      en: "Generate again and deploy with the partner's switch: the new code refuses what does not follow the rule.",
      zh: "重新生成并与合作方同步上线：新代码会拒收不符合该规则的报文。",
    },
  },
  mirror: ["group-rule-removed"],
  witness: "message",
};
