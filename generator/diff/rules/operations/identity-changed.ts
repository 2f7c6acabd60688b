import { type Rule, verdict } from "../rule.js";

export const identityChanged: Rule = {
  name: "identity-changed",
  on: ["operation.identity"],
  says: { en: "what makes two messages the same event is another", zh: "判断重复业务的依据改变" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "dangerous" }),
    receive: verdict({ now: "breaking", early: "breaking" }),
  },
  fix: "call-sites",
  todo: {
    en: "See what the stored identities of past events mean for the new ones.",
    zh: "检查已存储的业务标识与新规则是否一致。",
  },
  mirror: ["identity-changed"],
  witness: {
    en: "it is about what happens between messages, not in one",
    zh: "它涉及报文之间发生的事，而非某一条报文",
  },
};
