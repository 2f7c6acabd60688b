import { type Rule, both } from "../rule.js";

export const xmlFormChanged: Rule = {
  name: "xml-form-changed",
  on: ["field.xml"],
  when: ({ from, to }) => [from, to].includes("attribute"),
  says: { en: "the member is written another way in XML", zh: "成员在 XML 中的写法改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["xml-form-changed"],
  witness: { en: "how it is written is not part of its value", zh: "写法不属于值本身" },
};
