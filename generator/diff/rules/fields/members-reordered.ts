import { type Rule, wordsAlone } from "../rule.js";

export const membersReordered: Rule = {
  name: "members-reordered",
  on: ["structure.reordered", "envelope.reordered", "group.reordered"],
  says: {
    en: "members stand in another order, which nothing reads",
    zh: "成员顺序改变，没有任何地方依赖该顺序",
  },
  verdicts: wordsAlone,
  fix: "none",
  todo: {
    en: "Nothing: members of such messages are found by their names.",
    zh: "无需处理：此类报文按名称读取成员。",
  },
  mirror: ["members-reordered"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
