import type { CodeTable } from "../../model/structure.js";
import type { Type } from "../../model/type.js";
import { innerTypes } from "../../model/closure.js";
import type { PackageContext } from "../context.js";
import type { ScalarType } from "./carrier.js";

/** What a table's codes are in code: numbers only where every use of it travels as a number. */
export function wireOf(context: PackageContext, table: CodeTable): "string" | "int" {
  const wires = wiresOf(context, table);
  return wires.size === 1 && wires.has("int") ? "int" : "string";
}

/** Whether a table's codes travel as texts in one place and as numbers in another. */
export function isMixed(context: PackageContext, table: CodeTable): boolean {
  return wiresOf(context, table).size === 2;
}

type Wires = Set<"string" | "int">;

const known = new WeakMap<PackageContext, ReadonlyMap<string, Wires>>();

function wiresOf(context: PackageContext, table: CodeTable): ReadonlySet<"string" | "int"> {
  const wires = known.get(context) ?? findWires(context);
  known.set(context, wires);
  return wires.get(table.name) ?? new Set();
}

/** Of all tables at once: there may be as many tables as structures. */
function findWires(context: PackageContext): ReadonlyMap<string, Wires> {
  const wires = new Map<string, Wires>();
  const visit = (type: Type): void => {
    if (type.kind === "code") {
      wires.set(type.table, (wires.get(type.table) ?? new Set()).add(type.wire));
    }
    innerTypes(type).forEach(visit);
  };
  for (const structure of context.structures) {
    for (const field of structure.fields) visit(field.type);
  }
  for (const operation of context.provider.operations) {
    for (const body of [operation.request, operation.reply]) {
      if (body.kind !== "none") visit(body.type);
    }
  }
  return wires;
}

/**
 * What a code is checked as: where the document's list is not all of it, any text or number.
 */
export function checkedType(context: PackageContext, type: ScalarType): ScalarType {
  if (type.kind !== "code" || context.codeTable(type.table).complete) return type;
  return type.wire === "int" ? { kind: "int" } : { kind: "string" };
}
