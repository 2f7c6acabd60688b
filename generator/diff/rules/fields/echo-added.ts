import { type Rule, verdict } from "../rule.js";

export const echoAdded: Rule = {
  name: "echo-added",
  on: ["field.echo"],
  when: ({ to }) => to === true,
  says: { en: "the answer must repeat the member now", zh: "应答现在必须原样返回该成员" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "safe" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["echo-removed"],
  witness: {
    en: "it is a rule between a message and its answer, not of either",
    zh: "这是报文与应答之间的规则，而非其中之一的规则",
  },
};
