import type { Imports } from "../../emit/imports.js";
import { literal } from "../../emit/literal.js";
import { isIdentifierName } from "../../model/identifier.js";

/** Reads a member by its wire name: `value.price`, `value["unit price"]`; never an inherited one. */
export function printMember(
  imports: Imports,
  runtime: string,
  object: string,
  name: string,
): string {
  if (isInherited(name)) return `${imports.use(runtime, "member")}(${object}, ${literal(name)})`;
  return printProperty(object, name);
}

/** A property that is known to be there, or is written. */
export function printProperty(object: string, name: string): string {
  return isIdentifierName(name) ? `${object}.${name}` : `${object}[${literal(name)}]`;
}

/** A property of what may not be there itself. */
export function printOptional(object: string, name: string): string {
  return `${object}?.${printProperty("", name).replace(/^\./u, "")}`;
}

/** Whether every object has such a member. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** A statement that gives an object a member of its own. */
export function printAssignment(object: string, name: string, value: string): string {
  if (isInherited(name)) return `Object.assign(${object}, { ${literal(name)}: ${value} });`;
  return `${printProperty(object, name)} = ${value};`;
}
