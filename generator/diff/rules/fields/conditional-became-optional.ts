import { becomes } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const conditionalBecameOptional: Rule = {
  name: "conditional-became-optional",
  on: ["field.required"],
  when: (change) => becomes(change, "conditional", "optional"),
  says: { en: "the member may always be left out now", zh: "成员由条件必填变为选填" },
  verdicts: {
    send: verdict({ now: "safe", early: "dangerous" }),
    receive: verdict({ now: "dangerous", early: "safe" }),
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
  mirror: ["optional-became-conditional"],
  witness: "message",
};
