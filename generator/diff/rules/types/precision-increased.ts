import { type Rule, verdict } from "../rule.js";

export const precisionIncreased: Rule = {
  name: "precision-increased",
  on: ["field.type.precision", "body.type.precision"],
  says: { en: "numbers may have more digits than before", zh: "数值位数增加" },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "safe" }),
  },
  fix: { send: "regenerate", receive: "operations" },
  todo: {
    send: {
      en: "Generate again; send more digits only when the partner has switched.",
      zh: "重新生成；合作方切换之后才可发送更多位数。",
    },
    receive: {
      en: "See that nothing rounds or cuts them where they are read or stored.",
      zh: "确保读取和存储时不舍入、不截断。",
    },
  },
  mirror: ["precision-decreased"],
  witness: "message",
};
