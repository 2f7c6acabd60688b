import { type Rule, both } from "../rule.js";

export const templateChanged: Rule = {
  name: "template-changed",
  on: ["field.template"],
  says: { en: "the text around a header's value is another", zh: "请求头取值外围的文本改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["template-changed"],
  witness: {
    en: "what is sent comes from whoever deploys it, so that no message can be made up",
    zh: "所发送的值由部署者给出，无法编造报文",
  },
};
