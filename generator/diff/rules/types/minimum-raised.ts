import { isHigher } from "../bounds.js";
import { type Rule, verdict } from "../rule.js";

export const minimumRaised: Rule = {
  name: "minimum-raised",
  on: ["field.type.min", "body.type.min"],
  when: ({ from, to }) => isHigher(to, from),
  says: { en: "values may be no shorter than this now", zh: "长度下限提高" },
  verdicts: {
    send: verdict({ now: "breaking", early: "safe" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: { send: "call-sites", receive: "regenerate" },
  todo: {
    send: { en: "See that the code sends no shorter values.", zh: "确保代码不发送更短的值。" },
    receive: { en: "Generate again.", zh: "重新生成。" },
  },
  mirror: ["minimum-lowered"],
  witness: "message",
};
