import { becomes } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const requiredBecameConditional: Rule = {
  name: "required-became-conditional",
  on: ["field.required"],
  when: (change) => becomes(change, "always", "conditional"),
  says: { en: "the member may be left out under a condition now", zh: "成员由必填变为条件必填" },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({ now: "breaking", early: "safe", reader: true }),
  },
  fix: { send: "regenerate", receive: "call-sites" },
  todo: {
    send: {
      en: "Generate again; leave it out only when the partner has switched.",
      zh: "重新生成；合作方切换之后才可不传该成员。",
    },
    receive: {
      en: "Let the code that reads it do without it, before the partner switches.",
      zh: "在合作方切换之前，让读取它的代码允许它缺失。",
    },
  },
  mirror: ["conditional-became-required"],
  witness: "message",
};
