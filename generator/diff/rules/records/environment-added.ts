import { type Rule, both } from "../rule.js";

export const environmentAdded: Rule = {
  name: "environment-added",
  on: ["environment.added"],
  says: { en: "an environment is new", zh: "新增环境" },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "operations",
  todo: { en: "Use it where it belongs.", zh: "在需要的地方使用它。" },
  mirror: ["environment-removed"],
  witness: { en: "addresses are not executed here", zh: "地址不在此处执行" },
};
