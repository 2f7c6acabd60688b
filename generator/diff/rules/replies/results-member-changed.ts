import { type Rule, both } from "../rule.js";

export const resultsMemberChanged: Rule = {
  name: "results-member-changed",
  on: ["results.path"],
  says: { en: "the result code stands in another member", zh: "结果码所在的成员改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["results-member-changed"],
  witness: {
    en: "both versions take the same messages: what they mean is another",
    zh: "两个版本接受相同的报文，只是含义不同",
  },
};
