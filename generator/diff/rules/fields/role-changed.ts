import { type Rule, both } from "../rule.js";

export const roleChanged: Rule = {
  name: "role-changed",
  on: ["field.role"],
  says: {
    en: "the member has another part in how messages travel",
    zh: "成员在报文传输中的作用改变",
  },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["role-changed"],
  witness: {
    en: "what is sent comes from whoever deploys it, so that no message can be made up",
    zh: "所发送的值由部署者给出，无法编造报文",
  },
};
