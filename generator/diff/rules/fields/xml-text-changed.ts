import { type Rule, both } from "../rule.js";

export const xmlTextChanged: Rule = {
  name: "xml-text-changed",
  on: ["field.xml"],
  says: {
    en: "the member's text is written another way in XML, and reads the same",
    zh: "成员文本在 XML 中的写法改变，读取结果相同",
  },
  verdicts: both({ now: "safe", early: "safe" }),
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["xml-text-changed"],
  witness: { en: "nothing that is executed depends on it", zh: "没有任何执行的代码依赖它" },
};
