import { type Rule, both } from "../rule.js";

export const lengthUnitChanged: Rule = {
  name: "length-unit-changed",
  on: ["field.type.lengthUnit", "body.type.lengthUnit"],
  says: { en: "lengths are counted in something else now", zh: "长度的计量单位改变" },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "ask",
  todo: { en: "Ask the partner what holds.", zh: "向合作方确认。" },
  mirror: ["length-unit-changed"],
  witness: "message",
};
