import { type Rule, both } from "../rule.js";

export const successChanged: Rule = {
  name: "success-changed",
  on: ["reply.success"],
  says: { en: "what counts as success is another", zh: "判断成功的条件改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: { send: "regenerate", receive: "call-sites" },
  todo: {
    send: {
      en: "Generate again and deploy with the partner's switch.",
      zh: "重新生成，并与合作方同步上线。",
    },
    receive: {
      en: "Generate again; look at what is done with replies that count another way now.",
      zh: "重新生成，并检查判断结果改变的应答如何处理。",
    },
  },
  mirror: ["success-changed"],
  witness: {
    en: "both versions take the same messages: what they mean is another",
    zh: "两个版本接受相同的报文，只是含义不同",
  },
};
