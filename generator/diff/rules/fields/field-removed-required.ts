import { hasState } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const fieldRemovedRequired: Rule = {
  name: "field-removed-required",
  on: ["field.removed"],
  when: ({ before }) => hasState(before, "always"),
  says: { en: "a required member is gone", zh: "必填成员被删除" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "safe", reader: true }),
  },
  fix: "call-sites",
  todo: {
    en: "Take it out of the code; if it has another name now, say so: `renamed-from` in the field.",
    zh: "从代码中去掉它；如果只是改名，请在字段上写 `renamed-from`。",
  },
  mirror: ["field-added-required"],
  witness: "message",
};
