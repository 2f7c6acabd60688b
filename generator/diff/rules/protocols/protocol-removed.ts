import { type Rule, verdict } from "../rule.js";

export const protocolRemoved: Rule = {
  name: "protocol-removed",
  on: ["protocol.removed"],
  says: { en: "a protocol is gone", zh: "协议被删除" },
  verdicts: { send: verdict({ writer: true }), receive: verdict({ reader: true }) },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["protocol-added"],
  witness: "code",
};
