import { type Rule, verdict } from "../rule.js";

export const groupAdded: Rule = {
  name: "group-added",
  on: ["group.added"],
  says: { en: "a group of members is new around the body", zh: "报文体之外新增一组成员" },
  verdicts: {
    send: verdict({ now: "breaking", early: "dangerous", writer: true }),
    receive: verdict({ now: "safe", early: "breaking", reader: true }),
  },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["group-removed"],
  witness: {
    en: "it is about how messages travel, not about their contents",
    zh: "它涉及报文的传输方式，而非内容",
  },
};
