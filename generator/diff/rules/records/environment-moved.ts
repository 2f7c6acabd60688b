import { type Rule, verdict } from "../rule.js";

export const environmentMoved: Rule = {
  name: "environment-moved",
  on: ["environment.url"],
  says: { en: "an environment has another address", zh: "环境地址改变" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: "operations",
  todo: {
    en: "Change the address and the lists of addresses that are let through.",
    zh: "修改地址和网络放行名单。",
  },
  mirror: ["environment-moved"],
  witness: { en: "addresses are not executed here", zh: "地址不在此处执行" },
};
