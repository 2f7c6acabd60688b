import { type Rule, both } from "../rule.js";

export const credentialFormChanged: Rule = {
  name: "credential-form-changed",
  on: ["credential.form", "credential.bytes", "credential.pair"],
  says: { en: "a key is read another way", zh: "密钥的读取方式改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "operations",
  todo: { en: "Configure the key in its new form.", zh: "按新的形式配置密钥。" },
  mirror: ["credential-form-changed"],
  witness: { en: "it depends on what whoever deploys it configured", zh: "取决于部署者的配置" },
};
