import { isCoarser } from "../bounds.js";
import { type Rule, verdict } from "../rule.js";

export const precisionDecreased: Rule = {
  name: "precision-decreased",
  on: ["field.type.precision", "body.type.precision"],
  when: ({ from, to }) => isCoarser(from, to),
  says: { en: "numbers may have fewer digits now", zh: "数值位数减少" },
  verdicts: {
    send: verdict({ now: "breaking", early: "safe" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: { send: "call-sites", receive: "regenerate" },
  todo: {
    send: {
      en: "See that the code sends no more digits than this; say how it rounds.",
      zh: "确保代码发送的位数不超过限制，并明确舍入方式。",
    },
    receive: { en: "Generate again.", zh: "重新生成。" },
  },
  mirror: ["precision-increased"],
  witness: "message",
};
