import { type Rule, verdict } from "../rule.js";

export const unknownResultsChanged: Rule = {
  name: "unknown-results-changed",
  on: ["results.otherwise"],
  says: { en: "what an unlisted result code means is another", zh: "未列出的结果码的含义改变" },
  verdicts: {
    send: verdict({ now: "safe", early: "safe" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: { send: "regenerate", receive: "call-sites" },
  todo: {
    send: { en: "Generate again.", zh: "重新生成。" },
    receive: { en: "Look at where calls are retried.", zh: "检查重试的地方。" },
  },
  mirror: ["unknown-results-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
