import { type Rule, both } from "../rule.js";

export const defaultChanged: Rule = {
  name: "default-changed",
  on: ["open-point.default"],
  says: { en: "what holds until somebody decides is another", zh: "未确定之前采用的默认值改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "operations",
  todo: { en: "See which deployments rely on the default.", zh: "检查哪些部署依赖默认值。" },
  mirror: ["default-changed"],
  witness: { en: "it depends on what whoever deploys it configured", zh: "取决于部署者的配置" },
};
