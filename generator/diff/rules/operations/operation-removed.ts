import { type Rule, verdict } from "../rule.js";

export const operationRemoved: Rule = {
  name: "operation-removed",
  on: ["operation.removed"],
  says: { en: "an operation is gone", zh: "操作被删除" },
  verdicts: {
    send: verdict({ now: "breaking", early: "safe", writer: true }),
    receive: verdict({ now: "dangerous", early: "safe", reader: true }),
  },
  fix: "call-sites",
  todo: {
    en: "Take it out of the code; ask the partner what takes its place.",
    zh: "从代码中去掉它；向合作方确认由什么替代。",
  },
  mirror: ["operation-added"],
  witness: "code",
};
