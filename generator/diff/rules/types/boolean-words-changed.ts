import { type Rule, both } from "../rule.js";

export const booleanWordsChanged: Rule = {
  name: "boolean-words-changed",
  on: ["field.type.words", "body.type.words"],
  says: { en: "yes and no are written another way", zh: "布尔值的写法改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["boolean-words-changed"],
  witness: "message",
};
