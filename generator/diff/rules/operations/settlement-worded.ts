import type { Operation } from "../../../model/provider.js";
import { type Rule, wordsAlone } from "../rule.js";

export const settlementWorded: Rule = {
  name: "settlement-worded",
  on: ["operation.settle"],
  when: ({ from, to }) => isUnsettled(from) && isUnsettled(to),
  says: {
    en: "why nothing settles an unknown result is said in other words",
    zh: "结果未知时无法确认的原因换了说法",
  },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Read it; nothing that is executed depends on it.",
    zh: "请阅读；没有任何执行的代码依赖它。",
  },
  mirror: ["settlement-worded"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};

function isUnsettled(settle: unknown): boolean {
  const given = settle as Operation["settle"];
  return given !== undefined && "none" in given;
}
