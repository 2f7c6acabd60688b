import { type Rule, verdict } from "../rule.js";

export const pathChanged: Rule = {
  name: "path-changed",
  on: ["operation.path", "transport.path"],
  says: { en: "the path is another", zh: "路径改变" },
  verdicts: {
    send: verdict({ now: "breaking", early: "breaking" }),
    receive: verdict({ now: "dangerous", early: "dangerous" }),
  },
  fix: "regenerate",
  todo: {
    send: {
      en: "Generate again and deploy with the partner's switch.",
      zh: "重新生成，并与合作方同步上线。",
    },
    receive: {
      en: "Generate again; serve both paths until the partner has switched.",
      zh: "重新生成；在合作方切换之前同时提供两个路径。",
    },
  },
  mirror: ["path-changed"],
  witness: { en: "addresses are not executed here", zh: "地址不在此处执行" },
};
