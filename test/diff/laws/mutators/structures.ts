import type { Provider } from "../../../../generator/model/provider.js";
import type { Field, GroupRule, Structure } from "../../../../generator/model/structure.js";
import { printType } from "../../../../generator/model/type.js";
import { insert, set, type Edit } from "./edit.js";
import { leastRequired } from "./places.js";
import { mutation, type Mutation, type Mutator } from "./mutation.js";

export const structureMutators: Mutator = (provider) => [
  ...provider.structures.flatMap((structure) => [
    ...ownMutations(structure),
    ...renameMutations(structure),
    ...groupRuleMutations(structure),
  ]),
  additionMutation,
];

function ownMutations({ name }: Structure): readonly Mutation[] {
  const path = ["structures", name];
  const part = (rule: string, key: string, before: unknown, after: unknown) =>
    mutation({
      path: [...path, key],
      element: name,
      rule,
      before: set(path, { [key]: before }),
      after: set(path, { [key]: after }),
    });
  return [
    part("element-order-changed", "order", undefined, "declared"),
    part("code-name-changed", "codeName", undefined, "ZzInCode"),
    part("wording-changed", "title", "前", "后"),
    part("source-changed", "derived", undefined, "a reason"),
  ];
}

/** One that nothing names. */
const additionMutation = mutation({
  path: ["structures", "Zz"],
  element: "Zz",
  rule: "structure-added",
  mirror: "structure-removed",
  after: insert(["structures"], { name: "Zz", fields: [], rules: [], cite: [] }),
});

function groupRuleMutations({ name, fields }: Structure): readonly Mutation[] {
  const [one, other] = leastRequired(fields);
  if (one === undefined || other === undefined) return [];
  const path = ["structures", name];
  const key = [one, other].toSorted().join(", ");
  const ruled = (kind: GroupRule["kind"]) => set(path, { rules: [{ kind, fields: [one, other] }] });
  const narrowed = mutation({
    path: [...path, "rules"],
    element: `${name} › exactly-one ${key}`,
    backElement: `${name} › at-least-one ${key}`,
    rule: "group-rule-added",
    mirror: "group-rule-removed",
    before: ruled("at-least-one"),
    after: ruled("exactly-one"),
  });
  const added = (["at-least-one", "exactly-one", "all-or-none"] as const).map((kind) =>
    mutation({
      path: [...path, "rules"],
      element: `${name} › ${kind} ${key}`,
      rule: "group-rule-added",
      mirror: "group-rule-removed",
      before: set(path, { rules: [] }),
      after: ruled(kind),
    }),
  );
  return [...added, narrowed];
}

/** Structures are known again by their members, so there must be some that do not name the structure itself. */
function renameMutations(structure: Structure): readonly Mutation[] {
  const { name, fields } = structure;
  const others = fields.filter((field) => !names(field, name));
  if (others.length === 0 || others.length < fields.length * 0.8) return [];
  return [
    mutation({
      path: ["structures", name],
      element: `${name}Zz`,
      backElement: name,
      rule: "structure-renamed",
      after: renaming("structures", name, { kind: "structure", name }, "name"),
      touches: ["a structure's name"],
    }),
  ];
}

function names(field: Field, name: string): boolean {
  return JSON.stringify(field.type).includes(JSON.stringify(name));
}

/** Gives what is called so in a list another name, there and in all types that mean it. */
export function renaming(
  list: "structures" | "codeTables",
  name: string,
  type: { readonly kind: string; readonly [key: string]: string },
  key: string,
): Edit {
  return (provider) => {
    const renamed = set([list, name], { name: `${name}Zz` })(provider);
    return withTypes(renamed, (each) =>
      each["kind"] === type.kind && each[key] === name ? { ...each, [key]: `${name}Zz` } : each,
    ) as Provider;
  };
}

type Plain = { readonly [key: string]: unknown };

function withTypes(value: unknown, change: (value: Plain) => Plain): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withTypes(each, change));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withTypes(each, change)]);
  const changed = change(Object.fromEntries(entries) as Plain);
  return isField(value) && isField(changed) ? documentedAnew(value, changed) : changed;
}

function isField(value: object): value is Field {
  return "type" in value && "required" in value && "documented" in value;
}

/** A document that names the type names it anew. */
function documentedAnew(before: Field, after: Field): Field {
  if (before.documented.type !== printType(before.type)) return after;
  return { ...after, documented: { ...after.documented, type: printType(after.type) } };
}
