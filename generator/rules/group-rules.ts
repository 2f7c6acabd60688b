import { complain } from "../diagnostics/diagnostic.js";
import type { Rule } from "./rule.js";
import { checkPath, structureScope } from "./scope.js";

export const groupRules: Rule = {
  name: "group-rules",
  summary: "A rule over several fields names fields of its structure, two at least.",
  check: (resolved) =>
    resolved.provider.structures.flatMap((structure) =>
      structure.rules.flatMap((rule, number) => {
        const place = ["rules", String(number), rule.kind];
        const unknown = rule.fields.flatMap((field, index) => {
          const at = resolved.origins.at(structure, ...place, String(index));
          return checkPath(resolved, structureScope(resolved, structure.name), [field], at);
        });
        if (new Set(rule.fields).size >= 2) return unknown;
        const at = resolved.origins.at(structure, ...place);
        return [...unknown, complain("too-few", at, { atLeast: 2, what: "item" })];
      }),
    ),
};
