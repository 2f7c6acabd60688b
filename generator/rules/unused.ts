import { complain } from "../diagnostics/diagnostic.js";
import { structuresIn } from "../model/closure.js";
import type { Provider } from "../model/provider.js";
import type { Structure } from "../model/structure.js";
import type { Type } from "../model/type.js";
import type { Rule } from "./rule.js";
import { bodyType, typesWithin, valueMembersOf, waysOf } from "./walk.js";

export const unused: Rule = {
  name: "unused",
  summary: "Each structure and code table travels in some message.",
  check({ provider, origins, incomplete }) {
    // What was left out may use anything.
    if (incomplete.size > 0 || provider.operations.length === 0) return [];
    const travelling = typesThatTravel(provider);
    const tables = new Set(
      travelling.flatMap(typesWithin).flatMap((type) => (type.kind === "code" ? [type.table] : [])),
    );
    const structures = new Set(
      travelling
        .flatMap(typesWithin)
        .flatMap((type) => (type.kind === "structure" ? [type.name] : [])),
    );
    return [
      ...provider.structures
        .filter(({ name }) => !structures.has(name))
        .map((one) =>
          complain("unused-type", origins.at(one), { what: "structure", name: one.name }),
        ),
      ...provider.codeTables
        .filter(({ name }) => !tables.has(name))
        .map((one) =>
          complain("unused-type", origins.at(one), { what: "code table", name: one.name }),
        ),
    ];
  },
};

/** The types of all bodies and members, and of the fields of the structures in them. */
function typesThatTravel(provider: Provider): readonly Type[] {
  const named = new Map(provider.structures.map((structure) => [structure.name, structure]));
  const structure = (name: string): Structure =>
    named.get(name) ?? { name, fields: [], rules: [], cite: [] };
  const tops = [
    ...provider.operations.flatMap((operation) => [
      bodyType(operation, "request") ?? [],
      bodyType(operation, "reply") ?? [],
    ]),
    ...provider.protocols
      .flatMap(waysOf)
      .flatMap(valueMembersOf)
      .map(({ member }) => member.field.type),
  ].flat();
  const reached = [...structuresIn(tops, structure)].map(structure);
  return [...tops, ...reached.flatMap(({ fields }) => fields.map((field) => field.type))];
}
