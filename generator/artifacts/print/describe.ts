import type { LengthUnit } from "../../../templates/runtime/text.js";
import type {
  Field,
  FieldType,
  NumberType,
  Requiredness,
  Structure,
} from "../../../templates/runtime/validation/structure.js";
import type {
  Field as ModelField,
  Required,
  Structure as ModelStructure,
} from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import type { PackageContext } from "../context.js";
import { takesNumbers } from "./carrier.js";
import { checkedType } from "./code-wire.js";
import { isJson } from "./translation.js";

/** The field table of a structure as the runtime reads it. */
export function describeStructure(context: PackageContext, structure: ModelStructure): Structure {
  const { name, title, rules } = structure;
  const rows = rowsOf(structure);
  return {
    name,
    ...(title === undefined ? {} : { title }),
    ...(rows === undefined ? {} : { rows }),
    fields: structure.fields.map((field) => describeField(context, field, rows)),
    ...(context.nullIsAbsent(structure) ? { nullIsAbsent: true } : {}),
    ...(context.emptyIsAbsent(structure) ? { emptyIsAbsent: true } : {}),
    ...(context.isOrdered(structure) ? { order: "declared" } : {}),
    ...(rules.length === 0 ? {} : { rules: rules.map(({ kind, fields }) => ({ kind, fields })) }),
  };
}

/** What the citations of most fields begin with before the field's own name, where every field has one. */
function rowsOf({ fields }: ModelStructure): string | undefined {
  if (fields.some((field) => field.cite.length === 0)) return undefined;
  const first = fields.find((field) => citeOf(field).endsWith(field.name));
  return first && citeOf(first).slice(0, -first.name.length);
}

function citeOf({ cite }: ModelField): string {
  return cite.join(", ");
}

function describeField(
  context: PackageContext,
  field: ModelField,
  rows: string | undefined,
): Field {
  const { name, title, sensitive } = field;
  const required = describeRequired(field.required);
  const cite = citeOf(field);
  return {
    name,
    type: describeType(context, field.type),
    ...(required === undefined ? {} : { required }),
    ...(field.nullable ? { nullable: true } : {}),
    ...(title === undefined ? {} : { title }),
    ...(cite === "" || cite === `${rows}${name}` ? {} : { cite }),
    ...(sensitive === undefined ? {} : { sensitive }),
    ...(field.xml === undefined ? {} : { xml: field.xml }),
    ...(field.accepts.length > 0 ? { accepts: field.accepts } : {}),
  };
}

/** A condition that nobody can evaluate leaves a field optional to a program. */
function describeRequired(required: Required): Requiredness | undefined {
  if (required.kind === "always") return true;
  return required.kind === "when" ? { when: required.condition } : undefined;
}

export function describeType(context: PackageContext, type: Type): FieldType {
  if (isJson(type)) return { kind: "json" };
  switch (type.kind) {
    case "string":
      return describeString(type);
    case "structure":
      return { kind: "structure", of: described(context, type.name) };
    case "list":
    case "map":
      return { kind: type.kind, of: describeType(context, type.of) };
    case "union":
      return { kind: "either", of: type.of.map((each) => describeType(context, each)) };
    case "code":
      return describeCode(context, type);
    case "text":
      return describeText(type);
    case "date":
    case "datetime":
      return { kind: type.kind, format: type.format };
    case "literal":
      return { kind: "literal", value: type.value };
    case "json-text":
    case "base64":
      return { kind: "opaque" };
    case "int":
    case "long":
    case "epoch-ms":
    case "decimal":
      return describeNumber(type);
    default:
      return { kind: type.kind };
  }
}

/** Looked at only where it is asked for, since structures may hold themselves; and made once, since messages ask often. */
function described(context: PackageContext, name: string): () => Structure {
  let known: Structure | undefined;
  return () => (known ??= describeStructure(context, context.structure(name)));
}

function describeString(type: Extract<Type, { readonly kind: "string" }>): FieldType {
  const { min, max, lengthUnit } = type;
  const text: FieldType = {
    kind: "string",
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(isInBytes(lengthUnit) && (min ?? max) !== undefined ? { unit: lengthUnit } : {}),
  };
  if (!takesNumbers(type)) return text;
  return { kind: "either", of: [text, { kind: type.forms?.includes("long") ? "long" : "int" }] };
}

function isInBytes(unit: LengthUnit | undefined): unit is "utf8-byte" | "gbk-byte" {
  return unit === "utf8-byte" || unit === "gbk-byte";
}

function describeCode(
  context: PackageContext,
  type: Extract<Type, { readonly kind: "code" }>,
): FieldType {
  const checked = checkedType(context, type);
  if (checked.kind !== "code") return { kind: type.wire === "int" ? "int" : "string" };
  const codes = context.codeTable(type.table).codes.filter((code) => code.state === "current");
  const values = codes.map((code) => (type.wire === "int" ? Number(code.code) : code.code));
  return { kind: "code", name: type.table, values, wire: type.wire };
}

function describeText(type: Extract<Type, { readonly kind: "text" }>): FieldType {
  if (type.of.kind !== "boolean") return { kind: "text", of: describeNumber(type.of) };
  const { words } = type;
  return {
    kind: "text",
    of: words === undefined ? { kind: "boolean" } : { kind: "boolean", words },
  };
}

function describeNumber(type: Type): NumberType {
  if (type.kind === "int") return { kind: "int" };
  if (type.kind !== "decimal") return { kind: "long" };
  const { precision, scale } = type;
  return {
    kind: "decimal",
    ...(precision === undefined ? {} : { precision }),
    ...(scale === undefined ? {} : { scale }),
  };
}
