import { type Rule, both } from "../rule.js";

export const freeFormChanged: Rule = {
  name: "free-form-changed",
  on: ["open-point.free"],
  says: { en: "an open point takes something else", zh: "未定事项可填的内容改变" },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "operations",
  todo: { en: "See what was configured.", zh: "检查已有的配置。" },
  mirror: ["free-form-changed"],
  witness: { en: "it depends on what whoever deploys it configured", zh: "取决于部署者的配置" },
};
