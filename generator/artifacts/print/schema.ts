import type { Json } from "../../emit/literal.js";
import { structureName } from "../../model/names.js";
import { structuresIn } from "../../model/closure.js";
import type { Field, GroupRule, Structure } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import { conditionPaths } from "../../spec/expression/condition.js";
import type { PackageContext } from "../context.js";
import { presentSchema, schemaOfCondition } from "./schema-condition.js";
import { schemaOfScalar } from "./schema-scalar.js";
import { isEmptyAbsent } from "./scope.js";
import { isJson, takesEmptyText } from "./translation.js";
import type { Face } from "./type.js";

export type Schema = { readonly [keyword: string]: Json };

/** A JSON Schema (draft-07) of one structure on one face, with the structures below it in `definitions`. */
export function schemaOf(context: PackageContext, structure: Structure, face: Face): Schema {
  const root: Type = { kind: "structure", name: structure.name };
  const below = new Set(
    structure.fields.flatMap((field) => [...structuresIn([field.type], context.structure)]),
  );
  const definitions = [...below].map((name) => {
    const each = context.structure(name);
    return [structureName(each), schemaOfStructure({ context, face }, each)] as const;
  });
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...(below.has(structure.name)
      ? schemaOfType({ context, face }, root)
      : schemaOfStructure({ context, face }, structure)),
    ...(definitions.length === 0 ? {} : { definitions: Object.fromEntries(definitions) }),
  };
}

export interface SchemaScope {
  readonly context: PackageContext;
  readonly face: Face;
}

function schemaOfStructure(scope: SchemaScope, structure: Structure): Schema {
  const { fields } = structure;
  const properties = fields.map((field) => [field.name, schemaOfField(scope, structure, field)]);
  const required = fields
    .filter((field) => field.required.kind === "always")
    .map((field) => field.name);
  const conditions = [
    ...fields.flatMap((field) => schemaOfRequired(scope, structure, field)),
    ...structure.rules.map((rule) => schemaOfRule(rule, isEmptyAbsent(scope, structure))),
  ];
  return {
    ...described(structure),
    type: "object",
    properties: Object.fromEntries(properties) as Schema,
    ...(required.length === 0 ? {} : { required }),
    ...(conditions.length === 0 ? {} : { allOf: conditions }),
    ...(scope.face === "sent" ? { additionalProperties: false } : {}),
  };
}

function schemaOfField(scope: SchemaScope, structure: Structure, field: Field): Schema {
  const type = schemaOfType(scope, field.type);
  const known = takesNull(scope, structure, field) ? orNull(type) : type;
  return { ...described(field), ...orEmpty(scope, structure, field, known) };
}

/** Where an empty text is absent, an optional member of any type may be one and a required member of no type may. */
function orEmpty(scope: SchemaScope, structure: Structure, field: Field, type: Schema): Schema {
  if (!isEmptyAbsent(scope, structure)) return type;
  const takesEmpty = takesEmptyText(field.type);
  if (field.required.kind === "always") return takesEmpty ? { ...type, not: { const: "" } } : type;
  return takesEmpty ? type : either(type, { const: "" });
}

function described(element: { readonly title?: string; readonly summary?: string }): Schema {
  return {
    ...(element.title === undefined ? {} : { title: element.title }),
    ...(element.summary === undefined ? {} : { description: element.summary }),
  };
}

function takesNull({ context, face }: SchemaScope, structure: Structure, field: Field): boolean {
  if (field.nullable) return true;
  const mayBeAbsent = field.required.kind !== "always";
  return face === "received" && mayBeAbsent && context.nullIsAbsent(structure);
}

function orNull(type: Schema): Schema {
  const isPlain = typeof type["type"] === "string" && !("enum" in type) && !("const" in type);
  if (isPlain) return { ...type, type: [type["type"] as string, "null"] };
  const takesAll = Object.keys(type).length === 0;
  return takesAll ? type : either(type, { type: "null" });
}

function either(type: Schema, other: Schema): Schema {
  const { anyOf, ...rest } = type;
  const isEither = Array.isArray(anyOf) && Object.keys(rest).length === 0;
  return { anyOf: [...(isEither ? (anyOf as readonly Json[]) : [type]), other] };
}

function schemaOfType(scope: SchemaScope, type: Type): Schema {
  if (isJson(type)) return {};
  switch (type.kind) {
    case "structure": {
      const name = structureName(scope.context.structure(type.name));
      return { $ref: `#/definitions/${encodeURIComponent(name)}` };
    }
    case "list":
      return { type: "array", items: schemaOfType(scope, type.of) };
    case "map":
      return { type: "object", additionalProperties: schemaOfType(scope, type.of) };
    case "union":
      return { anyOf: type.of.map((each) => schemaOfType(scope, each)) };
    case "json-text":
    case "base64":
      return { type: "string" };
    default:
      return schemaOfScalar(scope, type);
  }
}

/** Fields required under a condition; one that reaches the whole message cannot be said in the schema of a part of it. */
function schemaOfRequired(
  scope: SchemaScope,
  structure: Structure,
  field: Field,
): readonly Schema[] {
  if (field.required.kind !== "when") return [];
  const { condition } = field.required;
  if (conditionPaths(condition).some(([first]) => first === "^")) return [];
  const nullIsThere = field.nullable || isJson(field.type) || !takesNull(scope, structure, field);
  const emptyIsAbsent = isEmptyAbsent(scope, structure);
  const absent: readonly Json[] = [...(nullIsThere ? [] : [null]), ...(emptyIsAbsent ? [""] : [])];
  const then = thereSchema(field.name, absent);
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, in plain data
  return [{ if: schemaOfCondition(condition, emptyIsAbsent), then }];
}

/** The member is there, and none of the values that count as absent. */
function thereSchema(name: string, absent: readonly Json[]): Schema {
  if (absent.length === 0) return { required: [name] };
  return { required: [name], properties: Object.fromEntries([[name, { not: { enum: absent } }]]) };
}

function schemaOfRule(rule: GroupRule, emptyIsAbsent: boolean): Schema {
  const there = rule.fields.map((name) => presentSchema([name], emptyIsAbsent));
  switch (rule.kind) {
    case "at-least-one":
      return { anyOf: there };
    case "exactly-one":
      return { oneOf: there };
    case "all-or-none":
      return { anyOf: [{ allOf: there }, { not: { anyOf: there } }] };
  }
}
