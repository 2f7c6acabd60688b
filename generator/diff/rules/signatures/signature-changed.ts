import { type Rule, both } from "../rule.js";

export const signatureChanged: Rule = {
  name: "signature-changed",
  on: ["signature.text", "signature.join", "signature.end", "signature.steps", "signature.hook"],
  says: { en: "the signature is worked out another way", zh: "签名的计算方式改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["signature-changed"],
  witness: "signature",
};
