import { nullReceived } from "../nulls.js";
import { type Rule, verdict } from "../rule.js";

export const becameNotNullable: Rule = {
  name: "became-not-nullable",
  on: ["field.nullable"],
  says: { en: "the member must not be null any more", zh: "成员不再允许为 null" },
  verdicts: (change, context) => ({
    send: verdict({ now: "breaking", early: "safe", writer: true }),
    receive: verdict({ now: "safe", early: nullReceived(change.after, context.after) }),
  }),
  fix: { send: "call-sites", receive: "regenerate" },
  todo: {
    send: {
      en: "Leave it out or give a value where the code sends null.",
      zh: "代码发送 null 的地方改为不传或给出值。",
    },
    receive: {
      en: "Generate again and deploy when the partner sends null no more.",
      zh: "合作方不再发送 null 之后，重新生成并部署。",
    },
  },
  mirror: ["became-nullable"],
  witness: "message",
};
