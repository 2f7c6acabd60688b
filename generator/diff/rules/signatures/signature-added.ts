import { type Rule, verdict } from "../rule.js";

export const signatureAdded: Rule = {
  name: "signature-added",
  on: ["signature.added"],
  says: { en: "a signature is new", zh: "新增签名" },
  verdicts: {
    send: verdict({ now: "breaking", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "breaking" }),
  },
  fix: "operations",
  todo: {
    en: "Generate again, configure the key and deploy with the partner's switch.",
    zh: "重新生成，配置密钥，并与合作方同步上线。",
  },
  mirror: ["signature-removed"],
  witness: { en: "there is nothing to compare it with", zh: "没有可对照的签名" },
};
