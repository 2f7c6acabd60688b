import { type Rule, verdict } from "../rule.js";

export const outcomeChanged: Rule = {
  name: "outcome-changed",
  on: ["outcome.status", "outcome.members"],
  says: {
    en: "the answer for one way an exchange can end is another",
    zh: "一种处理结果的应答内容改变",
  },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "regenerate",
  todo: {
    en: "Generate again at once: with a wrong answer, notices are sent without end.",
    zh: "立即重新生成：应答有误时通知会无休止地重发。",
  },
  mirror: ["outcome-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
