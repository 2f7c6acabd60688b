import { literal, type Json } from "../../emit/literal.js";
import { camelCase } from "../../model/identifier.js";
import { structureName } from "../../model/names.js";
import type { Field, Required, Structure } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import { takesNumbers } from "./carrier.js";
import { hoistCodes } from "./code-test.js";
import { useRuntimeType, type PrintScope } from "./scope.js";
import { isJson } from "./translation.js";

/** The name of the constant that describes a structure to the runtime. */
export function descriptorName(structure: Structure): string {
  return `${camelCase(structureName(structure))}Structure`;
}

/** The field table as data, from which the runtime lists what is wrong with a message. */
export function printDescriptor(scope: PrintScope, structure: Structure): string {
  const members = [
    `name: ${literal(structure.name)}`,
    ...(structure.title === undefined ? [] : [`title: ${literal(structure.title)}`]),
    `fields: [${structure.fields.map((field) => `\n${printField(scope, field)},`).join("")}\n]`,
    ...(scope.context.nullIsAbsent(structure) ? ["nullIsAbsent: true"] : []),
    ...(structure.rules.length === 0
      ? []
      : [`rules: ${literal(structure.rules.map(({ kind, fields }) => ({ kind, fields })))}`]),
  ];
  const type = useRuntimeType(scope, "Structure");
  return `const ${descriptorName(structure)}: ${type} = {\n${members.join(",\n")},\n};`;
}

function printField(scope: PrintScope, field: Field): string {
  const members = [
    `name: ${literal(field.name)}`,
    `type: ${printFieldType(scope, field.type)}`,
    `required: ${literal(requiredness(field.required))}`,
    ...(field.nullable ? ["nullable: true"] : []),
    ...(field.title === undefined ? [] : [`title: ${literal(field.title)}`]),
    ...(field.cite.length === 0 ? [] : [`cite: ${literal(field.cite.join(", "))}`]),
    ...(field.sensitive === undefined ? [] : [`sensitive: ${literal(field.sensitive)}`]),
  ];
  return `{ ${members.join(", ")} }`;
}

function requiredness(required: Required): Json {
  switch (required.kind) {
    case "always":
      return true;
    case "optional":
      return false;
    case "unspecified":
      return "unspecified";
    case "when":
      return { when: required.condition as unknown as Json };
    case "said":
      return { said: required.text };
  }
}

function printFieldType(scope: PrintScope, type: Type): string {
  if (isJson(type)) return literal({ kind: "json" });
  switch (type.kind) {
    case "structure":
      return `{ kind: "structure", of: () => ${descriptorName(scope.context.structure(type.name))} }`;
    case "list":
    case "map":
      return `{ kind: ${literal(type.kind)}, of: ${printFieldType(scope, type.of)} }`;
    case "union":
      return printEither(type.of.map((each) => printFieldType(scope, each)));
    case "code": {
      const members = [`name: ${literal(type.table)}`, `values: ${hoistCodes(scope, type)}`];
      return `{ kind: "code", ${members.join(", ")}, wire: ${literal(type.wire)} }`;
    }
    case "text":
      return `{ kind: "text", of: ${literal(textOf(type))} }`;
    case "string":
      return printString(type);
    default:
      return literal(scalar(type));
  }
}

function printString(type: Extract<Type, { readonly kind: "string" }>): string {
  const { min, max } = type;
  const text = literal({
    kind: "string",
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  });
  if (!takesNumbers(type)) return text;
  return printEither([text, literal({ kind: type.forms?.includes("long") ? "long" : "int" })]);
}

function printEither(types: readonly string[]): string {
  return `{ kind: "either", of: [${types.join(", ")}] }`;
}

function textOf(type: Extract<Type, { readonly kind: "text" }>): Json {
  const inner = scalar(type.of);
  return type.words === undefined ? inner : { ...inner, words: type.words };
}

function scalar(type: Type): { readonly [key: string]: Json } {
  switch (type.kind) {
    case "epoch-ms":
      return { kind: "long" };
    case "decimal": {
      const { precision, scale } = type;
      return {
        kind: "decimal",
        ...(precision === undefined ? {} : { precision }),
        ...(scale === undefined ? {} : { scale }),
      };
    }
    case "date":
    case "datetime":
      return { kind: type.kind, format: type.format };
    case "literal":
      return { kind: "literal", value: type.value };
    case "json-text":
    case "base64":
      return { kind: "opaque" };
    default:
      return { kind: type.kind };
  }
}
