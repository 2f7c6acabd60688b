import { signsAlike } from "../../witness/signs-alike.js";
import { type Rule, both } from "../rule.js";

export const signatureRewritten: Rule = {
  name: "signature-rewritten",
  on: ["signature.text", "signature.join", "signature.end", "signature.steps", "signature.hook"],
  when: (change, context) => signsAlike(change, context),
  says: {
    en: "the signature is written down another way, and is the same",
    zh: "签名的写法改变，结果相同",
  },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "regenerate",
  todo: { en: "Generate again.", zh: "重新生成。" },
  mirror: ["signature-rewritten"],
  witness: "signature",
};
