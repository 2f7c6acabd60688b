import type { Imports } from "../../emit/imports.js";
import { literal } from "../../emit/literal.js";
import {
  codeTypeName,
  receivedCodeTypeName,
  receivedName,
  structureName,
} from "../../model/names.js";
import type { CodeTable, Unit } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import type { PackageContext } from "../context.js";
import { carrierOf, type ScalarType } from "./carrier.js";
import { isMixed } from "./code-wire.js";
import { isJson } from "./translation.js";

export type Face = "sent" | "received";

/** Where a type is printed. */
export interface TypeScope {
  readonly context: PackageContext;
  readonly imports: Imports;
  readonly face: Face;
  /** Where structures come from; undefined in the file that declares them. */
  readonly types?: string;
}

/** The TypeScript type of a value in code. */
export function printType(scope: TypeScope, type: Type, unit?: Unit): string {
  if (isJson(type)) return scope.imports.useType(scope.context.runtime.name, "WireValue");
  switch (type.kind) {
    case "structure":
      return printStructureName(scope, type.name);
    case "list": {
      const inner = printType(scope, type.of, unit);
      return `readonly ${isCompound(inner) ? `(${inner})` : inner}[]`;
    }
    case "map":
      return `{ readonly [name: string]: ${printType(scope, type.of, unit)} }`;
    case "union":
      return [...new Set(type.of.map((each) => printType(scope, each, unit)))].join(" | ");
    case "json-text":
    case "base64":
      return "string";
    default:
      return printScalar(scope, type, unit);
  }
}

function isCompound(type: string): boolean {
  return / \| |^readonly /.test(type);
}

function printStructureName(scope: TypeScope, name: string): string {
  const structure = scope.context.structure(name);
  const typeName = scope.face === "sent" ? structureName(structure) : receivedName(structure);
  return scope.types === undefined ? typeName : scope.imports.useType(scope.types, typeName);
}

function printScalar(scope: TypeScope, type: ScalarType, unit: Unit | undefined): string {
  const runtime = (name: string) => scope.imports.useType(scope.context.runtime.name, name);
  if (type.kind === "code") return printCode(scope, type);
  switch (carrierOf(type, unit)) {
    case "int":
    case "int-text":
      return unit === "days" ? runtime("Days") : "number";
    case "long":
    case "long-text":
      return unit === "fen" ? runtime("Fen") : "bigint";
    case "decimal":
    case "decimal-text":
      return runtime(unit === undefined ? "Decimal" : decimalTypes[unit]);
    case "boolean-text":
      return "boolean";
    default:
      return printSame(type, runtime);
  }
}

/** The types of decimals in units; days are whole. */
const decimalTypes: Readonly<Record<Unit, string>> = {
  fen: "DecimalFen",
  yuan: "Yuan",
  percent: "Percent",
  days: "Decimal",
};

function printSame(type: ScalarType, runtime: (name: string) => string): string {
  switch (type.kind) {
    case "boolean":
      return "boolean";
    case "date":
      return `${runtime("DateText")}<${literal(type.format)}>`;
    case "datetime":
      return `${runtime("DateTimeText")}<${literal(type.format)}>`;
    case "literal":
      return literal(type.value);
    default:
      return "string";
  }
}

function printCode(scope: TypeScope, type: Extract<Type, { readonly kind: "code" }>): string {
  const table = scope.context.codeTable(type.table);
  if (type.wire === "int" && isMixed(scope.context, table)) return printNumbers(scope, table);
  const name = scope.face === "sent" ? codeTypeName(table) : receivedCodeTypeName(table);
  return scope.imports.useType("./codes.js", name);
}

/** A table whose codes travel both as texts and as numbers has the texts in its type; the numbers are spelt out. */
function printNumbers(scope: TypeScope, table: CodeTable): string {
  const { face, imports, context } = scope;
  const codes = table.codes.filter((code) => face === "received" || code.state === "current");
  const numbers = codes.map((code) => literal(Number(code.code)));
  const open =
    face === "received" ? [`${imports.useType(context.runtime.name, "Unlisted")}<number>`] : [];
  const others = table.complete ? [] : ["(number & {})"];
  return [...numbers, ...open, ...others].join(" | ") || "never";
}
