import { type Rule, verdict } from "../rule.js";

export const operationAdded: Rule = {
  name: "operation-added",
  on: ["operation.added"],
  says: { en: "an operation is new", zh: "新增操作" },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "safe", reader: true }),
  },
  fix: "call-sites",
  todo: {
    send: {
      en: "Generate again; call it only when the partner serves it.",
      zh: "重新生成；合作方提供之后才可调用。",
    },
    receive: {
      en: "Generate again; write the handler before the partner starts sending.",
      zh: "重新生成；在合作方开始发送之前写好处理函数。",
    },
  },
  mirror: ["operation-removed"],
  witness: "code",
};
