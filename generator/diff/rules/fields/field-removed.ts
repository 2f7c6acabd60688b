import { hasState } from "../required.js";
import { type Rule, verdict } from "../rule.js";

export const fieldRemoved: Rule = {
  name: "field-removed",
  on: ["field.removed"],
  says: { en: "a member is gone", zh: "成员被删除" },
  // A partner that does not know of it yet may still ask for one that was not simply optional.
  verdicts: ({ before }) => ({
    send: verdict({
      now: "dangerous",
      early: hasState(before, "optional") ? "safe" : "dangerous",
      writer: true,
    }),
    receive: verdict({ now: "dangerous", early: "safe", reader: true }),
  }),
  fix: "call-sites",
  todo: {
    en: "Take it out of the code; if it has another name now, say so: `renamed-from` in the field.",
    zh: "从代码中去掉它；如果只是改名，请在字段上写 `renamed-from`。",
  },
  mirror: ["field-added-optional", "field-added-conditional", "field-added-unspecified"],
  witness: "code",
};
