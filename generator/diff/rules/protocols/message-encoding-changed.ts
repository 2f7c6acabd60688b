import { type Rule, both } from "../rule.js";

export const messageEncodingChanged: Rule = {
  name: "message-encoding-changed",
  on: ["transport.encode", "reply.encode"],
  says: {
    en: "the whole message is encoded or encrypted another way",
    zh: "整个报文的编码或加密方式改变",
  },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["message-encoding-changed"],
  witness: { en: "it depends on what whoever deploys it configured", zh: "取决于部署者的配置" },
};
