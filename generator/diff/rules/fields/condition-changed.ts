import { becomes } from "../required.js";
import { type Rule, both } from "../rule.js";

export const conditionChanged: Rule = {
  name: "condition-changed",
  on: ["field.required"],
  when: (change) => becomes(change, "conditional", "conditional"),
  says: { en: "the condition under which the member must be there is another", zh: "必填条件改变" },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "call-sites",
  todo: {
    en: "Compare both conditions with what the code sends and expects.",
    zh: "将两个条件与代码实际发送和期望的内容对照。",
  },
  mirror: ["condition-changed"],
  witness: "message",
};
