import { isFilled } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const fieldAddedFilled: Rule = {
  name: "field-added-filled",
  on: ["field.added"],
  when: ({ after }) => isFilled(after, "always"),
  says: {
    en: "a required member is new; the package fills it",
    zh: "新增必填成员，由生成的包自动填写",
  },
  verdicts: {
    send: verdict({ now: "breaking", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "breaking" }),
  },
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["field-removed-filled"],
  witness: "message",
};
