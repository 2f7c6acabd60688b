import { typeRenameVerdicts } from "../renamed.js";
import type { Rule } from "../rule.js";

export const structureRenamed: Rule = {
  name: "structure-renamed",
  on: ["structure.renamed", "code-table.renamed"],
  says: {
    en: "its type has another name in code, with the same members",
    zh: "类型在代码中的名称改变，成员不变",
  },
  verdicts: typeRenameVerdicts,
  fix: "call-sites",
  todo: {
    en: "Rename it in the code that uses the package, or keep the old name with `name`.",
    zh: "在使用该包的代码中改名，或用 `name` 保留旧名称。",
  },
  mirror: ["structure-renamed"],
  witness: "code",
};
