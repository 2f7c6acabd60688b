import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Resolved } from "../model/resolve/resolve.js";
import type { Field } from "../model/structure.js";
import { printType, type Type } from "../model/type.js";
import { keyAt } from "./places.js";
import type { Rule } from "./rule.js";
import { checkPath, follow, structureScope } from "./scope.js";
import { checkValue } from "./values.js";
import { allFields, typesWithin } from "./walk.js";

export const discriminators: Rule = {
  name: "discriminators",
  summary:
    "What tells the types of a union apart stands in each of them, and leads to each of them.",
  check: (resolved) =>
    allFields(resolved.provider).flatMap((field) =>
      typesWithin(field.type).flatMap((type) =>
        type.kind === "union" && type.by ? ofUnion(resolved, field, type, type.by) : [],
      ),
    ),
};

type Union = Extract<Type, { readonly kind: "union" }>;

function ofUnion(
  resolved: Resolved,
  field: Field,
  union: Union,
  { member, cases }: NonNullable<Union["by"]>,
): readonly Diagnostic[] {
  const { origins } = resolved;
  const structures = union.of.flatMap((type) => (type.kind === "structure" ? [type.name] : []));
  const reached = Object.values(cases);
  const left = union.of
    .map(printType)
    .filter((name) => !reached.includes(name))
    .map((name) =>
      complain("uncovered-type", origins.at(field, "discriminator", "cases"), { name, member }),
    );
  const unknown = structures.flatMap((name) => {
    const at = origins.at(field, "discriminator", "member");
    return checkPath(resolved, structureScope(resolved, name), [member], at);
  });
  const values = Object.entries(cases).flatMap(([code, name]) => {
    const held = follow(structureScope(resolved, name), [member]);
    const type = held.kind === "found" ? held.scope.type : undefined;
    const at = keyAt(origins, field, "discriminator", "cases", code);
    return type ? checkValue(resolved, type, code, at) : [];
  });
  return [...left, ...unknown, ...values];
}
