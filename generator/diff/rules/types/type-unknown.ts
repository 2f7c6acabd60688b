import { isBecomingUnknown } from "../type-kinds.js";
import { type Rule, verdict } from "../rule.js";

export const typeUnknown: Rule = {
  name: "type-unknown",
  on: ["field.type.kind", "body.type.kind"],
  when: ({ from, to }) => isBecomingUnknown(from, to),
  says: { en: "anything may stand here now", zh: "现在可以是任意内容" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous", writer: true }),
    receive: verdict({ now: "dangerous", early: "dangerous", reader: true }),
  },
  fix: "ask",
  todo: { en: "Ask the partner what holds.", zh: "向合作方确认。" },
  mirror: ["type-known"],
  witness: "message",
};
