import {
  codeTypeName,
  noticeName,
  propertyName,
  receivedCodeTypeName,
  receivedName,
  structureName,
} from "../model/names.js";
import type { Operation, Provider } from "../model/provider.js";
import type { CodeTable, Field, Structure } from "../model/structure.js";
import type { Change } from "./compare/change.js";
import type { Context } from "./context.js";
import type { Element } from "./elements/element.js";

/** The exported declarations of the generated package that a change touches, by the names of both versions: `InsureRequest.price`, `PayType`. */
export function symbolsOf({ before, after }: Change, context: Context): readonly string[] {
  const was = before ? declared(before, context.before.provider) : [];
  const is = after ? declared(after, context.after.provider) : [];
  return [...new Set([...is, ...was])];
}

function declared({ kind, within, origin }: Element, provider: Provider): readonly string[] {
  switch (kind) {
    case "structure":
      return structureSymbols(origin as Structure);
    case "code-table":
      return tableSymbols(origin as CodeTable);
    case "operation":
      return [noticeName(origin as Operation)];
    case "code": {
      const table = provider.codeTables.find(({ name }) => name === within.table);
      return table ? tableSymbols(table) : [];
    }
    case "field": {
      const owner = provider.structures.find(({ name }) => name === within.structure);
      const name = propertyName(origin as Field);
      return owner ? structureSymbols(owner).map((symbol) => `${symbol}.${name}`) : [];
    }
    default:
      return [];
  }
}

function structureSymbols(structure: Structure): readonly string[] {
  return [structureName(structure), receivedName(structure)];
}

function tableSymbols(table: CodeTable): readonly string[] {
  return [codeTypeName(table), receivedCodeTypeName(table)];
}
