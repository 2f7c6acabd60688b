import { citeRow, printCitation, type Citation } from "../../spec/expression/citation.js";
import type { Entry, Node } from "../../spec/yaml/node.js";
import {
  printRequired,
  type Field,
  type Provenance,
  type Required,
  type Sensitivity,
  type Unit,
} from "../structure.js";
import { printType, type Type, type WireForm } from "../type.js";
import { printCitations, readCitations, readCondition } from "./expressions.js";
import { child, entriesAt, flagAt, optional, scalarAt, textAt, textsAt } from "./nodes.js";
import type { Resolution } from "./resolution.js";
import { readType } from "./types.js";

/** What the structure around a field passes down to it. */
export interface FieldContext {
  /** The cited table; a field without a citation of its own cites its row there. */
  readonly table?: Citation;
  /** Why the structure is there although no row says so; the reason of those of its fields that give no other. */
  readonly derived?: string;
}

/** What a field's path says of it. */
export interface FieldPlace {
  readonly name: string;
  /** What the rows below it come to; its own row need not have a type, and what it has is the document's word. */
  readonly level?: Type;
  /** The path ends in `[]`: the row describes the items. */
  readonly isItem?: boolean;
}

/** Reads one field; undefined where its type could not be made out, which has been complained about. */
export function readField(
  resolution: Resolution,
  entry: Entry,
  context: FieldContext,
  { name, level, isItem = false }: FieldPlace = { name: entry.key.text },
): Field | undefined {
  const node = entry.value;
  const own = readFieldType(resolution, node, level);
  const type: Type | undefined = own && isItem ? { kind: "list", of: own } : own;
  const required = readRequired(resolution, child(node, "required"));
  if (!type || !required) return undefined;
  const field: Field = {
    name,
    ...optional("codeName", textAt(node, "name")),
    ...optional("title", textAt(node, "title")),
    ...optional("summary", textAt(node, "summary")),
    type,
    required,
    documented: readDocumented(node, type, required, level && textAt(node, "type")),
    nullable: flagAt(node, "nullable"),
    echo: flagAt(node, "echo"),
    ...optional("unit", textAt(node, "unit") as Unit | undefined),
    ...optional("sensitive", textAt(node, "sensitive") as Sensitivity | undefined),
    ...optional("xml", textAt(node, "xml") as Field["xml"]),
    accepts: textsAt(node, "accepts"),
    ...optional("renamedFrom", textAt(node, "renamed-from")),
    ...readProvenance(resolution, node, {
      ...context,
      ...optional("row", context.table && citeRow(context.table, entry.key.text)),
    }),
  };
  return resolution.from(field, node, entry.key);
}

/** Reads `cite`, `derived` and `question`; what is inherited holds where the element says neither of the first two. */
export function readProvenance(
  resolution: Resolution,
  node: Node,
  inheriting: { readonly row?: Citation; readonly derived?: string } = {},
): Provenance {
  const { row } = inheriting;
  const own = printCitations(readCitations(resolution, child(node, "cite")));
  const derived = textAt(node, "derived") ?? (own.length === 0 ? inheriting.derived : undefined);
  const inherited = row && derived === undefined ? [printCitation(row)] : [];
  return {
    cite: own.length > 0 ? own : inherited,
    ...optional("derived", derived),
    ...readNamedQuestions(node),
  };
}

/** The names under `question:`, one or several; nothing where there are none. */
export function readNamedQuestions(node: Node): Pick<Provenance, "question"> {
  const names = textsAt(node, "question");
  return names.length > 0 ? { question: names } : {};
}

function readFieldType(
  resolution: Resolution,
  node: Node,
  level: Type | undefined,
): Type | undefined {
  const scalar = scalarAt(node, "type");
  const forms = textsAt(node, "wire") as readonly WireForm[];
  const wire = forms[0] === "int" ? "int" : "string";
  const plain = level ?? (scalar && readType(resolution, scalar, wire));
  const type =
    plain && withDiscriminator(resolution, node, withLengthUnit(resolution, node, plain));
  if (!type || forms.length === 0) return type;
  return withForms(resolution, scalar ?? node, type, forms);
}

/** What the lengths of a field's texts are counted in: its own word for it, or the provider's. */
function withLengthUnit(resolution: Resolution, node: Node, type: Type): Type {
  const shared = resolution.spec.value("length-unit");
  const unit =
    textAt(node, "length-unit") ?? (shared?.kind === "scalar" ? shared.text : "character");
  return unit === "character" ? type : counted(type, unit as LengthUnit);
}

function counted(type: Type, lengthUnit: LengthUnit): Type {
  if (type.kind === "string") return type.max === undefined ? type : { ...type, lengthUnit };
  if (type.kind === "union") {
    return { ...type, of: type.of.map((each) => counted(each, lengthUnit)) };
  }
  return "of" in type ? { ...type, of: counted(type.of, lengthUnit) } : type;
}

type LengthUnit = NonNullable<Extract<Type, { readonly kind: "string" }>["lengthUnit"]>;

/** `discriminator:` names the member that tells the structures of a union apart, and which value means which. */
function withDiscriminator(resolution: Resolution, node: Node, type: Type): Type | undefined {
  const discriminator = child(node, "discriminator");
  if (!discriminator) return type;
  const list = type.kind === "list" ? type.of : type;
  const structures = list.kind === "union" ? list.of.map(printType) : [];
  const cases = entriesAt(discriminator, "cases");
  const stray = cases.find(({ value }) => !structures.includes(textOf(value)));
  if (list.kind !== "union") {
    resolution.complain("bad-discriminator", discriminator, { name: printType(type) });
    return undefined;
  }
  if (stray) {
    resolution.complain("bad-discriminator", stray.value, { name: textOf(stray.value) });
    return undefined;
  }
  const by = {
    member: textAt(discriminator, "member") ?? "",
    cases: Object.fromEntries(cases.map(({ key, value }) => [key.text, textOf(value)])),
  };
  const union: Type = { ...list, by };
  return type.kind === "list" ? { ...type, of: union } : union;
}

function textOf(node: Node): string {
  return node.kind === "scalar" ? node.text : "";
}

/** `wire:` says how a code travels, or that a text may also come as a number. */
function withForms(
  resolution: Resolution,
  at: Node,
  type: Type,
  forms: readonly WireForm[],
): Type | undefined {
  if (type.kind === "code" && forms.length === 1 && forms[0] !== "long") return type;
  if (type.kind === "string" && forms[0] === "string") return { ...type, forms };
  resolution.complain("bad-wire-form", at, { type: printType(type), forms: forms.join(", ") });
  return undefined;
}

function readRequired(resolution: Resolution, node: Node | undefined): Required | undefined {
  if (node === undefined) return { kind: "unspecified" };
  if (node.kind === "scalar") {
    if (node.value === true) return { kind: "always" };
    return { kind: node.value === false ? "optional" : "unspecified" };
  }
  const said = textAt(node, "said");
  if (said !== undefined) return { kind: "said", text: said };
  const when = scalarAt(node, "when");
  const condition = when && readCondition(resolution, when);
  return condition && { kind: "when", condition, text: when.text };
}

/** The document's words; where the spec gives none, what was decided is what the document says. */
function readDocumented(
  node: Node,
  type: Type,
  required: Required,
  word: string | undefined,
): Field["documented"] {
  const documented = child(node, "documented");
  const said = documented?.kind === "scalar" ? documented.text : textAt(documented, "type");
  return {
    type: said ?? word ?? (type.kind === "code" ? type.wire : printType(type)),
    required: textAt(documented, "required") ?? printRequired(required),
  };
}
