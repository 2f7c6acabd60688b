import { type Rule, verdict } from "../rule.js";

export const environmentRemoved: Rule = {
  name: "environment-removed",
  on: ["environment.removed"],
  says: { en: "an environment is gone", zh: "环境被删除" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: "operations",
  todo: { en: "See that nothing is sent there any more.", zh: "确保不再向它发送。" },
  mirror: ["environment-added"],
  witness: { en: "addresses are not executed here", zh: "地址不在此处执行" },
};
