import { type Rule, verdict } from "../rule.js";

export const directionChanged: Rule = {
  name: "direction-changed",
  on: ["operation.from"],
  says: { en: "the other party starts it now", zh: "操作改由另一方发起" },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "breaking", reader: true }),
  },
  fix: "call-sites",
  todo: {
    en: "Serve what was called, or call what was served.",
    zh: "原来调用的改为提供，原来提供的改为调用。",
  },
  mirror: ["direction-changed"],
  witness: "code",
};
