import { type Rule, verdict } from "../rule.js";

export const fieldAddedOptional: Rule = {
  name: "field-added-optional",
  on: ["field.added"],
  says: { en: "an optional member is new", zh: "新增选填成员" },
  verdicts: {
    send: verdict({ now: "safe", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: "regenerate",
  todo: {
    send: {
      en: "Generate again; send it only when the partner has switched.",
      zh: "重新生成；合作方切换之后再发送该成员。",
    },
    receive: {
      en: "Generate again, and read it where it is of use.",
      zh: "重新生成，需要时读取它。",
    },
  },
  mirror: ["field-removed"],
  witness: "message",
};
