import { type Rule, verdict } from "../rule.js";

export const repeatChanged: Rule = {
  name: "repeat-changed",
  on: ["operation.onChange"],
  says: {
    en: "what a second message of the same event means is another",
    zh: "同一业务再次到达时的含义改变",
  },
  verdicts: {
    send: verdict({ now: "safe", early: "safe" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "call-sites",
  todo: { en: "Look at the handler.", zh: "检查处理函数。" },
  mirror: ["repeat-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
