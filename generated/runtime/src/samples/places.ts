import { foundNamePath, indexPath, namePath } from "../validation/path.js";
import type { Field, FieldType, Sensitivity, Structure } from "../validation/structure.js";
import { entryName } from "./make.js";
import { noWishes, together, wish, type Wishes } from "./wishes.js";

/** Where a structure stands in a message. */
export interface StructurePlace {
  readonly structure: Structure;
  readonly at: Place;
}

/** Where a field's value stands, or one inside of it that is no structure's field: an item, a map's entry. */
export interface ValuePlace {
  readonly type: FieldType;
  readonly at: Place;
  readonly field: Field;
  readonly of: StructurePlace;
  /** Whether it is the field's value itself. */
  readonly isField: boolean;
}

export interface Place {
  /** By which it is wished for. */
  readonly path: string;
  /** As issues name it. */
  readonly shown: string;
  /** What must be wished for, so that there may be such a place. */
  readonly wishes: Wishes;
  readonly sensitive: Sensitivity | undefined;
}

export interface Places {
  readonly structures: readonly StructurePlace[];
  readonly values: readonly ValuePlace[];
}

/**
 * Every place of a message, from above to below, but for those in its `settled` members; a structure inside of itself is not gone
 * into again.
 */
export function placesIn(structure: Structure, settled: ReadonlySet<string> = new Set()): Places {
  const structures: StructurePlace[] = [];
  const values: ValuePlace[] = [];
  const visit = (place: StructurePlace, around: readonly string[]): void => {
    structures.push(place);
    const inside = [...around, place.structure.name];
    for (const field of place.structure.fields) {
      if (around.length === 0 && settled.has(field.name)) continue;
      for (const value of valuesAt(place, field)) {
        values.push(value);
        if (value.type.kind !== "structure") continue;
        const inner = value.type.of();
        if (!inside.includes(inner.name)) visit({ structure: inner, at: value.at }, inside);
      }
    }
  };
  const root: Place = { path: "", shown: "", wishes: noWishes, sensitive: undefined };
  visit({ structure, at: root }, []);
  return { structures, values };
}

/** A field's value and what is inside of it, up to the next structure. */
function valuesAt(of: StructurePlace, field: Field): readonly ValuePlace[] {
  const values: ValuePlace[] = [];
  const visit = (type: FieldType, at: Place, isField: boolean): void => {
    values.push({ type, at, field, of, isField });
    if (type.kind === "list") return visit(type.of, itemPlace(at), false);
    if (type.kind === "map") return visit(type.of, entryPlace(at), false);
    if (type.kind !== "either") return;
    type.of.forEach((each, choice) => {
      const wishes = together(at.wishes, wish(at.path, { kind: "takes", choice }));
      visit(each, { ...at, wishes: wishes ?? noWishes }, false);
    });
  };
  visit(field.type, fieldPlace(of.at, field), true);
  return values;
}

export function fieldPlace(at: Place, field: Field): Place {
  return {
    path: namePath(at.path, field.name),
    shown: namePath(at.shown, field.name),
    wishes: at.wishes,
    sensitive: field.sensitive ?? at.sensitive,
  };
}

function itemPlace(at: Place): Place {
  return { ...at, path: indexPath(at.path, 0), shown: indexPath(at.shown, 0) };
}

function entryPlace(at: Place): Place {
  return memberPlace(at, entryName);
}

/** The place of a member that no field names. */
export function memberPlace(at: Place, name: string): Place {
  return {
    ...at,
    path: namePath(at.path, name),
    shown: foundNamePath(at.shown, name, at.sensitive),
  };
}
