import { type Rule, verdict } from "../rule.js";

export const protocolDirectionChanged: Rule = {
  name: "protocol-direction-changed",
  on: ["protocol.from"],
  says: { en: "the other party starts exchanges now", zh: "改由另一方发起" },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "breaking", reader: true }),
  },
  fix: "call-sites",
  todo: {
    en: "Serve what was called, or call what was served.",
    zh: "原来调用的改为提供，原来提供的改为调用。",
  },
  mirror: ["protocol-direction-changed"],
  witness: "code",
};
