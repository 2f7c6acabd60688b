import { type Rule, verdict } from "../rule.js";

export const pointClosed: Rule = {
  name: "point-closed",
  on: ["open-point.removed"],
  says: { en: "what was left open is decided", zh: "未定事项已确定" },
  verdicts: {
    send: verdict({ now: "safe", early: "safe", writer: true }),
    receive: verdict({ now: "safe", early: "safe", reader: true }),
  },
  fix: "operations",
  todo: { en: "Take the option out of the configuration.", zh: "从配置中去掉该选项。" },
  mirror: ["point-opened"],
  witness: "code",
};
