import { type Rule, verdict } from "../rule.js";

export const lengthLonger: Rule = {
  name: "length-longer",
  on: ["field.type.max", "body.type.max"],
  says: { en: "values may be longer than before", zh: "长度上限变长" },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "safe" }),
  },
  fix: { send: "regenerate", receive: "operations" },
  todo: {
    send: {
      en: "Generate again; send longer values only when the partner has switched.",
      zh: "重新生成；合作方切换之后才可发送更长的值。",
    },
    receive: { en: "Make room where it is stored.", zh: "扩大存储该值的空间。" },
  },
  mirror: ["length-shorter"],
  witness: "message",
};
