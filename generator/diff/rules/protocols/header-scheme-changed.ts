import { type Rule, both } from "../rule.js";

export const headerSchemeChanged: Rule = {
  name: "header-scheme-changed",
  on: ["group.scheme"],
  says: { en: "the scheme of a header is another", zh: "请求头的方案名改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["header-scheme-changed"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
