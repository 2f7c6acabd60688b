import { type Rule, both } from "../rule.js";

export const valueSourceChanged: Rule = {
  name: "value-source-changed",
  on: ["field.value"],
  says: { en: "the member's value comes from elsewhere", zh: "成员取值的来源改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: {
    en: "Generate again; compare both values with what the partner expects.",
    zh: "重新生成，并将新旧取值与合作方的要求对照。",
  },
  mirror: ["value-source-changed"],
  witness: {
    en: "what is sent comes from whoever deploys it, so that no message can be made up",
    zh: "所发送的值由部署者给出，无法编造报文",
  },
};
