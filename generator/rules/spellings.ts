import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Origins } from "../model/origins.js";
import type { Field } from "../model/structure.js";
import type { Rule } from "./rule.js";
import { fieldGroups } from "./field-groups.js";

export const spellings: Rule = {
  name: "spellings",
  summary: "Each name on the wire stands for one member.",
  check: ({ provider, origins }) =>
    fieldGroups(provider).flatMap((fields) => collisions(origins, fields)),
};

function collisions(origins: Origins, fields: readonly Field[]): readonly Diagnostic[] {
  const names = new Map(fields.map((field) => [field.name, field]));
  return fields.flatMap((field) =>
    field.accepts.flatMap((text, index) => {
      const other = names.get(text);
      if (!other) {
        names.set(text, field);
        return [];
      }
      const at = origins.at(field, "accepts", String(index));
      return [complain("spelling-collision", at, { text, other: other.name })];
    }),
  );
}
