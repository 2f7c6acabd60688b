import { type Rule, verdict } from "../rule.js";

export const sideChanged: Rule = {
  name: "side-changed",
  on: ["provider.we"],
  says: { en: "we are the other party now", zh: "我方变为另一方" },
  verdicts: { send: verdict({ writer: true }), receive: verdict({ reader: true }) },
  fix: "call-sites",
  todo: {
    en: "Use the counterpart where the package itself was used.",
    zh: "原来使用包本身的地方改用 counterpart。",
  },
  mirror: ["side-changed"],
  witness: "code",
};
