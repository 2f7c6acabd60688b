import { type Rule, both } from "../rule.js";

export const bodyNameChanged: Rule = {
  name: "body-name-changed",
  on: ["operation.fills"],
  says: {
    en: "the element or member around the body has another name",
    zh: "报文体外层的元素或成员名称改变",
  },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["body-name-changed"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
