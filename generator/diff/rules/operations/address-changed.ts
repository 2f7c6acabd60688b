import { type Rule, both } from "../rule.js";

export const addressChanged: Rule = {
  name: "address-changed",
  on: ["operation.address"],
  says: { en: "the address is given elsewhere", zh: "地址由别处给出" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["address-changed"],
  witness: { en: "addresses are not executed here", zh: "地址不在此处执行" },
};
