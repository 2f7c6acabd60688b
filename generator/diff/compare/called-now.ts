import type { Operation } from "../../model/provider.js";
import type { Type } from "../../model/type.js";

/** What is called otherwise now, by what it was called. */
export type Renames = ReadonlyMap<string, string>;

/**
 * A type with its structures and code tables as they are called now. A member, or a literal, of a structure's old name is none:
 * it stays.
 */
export function typeNow(type: Type, renames: Renames): Type {
  if (renames.size === 0) return type;
  switch (type.kind) {
    case "structure":
      return { ...type, name: now(type.name, renames) };
    case "code":
      return { ...type, table: now(type.table, renames) };
    case "union":
      return unionNow(type, renames);
    case "list":
    case "map":
    case "text":
    case "json-text":
    case "base64":
      return { ...type, of: typeNow(type.of, renames) };
    default:
      return type;
  }
}

function unionNow(type: Extract<Type, { kind: "union" }>, renames: Renames): Type {
  const of = type.of.map((each) => typeNow(each, renames));
  if (type.by === undefined) return { ...type, of };
  const cases = Object.entries(type.by.cases).map(([code, name]) => [code, now(name, renames)]);
  return { ...type, of, by: { ...type.by, cases: Object.fromEntries(cases) } };
}

/** A fact with the parties and operations in it as they are called now; `name` says which fact it is. */
export function factNow(name: string, fact: unknown, actors: Renames): unknown {
  if (actors.size === 0 || fact === undefined) return fact;
  switch (name) {
    case "from":
    case "we":
      return now(fact as string, actors);
    case "address": {
      const address = fact as NonNullable<Operation["address"]>;
      return { ...address, operation: now(address.operation, actors) };
    }
    case "settle": {
      const settle = fact as NonNullable<Operation["settle"]>;
      return "by" in settle ? { ...settle, by: now(settle.by, actors) } : settle;
    }
    default:
      return fact;
  }
}

function now(name: string, renames: Renames): string {
  return renames.get(name) ?? name;
}
