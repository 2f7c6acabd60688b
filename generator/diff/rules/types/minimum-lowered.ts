import { type Rule, verdict } from "../rule.js";

export const minimumLowered: Rule = {
  name: "minimum-lowered",
  on: ["field.type.min", "body.type.min"],
  says: { en: "values may be shorter than before", zh: "长度下限降低" },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "safe" }),
  },
  fix: { send: "regenerate", receive: "operations" },
  todo: {
    send: {
      en: "Generate again; send shorter values only when the partner has switched.",
      zh: "重新生成；合作方切换之后才可发送更短的值。",
    },
    receive: {
      en: "See that the code that reads it takes shorter values.",
      zh: "确保读取它的代码能接受更短的值。",
    },
  },
  mirror: ["minimum-raised"],
  witness: "message",
};
