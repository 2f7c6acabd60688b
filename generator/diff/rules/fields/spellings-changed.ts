import { type Rule, verdict } from "../rule.js";

export const spellingsChanged: Rule = {
  name: "spellings-changed",
  on: ["field.accepts"],
  says: { en: "other spellings of the member's name are read", zh: "可读取的成员名称写法改变" },
  verdicts: { send: verdict({}), receive: verdict({ now: "safe", early: "dangerous" }) },
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["spellings-changed"],
  witness: { en: "only what we read is another", zh: "只影响我方读取" },
};
