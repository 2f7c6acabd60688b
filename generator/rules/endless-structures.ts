import { complain } from "../diagnostics/diagnostic.js";
import type { Provider } from "../model/provider.js";
import type { Type } from "../model/type.js";
import { named } from "./named.js";
import type { Rule } from "./rule.js";

export const endlessStructures: Rule = {
  name: "endless-structures",
  summary: "No structure must hold itself.",
  check({ provider, origins }) {
    return provider.structures.flatMap((structure) => {
      const path = wayBack(provider, structure.name, structure.name, new Set());
      if (!path) return [];
      const args = { name: structure.name, through: path.join(".") };
      return [complain("endless-structure", origins.at(structure), args)];
    });
  },
};

/** The names of fields that must be there and lead from `from` to a further `to`. */
function wayBack(
  provider: Provider,
  from: string,
  to: string,
  seen: Set<string>,
): readonly string[] | undefined {
  const structure = named(provider.structures, from);
  for (const field of structure?.fields ?? []) {
    if (field.required.kind !== "always" || field.nullable) continue;
    const next = heldBy(field.type);
    if (next === to) return [field.name];
    if (next === undefined || seen.has(next)) continue;
    // What did not lead back the first time does not the second.
    seen.add(next);
    const rest = wayBack(provider, next, to, seen);
    if (rest) return [field.name, ...rest];
  }
  return undefined;
}

/** The structure that every value of the type holds; a list or map may be empty, a union may go another way. */
function heldBy(type: Type): string | undefined {
  if (type.kind === "structure") return type.name;
  return type.kind === "json-text" || type.kind === "base64" ? heldBy(type.of) : undefined;
}
