import { isCoarser } from "../bounds.js";
import { type Rule, verdict } from "../rule.js";

export const precisionShifted: Rule = {
  name: "precision-shifted",
  on: ["field.type.precision", "body.type.precision"],
  when: ({ from, to }) => isCoarser(from, to) && isCoarser(to, from),
  says: {
    en: "numbers may have more digits on one side of the point now, and fewer on the other",
    zh: "小数点一侧的位数增加，另一侧减少",
  },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "call-sites",
  todo: {
    send: {
      en: "See that the code sends no more digits than this on either side; say how it rounds.",
      zh: "确保代码发送的小数点两侧位数都不超过限制，并明确舍入方式。",
    },
    receive: {
      en: "See that nothing rounds or cuts them where they are read or stored.",
      zh: "确保读取和存储时不舍入、不截断。",
    },
  },
  mirror: ["precision-shifted"],
  witness: "message",
};
