import { type Rule, verdict } from "../rule.js";

export const groupRemoved: Rule = {
  name: "group-removed",
  on: ["group.removed"],
  says: { en: "a group of members around the body is gone", zh: "报文体之外的一组成员被删除" },
  verdicts: {
    send: verdict({ now: "dangerous", early: "breaking", writer: true }),
    receive: verdict({ now: "breaking", early: "safe", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["group-added"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
