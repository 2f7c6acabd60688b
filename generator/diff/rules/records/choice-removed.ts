import { isMissingSome } from "../choices.js";
import { type Rule, verdict } from "../rule.js";

export const choiceRemoved: Rule = {
  name: "choice-removed",
  on: ["open-point.choices"],
  when: ({ from, to }) => isMissingSome(from, to),
  says: { en: "a choice of an open point is gone", zh: "未定事项的一个选项被删除" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "safe", writer: true }),
    receive: verdict({ now: "dangerous", early: "safe", reader: true }),
  },
  fix: "operations",
  todo: { en: "See that nobody configured it.", zh: "确保没有部署使用它。" },
  mirror: ["choice-added"],
  witness: "code",
};
