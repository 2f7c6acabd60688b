import { fieldSurfacings } from "./fields.js";
import { operationSurfacings } from "./operations.js";
import { protocolSurfacings } from "./protocols.js";
import { recordSurfacings } from "./records.js";
import type { Surfacing, Surfacings } from "./surfacing.js";

/**
 * Every property of the spec language, and as what a change of it comes out. Properties are called by their paths in the grammar:
 * definitions by their names, `*` for the names of a mapping, `[]` for the items of a list. A test walks the grammar, so that nothing
 * can be added to the language whose changes nobody has thought of.
 */
export const properties: Surfacings = {
  ...recordSurfacings,
  ...fieldSurfacings,
  ...protocolSurfacings,
  ...operationSurfacings,
};

/** As what changes of a property come out; undefined of one that is not known. */
export function surfacingOf(property: string): Surfacing | undefined {
  return properties[property] ?? fromAbove(property);
}

function fromAbove(property: string): Surfacing | undefined {
  const found = properties[`${property}.**`];
  const end = Math.max(property.lastIndexOf("."), property.lastIndexOf("[]"));
  return found ?? (end > 0 ? fromAbove(property.slice(0, end)) : undefined);
}
