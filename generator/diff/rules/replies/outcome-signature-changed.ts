import { type Rule, both } from "../rule.js";

export const outcomeSignatureChanged: Rule = {
  name: "outcome-signature-changed",
  on: ["outcome.unsigned"],
  says: { en: "whether the answer is signed is another", zh: "应答是否签名改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["outcome-signature-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
