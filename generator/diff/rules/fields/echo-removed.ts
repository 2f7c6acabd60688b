import { type Rule, verdict } from "../rule.js";

export const echoRemoved: Rule = {
  name: "echo-removed",
  on: ["field.echo"],
  says: { en: "the answer need not repeat the member any more", zh: "应答不再需要返回该成员" },
  verdicts: {
    send: verdict({ now: "safe", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["echo-added"],
  witness: {
    en: "it is a rule between a message and its answer, not of either",
    zh: "这是报文与应答之间的规则，而非其中之一的规则",
  },
};
