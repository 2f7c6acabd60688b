import type { Field } from "../model/structure.js";
import { printType, type Type } from "../model/type.js";
import { follow, type Scope } from "./scope.js";

/** The field at the end of a path, where the path is described. */
export function fieldAt(start: Scope, path: readonly string[]): Field | undefined {
  const followed = follow(start, path);
  return followed.kind === "found" ? followed.scope.field : undefined;
}

/** Whether a message may lack the field at the path, or hold null there: for any step of the path. */
export function mayBeMissing(start: Scope, path: readonly string[]): boolean {
  return path.some((_, index) => {
    const field = fieldAt(start, path.slice(0, index + 1));
    return field !== undefined && (field.required.kind !== "always" || field.nullable);
  });
}

/** Whether what the path leads to may be missing, or null, where the other field cannot be. */
export function mayLack(start: Scope, path: readonly string[], target: Field): boolean {
  const source = fieldAt(start, path);
  if (source?.nullable && !target.nullable) return true;
  const isAbsent =
    mayBeMissing(start, path.slice(0, -1)) || (source && source.required.kind !== "always");
  return isAbsent === true && target.required.kind === "always";
}

/** Whether what one field holds may be put into the other as it is. */
export function fits(source: Field, target: Field): boolean {
  if (source.unit !== target.unit) return false;
  // With a unit, all numbers are of its type.
  return source.unit !== undefined || fitsType(source.type, target.type);
}

function fitsType(source: Type, target: Type): boolean {
  if (target.kind === "text") return fitsType(source, target.of);
  if (source.kind === "text") return fitsType(source.of, target);
  if (target.kind === "string") return isWrittenAsText(source);
  if (source.kind === "list" || source.kind === "map") {
    return source.kind === target.kind && fitsType(source.of, target.of);
  }
  if (source.kind === "decimal") return target.kind === "decimal";
  if (source.kind === "code" && target.kind === "code") {
    return source.table === target.table && source.wire === target.wire;
  }
  return printType(source) === printType(target);
}

function isWrittenAsText(type: Type): boolean {
  if (type.kind === "code") return type.wire === "string";
  return ["string", "literal", "date", "datetime", "opaque"].includes(type.kind);
}
