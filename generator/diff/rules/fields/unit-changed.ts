import { unitVerdicts } from "../units.js";
import { type Rule } from "../rule.js";

export const unitChanged: Rule = {
  name: "unit-changed",
  on: ["field.unit"],
  says: { en: "the number counts something else now", zh: "数值的单位改变" },
  verdicts: unitVerdicts,
  fix: "call-sites",
  todo: {
    en: "Convert the value wherever it is built or read; see that both sides switch at once.",
    zh: "在所有构造和读取的地方换算数值，并确保双方同时切换。",
  },
  mirror: ["unit-changed"],
  witness: {
    en: "both versions take the same messages: what they mean is another",
    zh: "两个版本接受相同的报文，只是含义不同",
  },
};
