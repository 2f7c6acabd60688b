import { type Rule, verdict } from "../rule.js";

export const signatureCheckChanged: Rule = {
  name: "signature-check-changed",
  on: ["signature.verify"],
  says: { en: "received signatures are compared another way", zh: "校验收到的签名的方式改变" },
  verdicts: {
    send: verdict({ now: "safe", early: "safe" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["signature-check-changed"],
  witness: {
    en: "what is signed is the same; what is taken for it is another",
    zh: "签名相同，只是接受的范围不同",
  },
};
