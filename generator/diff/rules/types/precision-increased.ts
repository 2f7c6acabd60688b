import { type Rule, verdict } from "../rule.js";

export const precisionIncreased: Rule = {
  name: "precision-increased",
  on: ["field.type.precision", "body.type.precision"],
  says: { en: "numbers may have more digits than before", zh: "数值位数增加" },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "safe" }),
  },
  fix: "operations",
  todo: {
    en: "See that nothing rounds or cuts them where they are read or stored.",
    zh: "确保读取和存储时不舍入、不截断。",
  },
  mirror: ["precision-decreased"],
  witness: "message",
};
