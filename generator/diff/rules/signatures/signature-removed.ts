import { type Rule, verdict } from "../rule.js";

export const signatureRemoved: Rule = {
  name: "signature-removed",
  on: ["signature.removed"],
  says: {
    en: "a signature is gone: nothing proves who sent what any more",
    zh: "签名被取消：不再能证明报文由谁发送",
  },
  verdicts: {
    send: verdict({ now: "dangerous", early: "breaking" }),
    receive: verdict({ now: "breaking", early: "dangerous" }),
  },
  fix: "ask",
  todo: {
    en: "Ask the partner what protects these messages instead.",
    zh: "向合作方确认改由什么保护这些报文。",
  },
  mirror: ["signature-added"],
  witness: { en: "there is nothing to compare it with", zh: "没有可对照的签名" },
};
