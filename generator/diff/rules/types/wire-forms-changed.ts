import { formVerdicts } from "../wire-forms.js";
import { type Rule } from "../rule.js";

export const wireFormsChanged: Rule = {
  name: "wire-forms-changed",
  on: ["field.type.forms", "body.type.forms"],
  says: { en: "texts may be written as numbers, or not any more", zh: "文本可否写作数字发生变化" },
  verdicts: formVerdicts,
  fix: "regenerate",
  todo: { en: "Generate again and deploy.", zh: "重新生成并部署。" },
  mirror: ["wire-forms-changed"],
  witness: "message",
};
