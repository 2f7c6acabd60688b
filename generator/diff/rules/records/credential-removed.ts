import { type Rule, verdict } from "../rule.js";

export const credentialRemoved: Rule = {
  name: "credential-removed",
  on: ["credential.removed"],
  says: { en: "a key or token is not needed any more", zh: "不再需要某个密钥或令牌" },
  verdicts: {
    send: verdict({ now: "safe", early: "dangerous", writer: true }),
    receive: verdict({ now: "safe", early: "dangerous", reader: true }),
  },
  fix: "operations",
  todo: { en: "Take it out of the configuration.", zh: "从配置中去掉它。" },
  mirror: ["credential-added"],
  witness: "code",
};
