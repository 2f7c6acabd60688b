import { isObject, type WireObject, type WireValue } from "../wire.js";
import { listIssues } from "./issues.js";
import { placesOf } from "./places.js";
import type { Field, FieldType, Structure } from "./structure.js";

/**
 * A received object without the members that mean the same as absent ones: null where `nullIsAbsent`, the empty text where
 * `emptyIsAbsent`, at any depth that the structure describes. So code sees one kind of absence. The text as it came still
 * has them; members that no field names stay as they are, and what does not change is not copied.
 */
export function withoutAbsent(structure: Structure, value: WireObject): WireObject {
  const places = placesOf(structure);
  let copy: Members | undefined;
  for (const name in value) {
    const before = value[name];
    const field = structure.fields[places.get(name) ?? -1];
    const after =
      field === undefined || before === undefined ? before : present(structure, field, before);
    if (after !== before) copy ??= membersBefore(name, value);
    if (copy !== undefined && (after !== undefined || before === undefined)) set(copy, name, after);
  }
  return copy ?? value;
}

/** To delete members from a copy would make it slow, so it is built of those that stay. */
type Members = { [name: string]: WireValue | undefined };

function membersBefore(last: string, value: WireObject): Members {
  const members: Members = {};
  for (const name in value) {
    if (name === last) break;
    set(members, name, value[name]);
  }
  return members;
}

/** `__proto__` is a member like any other. */
function set(members: Members, name: string, value: WireValue | undefined): void {
  if (name !== "__proto__") members[name] = value;
  else Object.defineProperty(members, name, { value, ...ordinary });
}

const ordinary = { writable: true, enumerable: true, configurable: true };

/** A member's value without what counts as absent in it; `undefined` where it counts as absent itself. */
function present(structure: Structure, field: Field, value: WireValue): WireValue | undefined {
  return isAbsent(structure, field, value) ? undefined : within(field.type, value);
}

/** Whether anything that a structure describes may count as absent, so that it has to be looked at. */
export function mayHoldAbsent(
  structure: Structure,
  seen: Set<Structure> = new Set<Structure>(),
): boolean {
  if (structure.nullIsAbsent || structure.emptyIsAbsent) return true;
  if (seen.has(structure)) return false;
  seen.add(structure);
  return structure.fields.some((field) =>
    structuresOf(field.type).some((inner) => mayHoldAbsent(inner, seen)),
  );
}

function isAbsent(structure: Structure, field: Field, value: WireValue): boolean {
  if (value === "") return structure.emptyIsAbsent === true;
  if (value !== null || structure.nullIsAbsent !== true) return false;
  return field.nullable !== true && field.type.kind !== "json";
}

function within(type: FieldType, value: WireValue): WireValue {
  switch (type.kind) {
    case "structure":
      return isObject(value) ? withoutAbsent(type.of(), value) : value;
    case "list":
      return Array.isArray(value) ? mapped(value, (item) => within(type.of, item)) : value;
    case "map":
      return isObject(value) && type.of.kind !== "json"
        ? mappedObject(value, (item) => within(type.of, item))
        : value;
    case "either": {
      const fit = structuresOf(type).find((each) => fits(each, value));
      return fit && isObject(value) ? withoutAbsent(fit, value) : value;
    }
    default:
      return value;
  }
}

function fits(structure: Structure, value: WireValue): boolean {
  return listIssues(structure, value, "received").length === 0;
}

function structuresOf(type: FieldType): readonly Structure[] {
  switch (type.kind) {
    case "structure":
      return [type.of()];
    case "list":
    case "map":
      return structuresOf(type.of);
    case "either":
      return type.of.flatMap(structuresOf);
    default:
      return [];
  }
}

function mapped(
  list: readonly WireValue[],
  change: (item: WireValue) => WireValue,
): readonly WireValue[] {
  const changed = list.map(change);
  return changed.some((item, index) => item !== list[index]) ? changed : list;
}

function mappedObject(object: WireObject, change: (item: WireValue) => WireValue): WireObject {
  const entries = Object.entries(object).map(
    ([name, item]) => [name, item === undefined ? item : change(item)] as const,
  );
  return entries.some(([name, item]) => item !== object[name])
    ? Object.fromEntries(entries)
    : object;
}
