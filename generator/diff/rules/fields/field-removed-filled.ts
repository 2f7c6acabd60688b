import { isFilled } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const fieldRemovedFilled: Rule = {
  name: "field-removed-filled",
  on: ["field.removed"],
  when: ({ before }) => isFilled(before, "always"),
  says: {
    en: "a required member that the package filled is gone",
    zh: "由生成的包填写的必填成员被删除",
  },
  verdicts: {
    send: verdict({ now: "dangerous", early: "breaking" }),
    receive: verdict({ now: "breaking", early: "safe", reader: true }),
  },
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["field-added-filled"],
  witness: "message",
};
