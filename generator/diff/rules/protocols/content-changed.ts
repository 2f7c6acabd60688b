import { type Rule, both } from "../rule.js";

export const contentChanged: Rule = {
  name: "content-changed",
  on: ["transport.content", "reply.content"],
  says: { en: "the media type is another", zh: "媒体类型改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["content-changed"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
