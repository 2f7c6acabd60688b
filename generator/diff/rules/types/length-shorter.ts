import { isLower } from "../bounds.js";
import { type Rule, verdict } from "../rule.js";

export const lengthShorter: Rule = {
  name: "length-shorter",
  on: ["field.type.max", "body.type.max"],
  when: ({ from, to }) => isLower(to, from),
  says: { en: "values may be no longer than this now", zh: "长度上限变短" },
  verdicts: {
    send: verdict({ now: "breaking", early: "safe" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: { send: "call-sites", receive: "regenerate" },
  todo: {
    send: {
      en: "See that the code sends no more than this, or ask the partner how to shorten.",
      zh: "确保代码发送的内容不超过该长度，或向合作方确认如何截短。",
    },
    receive: { en: "Generate again.", zh: "重新生成。" },
  },
  mirror: ["length-longer"],
  witness: "message",
};
