import { type Rule, verdict } from "../rule.js";

export const credentialAdded: Rule = {
  name: "credential-added",
  on: ["credential.added"],
  says: { en: "a key or token is needed that was not", zh: "需要新的密钥或令牌" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous", writer: true }),
    receive: verdict({ now: "dangerous", early: "dangerous", reader: true }),
  },
  fix: "operations",
  todo: { en: "Get it from the partner and configure it.", zh: "向合作方获取并配置。" },
  mirror: ["credential-removed"],
  witness: "code",
};
