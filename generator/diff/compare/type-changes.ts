import { isDeepStrictEqual } from "node:util";
import type { Type, TypeKind } from "../../model/type.js";
import { typeNow, type Renames } from "./called-now.js";

/** What differs between two types: the part of `type.<part>` keys, and the part in both. */
export interface TypeChange {
  readonly part: string;
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * The parts in which two types differ: `max`, `scale`, `format`…, or `kind` where they have nothing in common. What stands in
 * a list, a map, a text or an encoding is compared in its turn.
 *
 * @param renames the names of structures and code tables that are called otherwise now.
 */
export function typeChanges(before: Type, after: Type, renames: Renames): readonly TypeChange[] {
  const current = typeNow(before, renames);
  if (before.kind !== after.kind) return [{ part: "kind", from: current, to: after }];
  if (before.kind === "decimal") return digitChanges(before, after);
  // Which structures, and how they are told apart, are one part.
  if (before.kind === "union") {
    return isDeepStrictEqual(current, after) ? [] : [{ part: "union", from: before, to: after }];
  }
  return partsOf[before.kind].flatMap((part) => {
    const [from, to] = [partOf(before, part), partOf(after, part)];
    if (part === "of" && isType(from) && isType(to)) return typeChanges(from, to, renames);
    // What a length is counted in says nothing where there is none.
    if (part === "lengthUnit" && !(isBounded(before) && isBounded(after))) return [];
    if (isDeepStrictEqual(partOf(current, part), to)) return [];
    return [{ part: nameOf(before.kind, part), from, to }];
  });
}

/** What makes a type of each kind. */
const partsOf: Readonly<Record<TypeKind, readonly string[]>> = {
  string: ["min", "max", "lengthUnit", "forms"],
  int: [],
  long: [],
  decimal: [],
  boolean: [],
  date: ["format"],
  datetime: ["format"],
  "epoch-ms": [],
  json: [],
  opaque: [],
  literal: ["value"],
  text: ["of", "words"],
  code: ["table", "wire"],
  structure: ["name"],
  list: ["of"],
  map: ["of"],
  union: [],
  "json-text": ["of"],
  base64: ["of"],
};

/** The parts that changes of types are called by: `field.type.<part>`. */
export const typeParts: readonly string[] = [
  ...new Set([
    "kind",
    "precision",
    "union",
    ...(Object.keys(partsOf) as TypeKind[]).flatMap((kind) =>
      partsOf[kind].filter((part) => part !== "of").map((part) => nameOf(kind, part)),
    ),
  ]),
];

/** Precision and scale are one part: what fits before the point follows from both. */
function digitChanges(before: Type, after: Type): readonly TypeChange[] {
  const [from, to] = [digitsOf(before), digitsOf(after)];
  return isDeepStrictEqual(from, to) ? [] : [{ part: "precision", from, to }];
}

function digitsOf(type: Type): readonly [number, number] | undefined {
  if (type.kind !== "decimal" || type.precision === undefined) return undefined;
  return [type.precision, type.scale ?? 0];
}

/** `type.structure` says more than `type.name`. */
function nameOf(kind: TypeKind, part: string): string {
  return kind === "structure" ? "structure" : part;
}

/** A least length of nothing is none. */
function isBounded(type: Type): boolean {
  return partOf(type, "min") !== undefined || partOf(type, "max") !== undefined;
}

function partOf(type: Type, part: string): unknown {
  const value = (type as unknown as { readonly [part: string]: unknown })[part];
  return part === "min" && value === 0 ? undefined : value;
}

function isType(value: unknown): value is Type {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "kind" in value;
}
