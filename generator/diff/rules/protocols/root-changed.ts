import { type Rule, both } from "../rule.js";

export const rootChanged: Rule = {
  name: "root-changed",
  on: ["envelope.root"],
  says: { en: "the root element has another name", zh: "根元素名称改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["root-changed"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
