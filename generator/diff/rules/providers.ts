import { both, type Rule } from "./rule.js";

/* A provider as a whole has no two versions to compare: these are no rules of `rules.ts`, which judge changes inside of one. */

const noOther = {
  en: "there is no other version to try anything on",
  zh: "没有另一个版本可以对照",
} as const;

export const providerAdded: Rule = {
  name: "provider-added",
  on: ["provider.added"],
  says: { en: "the provider is new", zh: "新增提供方" },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "regenerate",
  todo: { en: "Generate its package.", zh: "生成它的包。" },
  mirror: ["provider-removed"],
  witness: noOther,
};

export const providerRemoved: Rule = {
  name: "provider-removed",
  on: ["provider.removed"],
  says: { en: "the provider is gone", zh: "提供方被删除" },
  verdicts: both({ now: "breaking", early: "safe", writer: true, reader: true }),
  fix: "call-sites",
  todo: {
    en: "Take the package out of the code that uses it.",
    zh: "从使用它的代码中去掉这个包。",
  },
  mirror: ["provider-added"],
  witness: noOther,
};
