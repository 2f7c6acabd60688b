import { renameVerdicts } from "../renamed.js";
import { type Rule } from "../rule.js";

export const fieldRenamed: Rule = {
  name: "field-renamed",
  on: ["field.renamed"],
  says: { en: "the member has another name on the wire", zh: "成员在报文中的名称改变" },
  verdicts: renameVerdicts,
  fix: "regenerate",
  todo: {
    send: {
      en: "Generate again and deploy with the partner's switch.",
      zh: "重新生成，并与合作方同步上线。",
    },
    receive: {
      en: "Generate again and deploy with the partner's switch, or take both names with `accepts`.",
      zh: "重新生成并与合作方同步上线，或用 `accepts` 同时接受两个名称。",
    },
  },
  mirror: ["field-renamed"],
  witness: "message",
};
