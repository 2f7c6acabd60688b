import { type Rule, both } from "../rule.js";

export const elementOrderChanged: Rule = {
  name: "element-order-changed",
  on: ["structure.order", "envelope.order"],
  says: {
    en: "whether elements may stand in any order is another",
    zh: "元素是否允许任意顺序发生变化",
  },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["element-order-changed"],
  witness: {
    en: "whether the partner reads in any order is not written down",
    zh: "合作方是否接受任意顺序没有文字说明",
  },
};
