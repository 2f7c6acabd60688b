import { type Rule, both } from "../rule.js";

export const codeMeaningChanged: Rule = {
  name: "code-meaning-changed",
  on: ["code.label"],
  says: { en: "the same code stands for something else", zh: "同一代码的含义改变" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "call-sites",
  todo: {
    en: "Look at every place that sends or reads this code.",
    zh: "检查所有发送或读取该代码的地方。",
  },
  mirror: ["code-meaning-changed"],
  witness: {
    en: "both versions take the same messages: what they mean is another",
    zh: "两个版本接受相同的报文，只是含义不同",
  },
};
