import { typeParts } from "../../../generator/diff/compare/type-changes.js";
import type { ElementKind } from "../../../generator/diff/elements/element.js";
import {
  changes,
  draft,
  entries,
  facts,
  nothing,
  sources,
  type ChangeKey,
  type Changes,
  type Surfacings,
} from "./surfacing.js";

/** Of a mapping of fields. */
export const fieldsOfStructure: Changes = changes(
  "field.added",
  "field.removed",
  "field.renamed",
  "field.moved",
  "structure.reordered",
);

/** Of a mapping of members. */
export const members: Changes = changes(
  "field.added",
  "field.removed",
  "field.renamed",
  "group.added",
  "group.removed",
  "body-place.added",
  "body-place.removed",
  "body-place.name",
  "envelope.reordered",
  "group.reordered",
);

/** Of a type expression: the parts of types. */
export function types(kind: "field" | "body"): Changes {
  return changes(...typeParts.map((part): ChangeKey => `${kind}.type.${part}`));
}

/** What fields and members of envelopes have in common. */
function described(property: string, ...kinds: readonly ElementKind[]): Surfacings {
  const plain = ["summary", "nullable", "echo", "unit", "sensitive", "xml", "accepts"];
  return {
    [`${property}.type`]: types("field"),
    [`${property}.title`]: changes(...kinds.map((kind): ChangeKey => `${kind}.title`)),
    [`${property}.name`]: changes("field.codeName", "structure.codeName"),
    ...facts(property, "field", plain),
    [`${property}.required.**`]: changes("field.required"),
    [`${property}.documented.**`]: changes("field.documented"),
    [`${property}.value.**`]: changes("field.value"),
    [`${property}.wire`]: changes("field.type.wire", "field.type.forms"),
    [`${property}.length-unit`]: changes("field.type.lengthUnit"),
    [`${property}.discriminator.**`]: changes("field.type.union"),
    [`${property}.draft`]: draft,
    [`${property}.renamed-from`]: nothing("it says which two elements are compared"),
    ...sources(property, ...kinds),
  };
}

/** Structures and what they are made of, and members of envelopes. */
export const fieldSurfacings: Surfacings = {
  ...described("field", "field", "structure"),
  "field.fields": changes("field.added", "field.removed", "structure.added", "structure.removed"),
  ...described("member", "field", "group", "body-place"),
  "member.fields": members,
  "member.body": members,
  "member.role": changes("field.role"),
  "member.template": changes("field.template"),
  "member.scheme": changes("group.scheme"),

  ...facts("structure", "structure", ["title", "summary", "order"]),
  "structure.draft": draft,
  "structure.name": changes("structure.codeName"),
  "structure.fields": fieldsOfStructure,
  "structure.types": changes("structure.renamed"),
  "structure.rules": changes(
    "group-rule.added",
    "group-rule.removed",
    "group-rule.narrowed",
    "group-rule.widened",
  ),
  ...sources("structure", "structure"),
  "group-rule.**": entries("group-rule"),
};
