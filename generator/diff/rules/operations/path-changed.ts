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
    en: "Generate again; of what comes to us, serve both paths until the partner has switched.",
    zh: "重新生成；对于发给我方的接口，在合作方切换之前同时提供两个路径。",
  },
  mirror: ["path-changed"],
  witness: { en: "addresses are not executed here", zh: "地址不在此处执行" },
};
