import { type Rule, verdict } from "../rule.js";

export const operationProtocolChanged: Rule = {
  name: "operation-protocol-changed",
  on: ["operation.protocol"],
  says: { en: "the operation travels by another protocol", zh: "操作改用另一协议" },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "breaking", reader: true }),
  },
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["operation-protocol-changed"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
