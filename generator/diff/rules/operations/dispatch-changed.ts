import { type Rule, both } from "../rule.js";

export const dispatchChanged: Rule = {
  name: "dispatch-changed",
  on: ["operation.dispatch"],
  says: { en: "what tells this operation from others is another", zh: "区分该操作的标识改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["dispatch-changed"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
