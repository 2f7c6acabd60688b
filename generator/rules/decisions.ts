import { complain } from "../diagnostics/diagnostic.js";
import type { Rule } from "./rule.js";
import { nodeAt } from "./places.js";
import { allFields } from "./walk.js";

export const decisions: Rule = {
  name: "decisions",
  summary: "A decision against the document has a question or a reason.",
  check: ({ provider, origins }) =>
    allFields(provider)
      .filter((field) => field.question === undefined && field.derived === undefined)
      .filter((field) => nodeAt(origins, field, "documented") !== undefined)
      .map((field) =>
        complain("question-needed", origins.at(field, "documented"), { name: field.name }),
      ),
};
