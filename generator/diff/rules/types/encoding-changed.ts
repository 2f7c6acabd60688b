import { isEncodingChange } from "../type-kinds.js";
import { type Rule, both } from "../rule.js";

export const encodingChanged: Rule = {
  name: "encoding-changed",
  on: ["field.type.kind", "body.type.kind"],
  when: ({ from, to }) => isEncodingChange(from, to),
  says: { en: "the same value travels in another encoding", zh: "同一个值以另一种编码传输" },
  verdicts: both({ now: "breaking", early: "breaking" }),
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["encoding-changed"],
  witness: "message",
};
