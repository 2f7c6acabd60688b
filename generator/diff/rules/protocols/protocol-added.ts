import { type Rule, both } from "../rule.js";

export const protocolAdded: Rule = {
  name: "protocol-added",
  on: ["protocol.added"],
  says: { en: "a protocol is new", zh: "新增协议" },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["protocol-removed"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
