import { type Rule, both } from "../rule.js";

export const bodyPlaceChanged: Rule = {
  name: "body-place-changed",
  on: ["envelope.bodyBeside", "body-place.added", "body-place.removed", "body-place.name"],
  says: { en: "the body stands elsewhere in the message", zh: "报文体在报文中的位置改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["body-place-changed"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
