import { isNarrowed } from "../type-kinds.js";
import { type Rule, verdict } from "../rule.js";

export const typeNarrowed: Rule = {
  name: "type-narrowed",
  on: ["field.type.kind", "body.type.kind"],
  when: ({ from, to }) => isNarrowed(from, to),
  says: { en: "numbers must be smaller or coarser now", zh: "数值范围或精度收窄" },
  verdicts: {
    send: verdict({ now: "breaking", early: "safe", writer: true }),
    receive: verdict({ now: "safe", early: "breaking", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["type-widened"],
  witness: "message",
};
