import { makeMessage } from "../../../templates/runtime/samples/make.js";
import { there, type Wish } from "../../../templates/runtime/samples/wishes.js";
import type { WireObject } from "../../../templates/runtime/wire.js";
import type { PackageContext } from "../../artifacts/context.js";
import { describeStructure } from "../../artifacts/print/describe.js";
import type { PrintScope } from "../../artifacts/print/scope.js";
import { printType } from "../../artifacts/print/type.js";
import { printValue } from "../../artifacts/print/value.js";
import { propertyKey } from "../../emit/literal.js";
import { propertyName, receivedName, structureName } from "../../model/names.js";
import type { Field, Structure } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import type { Use } from "./use.js";
import { codeSnippets, tableOf } from "./code-snippets.js";
import { accessTo, tidy } from "./tidy.js";
import { PackageImports, withImports } from "./package-imports.js";

export interface Snippet {
  readonly use: Use;
  /** A module of TypeScript that imports from the package by its name. */
  readonly text: string;
}

/**
 * The code that a version of a package, the one that `context` is of, invites to: it compiles there. What is about a field is
 * left out without one; literals are left out where the table allows no message.
 */
export function snippetsFor(
  context: PackageContext,
  structure: Structure,
  field?: Field,
): readonly Snippet[] {
  if (field === undefined) return literals(context, structure, "literal");
  const table = tableOf(context, field.type);
  return [
    ...literals(context, structure, "literal", [field, there]),
    ...(isAlways(field)
      ? []
      : literals(context, structure, "without", [field, { kind: "absent" }])),
    variable(context, structure, field),
    reader(context, structure, field),
    ...(table === undefined ? [] : codeSnippets(context, table, { structure, field })),
  ];
}

function isAlways({ required }: Field): boolean {
  return required.kind === "always";
}

function literals(
  context: PackageContext,
  structure: Structure,
  use: Use,
  ...wishes: readonly (readonly [Field, Wish])[]
): readonly Snippet[] {
  const wire = makeMessage(describeStructure(context, structure), {
    size: "least",
    wishes: new Map(wishes.map(([{ name }, wish]) => [name, wish])),
    listed: {},
  });
  if (wire === undefined) return [];
  const scope = scopeOf(context, "sent");
  const value = printLiteral(scope, structure, wire);
  const type = scope.imports.useType(scope.types, structureName(structure));
  return [{ use, text: withImports(scope.imports, [`export const sent: ${type} = ${value};`]) }];
}

function printLiteral(scope: Scope, structure: Structure, wire: WireObject): string {
  const type: Type = { kind: "structure", name: structure.name };
  return tidy(printValue(scope, type, wire).replaceAll("/*@__PURE__*/ ", ""));
}

function variable(context: PackageContext, structure: Structure, field: Field): Snippet {
  const scope = scopeOf(context, "sent");
  const type = scope.imports.useType(scope.types, structureName(structure));
  const key = tidy(`${propertyKey(propertyName(field))}:`);
  const lines = [
    `declare const others: ${type};`,
    `declare const value: ${typeOf(scope, field, [])};`,
    `export const sent: ${type} = { ...others, ${key} value };`,
  ];
  return { use: "variable", text: withImports(scope.imports, lines) };
}

function reader(context: PackageContext, structure: Structure, field: Field): Snippet {
  const scope = scopeOf(context, "received");
  const type = scope.imports.useType(scope.types, receivedName(structure));
  const optional = isAlways(field) ? [] : ["undefined"];
  const lines = [
    `declare const received: ${type};`,
    `export const value: ${typeOf(scope, field, optional)} = received${accessTo(propertyName(field))};`,
  ];
  return { use: "reader", text: withImports(scope.imports, lines) };
}

/** The type of a field's value, as that version has it. */
function typeOf(scope: Scope, field: Field, others: readonly string[]): string {
  const all = [
    printType(scope, field.type, field.unit),
    ...(field.nullable ? ["null"] : []),
    ...others,
  ];
  return [...new Set(all)].join(" | ");
}

interface Scope extends PrintScope {
  readonly types: string;
}

/** Types and values come from the package by its name, as its users import them. */
function scopeOf(context: PackageContext, face: Scope["face"]): Scope {
  const types = `${context.scope}/${context.provider.name}`;
  const imports = new PackageImports(types, ["sent", "received", "value", "others"]);
  return { context, imports, face, types, hoist };
}

function hoist(name: string): never {
  throw new Error(`snippets declare nothing beside themselves, and not '${name}'`);
}
