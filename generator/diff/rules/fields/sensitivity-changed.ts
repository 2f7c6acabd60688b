import { type Rule, both } from "../rule.js";

export const sensitivityChanged: Rule = {
  name: "sensitivity-changed",
  on: ["field.sensitive"],
  says: { en: "what is redacted in logs is another", zh: "日志脱敏的方式改变" },
  // What is redacted no longer is written into logs as it is.
  verdicts: ({ to }) =>
    to === undefined
      ? both({ now: "dangerous", early: "dangerous" })
      : both({ now: "safe", early: "safe" }),
  fix: "regenerate",
  todo: {
    en: "See that what logs show of it may be shown; generate again.",
    zh: "确认日志中显示的内容可以公开，然后重新生成。",
  },
  mirror: ["sensitivity-changed"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
