import { type Rule, verdict } from "../rule.js";

export const resultMeaningChanged: Rule = {
  name: "result-meaning-changed",
  on: ["result-code.meaning"],
  says: {
    en: "whether a request may be repeated after this result code is another",
    zh: "该结果码之后可否重发改变",
  },
  verdicts: {
    send: verdict({ now: "safe", early: "safe" }),
    receive: verdict({ now: "breaking", early: "breaking" }),
  },
  fix: "call-sites",
  todo: {
    send: { en: "Look at where it is answered.", zh: "检查以它应答的地方。" },
    receive: {
      en: "Look at where calls are retried: money may be moved twice.",
      zh: "检查重试的地方：资金可能被重复处理。",
    },
  },
  mirror: ["result-meaning-changed"],
  witness: {
    en: "both versions take the same messages: what they mean is another",
    zh: "两个版本接受相同的报文，只是含义不同",
  },
};
