import { isWidened } from "../type-kinds.js";
import { type Rule, verdict } from "../rule.js";

export const typeWidened: Rule = {
  name: "type-widened",
  on: ["field.type.kind", "body.type.kind"],
  when: ({ from, to }) => isWidened(from, to),
  says: { en: "numbers may be larger or finer now", zh: "数值范围或精度放宽" },
  verdicts: {
    send: verdict({ now: "safe", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "safe", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["type-narrowed"],
  witness: "message",
};
