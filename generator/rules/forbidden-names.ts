import { complain } from "../diagnostics/diagnostic.js";
import type { Rule } from "./rule.js";
import { allFields } from "./walk.js";

/** Keys of these names are refused where the YAML is read; a path or a spelling holds names that are no keys. */
const names: readonly string[] = ["__proto__", "constructor", "prototype"];

export const forbiddenNames: Rule = {
  name: "forbidden-names",
  summary: "No member has a name that means something to JavaScript objects.",
  check: ({ provider, origins }) =>
    allFields(provider).flatMap((field) => [
      ...(names.includes(field.name)
        ? [complain("forbidden-name", origins.at(field), { name: field.name })]
        : []),
      ...field.accepts.flatMap((name, index) =>
        names.includes(name)
          ? [complain("forbidden-name", origins.at(field, "accepts", String(index)), { name })]
          : [],
      ),
    ]),
};
