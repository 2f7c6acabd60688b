import { foundNamePath, indexPath, namePath } from "./path.js";
import type { Field, Sensitivity, Structure } from "./structure.js";

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
  /** Where the rows of that field's structure stand in the document. */
  readonly rows: string | undefined;
  /** Of the field or of one around it. */
  readonly sensitive: Sensitivity | undefined;
}

export function rootSpot(path: string): Spot {
  return {
    around: undefined,
    key: path,
    isFound: true,
    field: undefined,
    rows: undefined,
    sensitive: undefined,
  };
}

/** What is around the fields of the structure at a spot. */
export function insideOf(spot: Spot, structure: Structure): Spot {
  const { around, key, isFound, field, sensitive } = spot;
  return { around, key, isFound, field, rows: structure.rows, sensitive };
}

export function fieldSpot(around: Spot, field: Field): Spot {
  const { rows } = around;
  const sensitive = field.sensitive ?? around.sensitive;
  return { around, key: field.name, isFound: false, field, rows, sensitive };
}

/** The spot of an item of the list, or of a member of the map, at `around`: what is known of the field holds for them too. */
export function innerSpot(around: Spot, key: string | number): Spot {
  const { field, rows, sensitive } = around;
  return { around, key, isFound: true, field, rows, sensitive };
}

/** The row of the document that says what stands at a spot. */
export function citeOf({ field, rows }: Spot): string | undefined {
  if (field === undefined || field.cite !== undefined) return field?.cite;
  return rows === undefined ? undefined : `${rows}${field.name}`;
}

export function pathOf({ around, key, isFound }: Spot): string {
  if (around === undefined) return String(key);
  const path = pathOf(around);
  if (typeof key === "number") return indexPath(path, key);
  return isFound ? foundNamePath(path, key, around.sensitive) : namePath(path, key);
}
