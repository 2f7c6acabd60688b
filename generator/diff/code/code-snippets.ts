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
import type { Code, CodeTable, Field, Structure } from "../../model/structure.js";
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
  const codes = printedCodes(context, table);
  const lists = listSnippets(context, table, codes.sent);
  if (!table.complete) return lists;
  const place = of?.field.type.kind === "code" ? of : undefined;
  return [...lists, ...switchSnippets(context, table, codes, place)];
}

/** The codes of a table as code has them: those that may be sent, and all. */
interface PrintedCodes {
  readonly sent: readonly PrintedCode[];
  readonly all: readonly PrintedCode[];
}

function printedCodes(context: PackageContext, table: CodeTable): PrintedCodes {
  const isNumber = wireOf(context, table) === "int";
  const printed = ({ code, codeName, label }: Code): PrintedCode => ({
    text: literal(isNumber ? Number(code) : code),
    name: codeName,
    label: literal(label),
  });
  const { codes } = table;
  return {
    sent: codes.filter(({ state }) => state === "current").map(printed),
    all: codes.map(printed),
  };
}

function listSnippets(
  context: PackageContext,
  table: CodeTable,
  sent: readonly PrintedCode[],
): readonly Snippet[] {
  const texts = sent.map(({ text }) => text);
  return [
    { use: "values", text: listText(context, codeTypeName(table), texts) },
    { use: "names", text: namesText(context, table, sent) },
  ];
}

function switchSnippets(
  context: PackageContext,
  table: CodeTable,
  { sent, all }: PrintedCodes,
  place: { readonly structure: Structure; readonly field: Field } | undefined,
): readonly Snippet[] {
  const [type, received] = [codeTypeName(table), receivedCodeTypeName(table)];
  return [
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
