import { type Rule, verdict } from "../rule.js";

export const becameNullable: Rule = {
  name: "became-nullable",
  on: ["field.nullable"],
  when: ({ to }) => to === true,
  says: { en: "the member may be null now", zh: "成员现在可以为 null" },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({ now: "breaking", early: "safe", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Let the code that reads it know null.", zh: "让读取它的代码处理 null。" },
  mirror: ["became-not-nullable"],
  witness: "message",
};
