import { type Rule, verdict } from "../rule.js";

export const partyChanged: Rule = {
  name: "party-changed",
  on: ["party.added", "party.removed", "party.renamed"],
  says: { en: "a party is new, gone or called otherwise", zh: "参与方有增删或改名" },
  verdicts: { send: verdict({ writer: true }), receive: verdict({ reader: true }) },
  fix: "call-sites",
  todo: { en: "Generate again; mend what does not compile.", zh: "重新生成，修正无法编译的代码。" },
  mirror: ["party-changed"],
  witness: "code",
};
