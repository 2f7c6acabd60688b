import { type Rule, verdict } from "../rule.js";

export const codeUnretired: Rule = {
  name: "code-unretired",
  on: ["code.state"],
  says: { en: "a retired code may be sent again", zh: "停用的代码恢复使用" },
  verdicts: {
    send: verdict({ now: "safe", early: "dangerous" }),
    receive: verdict({ now: "safe", early: "safe" }),
  },
  fix: "regenerate",
  todo: {
    en: "Generate again and deploy with the partner's switch.",
    zh: "重新生成，并与合作方同步上线。",
  },
  mirror: ["code-retired"],
  witness: "message",
};
