import { foundNamePath, indexPath, namePath } from "./path.js";
import type { Field, Sensitivity } from "./structure.js";

/**
 * Where a value stands, as steps from the value that was checked. Most values are right, and nobody asks where those stand:
 * so a path is put together only where something is wrong.
 */
export interface Spot {
  /** `undefined` for the value that was checked, whose path is `key`. */
  readonly around: Spot | undefined;
  /** A field's name, an item's index, or the name of a member that came with the message. */
  readonly key: string | number;
  /** Whether `key` came with the message. */
  readonly isFound: boolean;
  /** The field that holds the value, if it is a member that a field names, or an item of one. */
  readonly field: Field | undefined;
  /** Of the field or of one around it. */
  readonly sensitive: Sensitivity | undefined;
}

export function rootSpot(path: string): Spot {
  return { around: undefined, key: path, isFound: true, field: undefined, sensitive: undefined };
}

export function fieldSpot(around: Spot, field: Field): Spot {
  return {
    around,
    key: field.name,
    isFound: false,
    field,
    sensitive: field.sensitive ?? around.sensitive,
  };
}

/** The spot of an item of the list, or of a member of the map, at `around`: what is known of the field holds for them too. */
export function innerSpot(around: Spot, key: string | number): Spot {
  return { around, key, isFound: true, field: around.field, sensitive: around.sensitive };
}

export function pathOf({ around, key, isFound }: Spot): string {
  if (around === undefined) return String(key);
  const path = pathOf(around);
  if (typeof key === "number") return indexPath(path, key);
  return isFound ? foundNamePath(path, key, around.sensitive) : namePath(path, key);
}
