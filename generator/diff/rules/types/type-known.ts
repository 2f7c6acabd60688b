import { isBecomingKnown } from "../type-kinds.js";
import { type Rule, verdict } from "../rule.js";

export const typeKnown: Rule = {
  name: "type-known",
  on: ["field.type.kind", "body.type.kind"],
  when: ({ from, to }) => isBecomingKnown(from, to),
  says: { en: "a type is known now, where anything could stand", zh: "原来未知的类型现在已知" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "safe", writer: true }),
    receive: verdict({ now: "dangerous", early: "dangerous", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["type-unknown"],
  witness: "message",
};
