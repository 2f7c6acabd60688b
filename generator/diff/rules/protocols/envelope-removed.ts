import { type Rule, both } from "../rule.js";

export const envelopeRemoved: Rule = {
  name: "envelope-removed",
  on: ["envelope.removed"],
  says: { en: "messages do not travel inside of others any more", zh: "报文不再装在另一报文之内" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["envelope-added"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
