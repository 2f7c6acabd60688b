import { type Rule, verdict } from "../rule.js";

export const codeRemoved: Rule = {
  name: "code-removed",
  on: ["code.removed"],
  says: { en: "a code is gone", zh: "代码被删除" },
  verdicts: {
    send: verdict({ now: "breaking", early: "safe", writer: true }),
    receive: verdict({ now: "safe", early: "safe", reader: true }),
  },
  fix: "call-sites",
  todo: {
    send: {
      en: "See that it is not sent any more; a code that still occurs is better kept as `state: retired`.",
      zh: "确保不再发送它；仍会出现的代码最好保留并标记 `state: retired`。",
    },
    receive: {
      en: "Generate again; a code that still occurs is better kept as `state: retired`.",
      zh: "重新生成；仍会出现的代码最好保留并标记 `state: retired`。",
    },
  },
  mirror: ["code-added"],
  witness: "message",
};
