import type { PackageContext } from "../../artifacts/context.js";
import { wireOf } from "../../artifacts/print/code-wire.js";
import { literal } from "../../emit/literal.js";
import { innerTypes } from "../../model/closure.js";
import {
  codesName,
  codeTypeName,
  propertyName,
  receivedCodeTypeName,
  receivedName,
  structureName,
} from "../../model/names.js";
import type { CodeTable, Field, Structure } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import { PackageImports, withImports } from "./package-imports.js";
import type { Snippet } from "./snippets.js";
import { accessTo } from "./tidy.js";

/** The table whose codes a type holds, itself or in a list; undefined where it holds none. */
export function tableOf(context: PackageContext, type: Type): CodeTable | undefined {
  if (type.kind === "code") return context.codeTable(type.table);
  for (const inner of innerTypes(type)) {
    const table = tableOf(context, inner);
    if (table !== undefined) return table;
  }
  return undefined;
}

/**
 * Code that lists the codes of a table, and goes through them: those of a field, where one is given that holds a single code.
 * What goes through them is left out where the document's list is not all of it.
 */
export function codeSnippets(
  context: PackageContext,
  table: CodeTable,
  of?: { readonly structure: Structure; readonly field: Field },
): readonly Snippet[] {
  const wire = wireOf(context, table);
  const all = table.codes.map(({ code, codeName, label, state }) => ({
    text: literal(wire === "int" ? Number(code) : code),
    name: codeName,
    label: literal(label),
    isSent: state === "current",
  }));
  const sent = all.filter(({ isSent }) => isSent);
  const type = codeTypeName(table);
  const lists: readonly Snippet[] = [
    {
      use: "values",
      text: listText(
        context,
        type,
        sent.map(({ text }) => text),
      ),
    },
    { use: "names", text: namesText(context, table, sent) },
  ];
  if (!table.complete) return lists;
  const place = of?.field.type.kind === "code" ? of : undefined;
  const received = receivedCodeTypeName(table);
  return [
    ...lists,
    { use: "switch", text: switchText(context, switchOver(place, type, "sent"), sent) },
    { use: "labels", text: labelsText(context, type, sent) },
    {
      use: "received-switch",
      text: switchText(context, switchOver(place, received, "received"), all),
    },
  ];
}

interface PrintedCode {
  readonly text: string;
  readonly name: string;
  readonly label: string;
}

function listText(
  context: PackageContext,
  name: string,
  items: readonly string[],
  imports: PackageImports = importsOf(context),
): string {
  const type = imports.useType(packageName(context), name);
  return withImports(imports, [`export const all: readonly ${type}[] = [${items.join(", ")}];`]);
}

function namesText(
  context: PackageContext,
  table: CodeTable,
  codes: readonly PrintedCode[],
): string {
  const imports = importsOf(context);
  const object = imports.use(packageName(context), codesName(table));
  const items = codes.map(({ name }) => `${object}${accessTo(name)}`);
  return listText(context, codeTypeName(table), items, imports);
}

/** What is switched over: a code, or the field of a structure. */
interface Over {
  readonly type: string;
  /** What stands for the code, where `from` is of that type. */
  readonly code: string;
  /** What it may be that is no code. */
  readonly others: readonly string[];
}

function switchOver(
  place: { readonly structure: Structure; readonly field: Field } | undefined,
  type: string,
  face: "sent" | "received",
): Over {
  const last = face === "received" ? ['    default: return "";'] : [];
  if (place === undefined) return { type, code: "from", others: last };
  const { structure, field } = place;
  return {
    type: face === "sent" ? structureName(structure) : receivedName(structure),
    code: `from${accessTo(propertyName(field))}`,
    others: [
      ...(field.required.kind === "always" ? [] : ['    case undefined: return "";']),
      ...(field.nullable ? ['    case null: return "";'] : []),
      ...last,
    ],
  };
}

function switchText(
  context: PackageContext,
  { type: name, code, others }: Over,
  codes: readonly PrintedCode[],
): string {
  const imports = importsOf(context);
  const type = imports.useType(packageName(context), name);
  return withImports(imports, [
    `export function labelOf(from: ${type}): string {`,
    `  switch (${code}) {`,
    ...codes.map(({ text, label }) => `    case ${text}: return ${label};`),
    ...others,
    "  }",
    "}",
  ]);
}

function labelsText(context: PackageContext, name: string, codes: readonly PrintedCode[]): string {
  const imports = importsOf(context);
  const type = imports.useType(packageName(context), name);
  return withImports(imports, [
    `export const labels: Record<${type}, string> = {`,
    ...codes.map(({ text, label }) => `  ${keyOf(text)}: ${label},`),
    "};",
  ]);
}

/** Of numbers, only those without a sign are keys. */
function keyOf(text: string): string {
  return text.startsWith("-") ? `[${text}]` : text;
}

function importsOf(context: PackageContext): PackageImports {
  return new PackageImports(packageName(context), ["labelOf", "labels", "all", "from"]);
}

function packageName({ scope, provider }: PackageContext): string {
  return `${scope}/${provider.name}`;
}
