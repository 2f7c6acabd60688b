import { foundNamePath, indexPath, namePath } from "../validation/path.js";
import type { FieldType, Structure } from "../validation/structure.js";
import { isObject } from "../wire.js";
import type { WireValue } from "../wire.js";

/**
 * Paths of the members that `structure` does not have, such as `policys[0].remark`, in the order of the message; `value` is
 * one of it or a list of them. Names that do not look like names are not shown: they may be data.
 */
export function unknownMembers(structure: Structure, value: WireValue | undefined): string[] {
  const found: string[] = [];
  visitBody(structure, value, "", found);
  return found;
}

/** A body that is a list is judged by the structure of its items. */
function visitBody(
  structure: Structure,
  value: WireValue | undefined,
  path: string,
  found: string[],
): void {
  if (!Array.isArray(value)) visitStructure(structure, value, path, found);
  else {
    value.forEach((item: WireValue, index) =>
      visitBody(structure, item, indexPath(path, index), found),
    );
  }
}

function visitStructure(
  structure: Structure,
  value: WireValue | undefined,
  path: string,
  found: string[],
): void {
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    const field = structure.fields.find((candidate) => candidate.name === name);
    if (field === undefined) found.push(foundNamePath(path, name));
    else visitType(field.type, member, namePath(path, name), found);
  }
}

function visitType(
  type: FieldType,
  value: WireValue | undefined,
  path: string,
  found: string[],
): void {
  if (type.kind === "structure") visitStructure(type.of(), value, path, found);
  else if (type.kind === "list" && Array.isArray(value)) {
    value.forEach((item: WireValue, index) =>
      visitType(type.of, item, indexPath(path, index), found),
    );
  } else if (type.kind === "map" && isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      visitType(type.of, item, foundNamePath(path, name), found);
    }
  }
  // What stands under `either` is not looked into: which of the types a value meant is not decided.
}
