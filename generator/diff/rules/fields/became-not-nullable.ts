import { type Rule, verdict } from "../rule.js";

export const becameNotNullable: Rule = {
  name: "became-not-nullable",
  on: ["field.nullable"],
  says: { en: "the member must not be null any more", zh: "成员不再允许为 null" },
  verdicts: {
    send: verdict({ now: "breaking", early: "safe", writer: true }),
    receive: verdict({ now: "safe", early: "breaking" }),
  },
  fix: "call-sites",
  todo: {
    en: "Leave it out or give a value where the code sends null.",
    zh: "代码发送 null 的地方改为不传或给出值。",
  },
  mirror: ["became-nullable"],
  witness: "message",
};
