import { type Rule, both } from "../rule.js";

export const methodChanged: Rule = {
  name: "method-changed",
  on: ["transport.method"],
  says: { en: "the HTTP method is another", zh: "HTTP 方法改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["method-changed"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
