import { isSigned, orderCounts } from "../order-counts.js";
import { type Rule, both } from "../rule.js";

export const orderChanged: Rule = {
  name: "order-changed",
  on: ["structure.reordered", "envelope.reordered", "group.reordered"],
  when: orderCounts,
  says: {
    en: "members stand in another order, and their order counts",
    zh: "成员顺序改变，而顺序是有意义的",
  },
  verdicts: (change, context) =>
    isSigned(change, context)
      ? both({ now: "breaking", early: "breaking" })
      : both({ now: "dangerous", early: "dangerous" }),
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["order-changed"],
  witness: {
    en: "whether the partner reads in any order is not written down",
    zh: "合作方是否接受任意顺序没有文字说明",
  },
};
