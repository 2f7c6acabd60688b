import { type Rule, both } from "../rule.js";

export const pointOpened: Rule = {
  name: "point-opened",
  on: ["open-point.added"],
  says: {
    en: "the document leaves open what was taken for settled, or something more",
    zh: "文档对原先认为确定的事项留有疑问，或新增未定事项",
  },
  verdicts: both({ now: "dangerous", early: "dangerous" }),
  fix: "ask",
  todo: {
    en: "Ask the partner; the default holds meanwhile.",
    zh: "向合作方确认，期间采用默认值。",
  },
  mirror: ["point-closed"],
  witness: { en: "it depends on what whoever deploys it configured", zh: "取决于部署者的配置" },
};
