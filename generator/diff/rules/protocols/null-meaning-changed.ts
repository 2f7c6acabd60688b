import { type Rule, verdict } from "../rule.js";

export const nullMeaningChanged: Rule = {
  name: "null-meaning-changed",
  on: ["protocol.nullIsAbsent"],
  says: { en: "whether null means absent is another", zh: "null 是否等同于缺失发生变化" },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["null-meaning-changed"],
  witness: {
    en: "both versions take the same messages: what they mean is another",
    zh: "两个版本接受相同的报文，只是含义不同",
  },
};
