import { type Rule, verdict } from "../rule.js";

export const operationAdded: Rule = {
  name: "operation-added",
  on: ["operation.added"],
  says: { en: "an operation is new", zh: "新增接口" },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "safe", reader: true }),
  },
  fix: "call-sites",
  todo: {
    en: "Generate again; of what comes to us, write the handler before the partner starts sending.",
    zh: "重新生成；对于发给我方的接口，请在合作方开始发送之前写好处理函数。",
  },
  mirror: ["operation-removed"],
  witness: "code",
};
