import { type Rule, verdict } from "../rule.js";

export const fieldMoved: Rule = {
  name: "field-moved",
  on: ["field.moved"],
  says: { en: "the member stands in another structure", zh: "成员移到了另一个结构" },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "breaking", reader: true }),
  },
  fix: "call-sites",
  todo: {
    send: { en: "Build it at its new place.", zh: "在新的位置构造它。" },
    receive: { en: "Read it at its new place.", zh: "在新的位置读取它。" },
  },
  mirror: ["field-moved"],
  witness: "message",
};
