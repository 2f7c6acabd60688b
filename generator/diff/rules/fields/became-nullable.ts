import { nullReceived } from "../nulls.js";
import { type Rule, verdict } from "../rule.js";

export const becameNullable: Rule = {
  name: "became-nullable",
  on: ["field.nullable"],
  when: ({ to }) => to === true,
  says: { en: "the member may be null now", zh: "成员现在可以为 null" },
  verdicts: (change, context) => ({
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({
      now: nullReceived(change.before, context.before),
      early: "safe",
      reader: true,
    }),
  }),
  fix: { send: "regenerate", receive: "call-sites" },
  todo: {
    send: {
      en: "Generate again; send null only when the partner has switched.",
      zh: "重新生成；合作方切换之后才可发送 null。",
    },
    receive: { en: "Let the code that reads it know null.", zh: "让读取它的代码处理 null。" },
  },
  mirror: ["became-not-nullable"],
  witness: "message",
};
