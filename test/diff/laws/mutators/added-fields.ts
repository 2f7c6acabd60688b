import type { Field, Required } from "../../../../generator/model/structure.js";
import { insert } from "./edit.js";
import { mutation, type Mutator } from "./mutation.js";
import { memberLists, structureFields } from "./places.js";
import { withRequired } from "./required.js";

/** A field like one that is there, in front of it. */
export const fieldAdditionMutators: Mutator = (provider) =>
  structureFields(provider).flatMap(({ field, list, siblings }, index) =>
    kinds(siblings[0]).map(([rule, mirror, required, more]) => {
      const name = `zz${index}`;
      return mutation({
        path: [...list.path, name],
        element: `${list.element} › ${name}`,
        rule,
        mirror,
        after: insert(list.path, addedField(name, required, field, more), index % 7),
      });
    }),
  );

export const memberAdditionMutators: Mutator = (provider) =>
  memberLists(provider).flatMap(({ path, element }, index) =>
    kinds(undefined).map(([rule, mirror, required, { value } = {}]) => {
      const name = `zzMember${index}`;
      const field = addedField(name, required, plainField);
      const member = { kind: "value", field, ...(value === undefined ? {} : { value }) };
      return mutation({
        path: [...path, name],
        element: `${element} › ${name}`,
        rule,
        mirror,
        after: insert(path, member),
        touches: protocolRule(rule),
      });
    }),
  );

/** What changes in several protocols alike is one finding: so it is changed in one at a time. */
export function protocolRule(...rules: readonly string[]): readonly string[] {
  return rules.map((rule) => `in protocols: ${rule}`);
}

type Kind = readonly [rule: string, mirror: string, required: Required, more?: Partial<Field>];

function kinds(sibling: string | undefined): readonly Kind[] {
  const condition: Required = sibling
    ? {
        kind: "when",
        condition: { kind: "present", path: [sibling] },
        text: `present(${sibling})`,
      }
    : { kind: "said", text: "in words" };
  const filled = { value: { kind: "literal", text: "zz" } } as const;
  return [
    ["field-added-required", "field-removed-required", { kind: "always" }],
    ["field-added-filled", "field-removed-filled", { kind: "always" }, filled],
    ["field-added-optional", "field-removed", { kind: "optional" }],
    ["field-added-unspecified", "field-removed", { kind: "unspecified" }],
    ["field-added-conditional", "field-removed", condition],
  ];
}

function addedField(
  name: string,
  required: Required,
  { type, documented }: Pick<Field, "type" | "documented">,
  more: Partial<Field> = {},
): Field {
  const field = { name, type, documented, required, nullable: false, echo: false, accepts: [] };
  return withRequired({ ...field, cite: [], ...more }, required);
}

const plainField = {
  type: { kind: "string", max: 8 },
  documented: { type: "string(8)", required: "true" },
} as const;
