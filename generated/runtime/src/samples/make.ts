import { namePath, indexPath } from "../validation/path.js";
import { isPresent } from "../validation/condition.js";
import type {
  Field,
  FieldType,
  GroupRule,
  Sensitivity,
  Structure,
} from "../validation/structure.js";
import type { WireObject, WireValue } from "../wire.js";
import { verdict } from "./conditions.js";
import { edgesOf } from "./edges.js";
import { wishedBelow, type Wishes } from "./wishes.js";

/** Codes of tables that are not complete, by the structure and the field that hold one. */
export interface ListedCodes {
  readonly [structureAndField: string]: readonly (string | number)[];
}

/** What is to be made: as little, or as much, as the table has, and what is wished for. */
export interface Making {
  readonly size: "least" | "most";
  readonly wishes: Wishes;
  readonly listed: ListedCodes;
}

/** The name under which the one entry of a map stands. */
export const entryName = "key";

/**
 * A message by its field table, undefined where none comes about. Fields whose conditions hold are put in, and one of those
 * of which there may be one; whether the whole is valid is for the caller to see.
 */
export function makeMessage(structure: Structure, making: Making): WireObject | undefined {
  return makeObject(structure, { ...making, path: "", around: [], sensitive: undefined });
}

interface At extends Making {
  readonly path: string;
  /** The names of the structures around. */
  readonly around: readonly string[];
  readonly sensitive: Sensitivity | undefined;
  /** Those of the field. */
  readonly codes?: readonly (string | number)[] | undefined;
}

function makeObject(structure: Structure, at: At): WireObject | undefined {
  const depth = at.around.filter((name) => name === structure.name).length;
  if (depth > 2) return undefined;
  // Inside of itself a structure has no more than it must.
  const size = depth > 0 ? "least" : at.size;
  const draft = new Draft(structure, { ...at, size, around: [...at.around, structure.name] });
  return draft.finish();
}

function makeValue(type: FieldType, at: At): WireValue | undefined {
  const wished = at.wishes.get(at.path);
  if (wished?.kind === "is") return wished.value;
  switch (type.kind) {
    case "structure":
      return makeObject(type.of(), at);
    case "list":
      return makeList(type.of, at);
    case "map": {
      const path = namePath(at.path, entryName);
      if (at.size === "least" && !at.wishes.has(path) && !wishedBelow(at.wishes, path)) return {};
      const value = makeValue(type.of, { ...at, path });
      return value === undefined ? {} : { [entryName]: value };
    }
    case "either": {
      const all =
        wished?.kind === "takes" ? type.of.slice(wished.choice, wished.choice + 1) : type.of;
      return firstOf(all, (each) => makeValue(each, at));
    }
    default: {
      const edges = edgesOf(type, { sensitive: at.sensitive, listed: at.codes });
      return (at.size === "least" ? edges[0] : edges.at(-1))?.value;
    }
  }
}

/** Of one item, unless there is something to be said of another. */
function makeList(type: FieldType, at: At): readonly WireValue[] {
  const items: WireValue[] = [];
  for (let index = 0; ; index++) {
    const path = indexPath(at.path, index);
    const isSaid = at.wishes.has(path) || wishedBelow(at.wishes, path);
    if (index > 0 && !isSaid) return items;
    const item = makeValue(type, { ...at, path });
    if (item === undefined) return items;
    items.push(item);
  }
}

function firstOf<T, R>(all: readonly T[], make: (each: T) => R | undefined): R | undefined {
  for (const each of all) {
    const made = make(each);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** The members of an object while it is made. */
class Draft {
  readonly #structure: Structure;
  readonly #at: At;
  readonly #members = new Map<string, WireValue>();
  #failed = false;

  constructor(structure: Structure, at: At) {
    this.#structure = structure;
    this.#at = at;
  }

  finish(): WireObject | undefined {
    const { fields, rules = [] } = this.#structure;
    for (const field of fields) {
      if (this.#isFirm(field)) this.#put(field);
      else if (this.#at.size === "most" && !this.#isRefused(field)) this.#tryPut(field);
    }
    // Each round settles something; a table that contradicts itself settles nothing.
    for (let round = 0; round <= fields.length + rules.length; round++) {
      const before = [...this.#members.keys()].join();
      for (const field of fields) this.#settleField(field);
      for (const rule of rules) this.#settleRule(rule);
      if ([...this.#members.keys()].join() === before) break;
    }
    return this.#failed ? undefined : this.#object();
  }

  /** In the order of the table, with what is wished for beside it. */
  #object(): WireObject {
    const { wishes, path } = this.#at;
    const names = this.#structure.fields.map(({ name }) => name);
    const strange = strangeName(this.#structure);
    const other = wishes.get(namePath(path, strange));
    return Object.fromEntries([
      ...names.flatMap((name) => {
        const value = this.#members.get(name);
        return value === undefined ? [] : [[name, value] as const];
      }),
      ...(other?.kind === "is" ? [[strange, other.value] as const] : []),
    ]);
  }

  #settleField(field: Field): void {
    if (this.#members.has(field.name)) return;
    const isAsked = this.#isAsked(field);
    // Nobody here knows whether it may be left out, so it is not.
    if (isAsked === undefined && this.#isRefused(field)) this.#failed = true;
    if (isAsked !== false && !this.#isRefused(field)) this.#put(field);
  }

  #settleRule({ kind, fields: names }: GroupRule): void {
    const fields = this.#structure.fields.filter(({ name }) => names.includes(name));
    const present = fields.filter(({ name }) => isPresent(this.#members.get(name)));
    if (kind === "all-or-none") {
      if (present.length > 0 && present.length < fields.length) this.#settleAll(fields);
    } else if (present.length === 0) {
      fields.some((field) => !this.#isRefused(field) && this.#tryPut(field));
    } else if (kind === "exactly-one") {
      const firm = present.find((field) => this.#isFirm(field));
      const kept = firm ?? present.find((field) => this.#isAsked(field)) ?? present[0];
      this.#dropLoose(present.filter((field) => field !== kept));
    }
  }

  #settleAll(fields: readonly Field[]): void {
    const missing = fields.filter(({ name }) => !isPresent(this.#members.get(name)));
    const isRefused = missing.some((field) => this.#isRefused(field) || !this.#tryPut(field));
    if (isRefused) this.#dropLoose(fields);
  }

  #dropLoose(fields: readonly Field[]): void {
    for (const field of fields) if (!this.#isFirm(field)) this.#members.delete(field.name);
  }

  #put(field: Field): void {
    if (!this.#tryPut(field)) this.#failed = true;
  }

  #tryPut(field: Field): boolean {
    const made = this.#make(field);
    const value = made === undefined && field.nullable === true ? null : made;
    if (value !== undefined) this.#members.set(field.name, value);
    return value !== undefined;
  }

  #make(field: Field): WireValue | undefined {
    const { sensitive, listed } = this.#at;
    return makeValue(field.type, {
      ...this.#at,
      path: this.#pathOf(field),
      sensitive: field.sensitive ?? sensitive,
      codes: listedAt(listed, this.#structure, field),
    });
  }

  /** Whether its condition holds as things stand; undefined where nobody here knows. */
  #isAsked({ required }: Field): boolean | undefined {
    const isConditional = typeof required === "object" && "when" in required;
    return isConditional ? verdict(required.when, this.#object()) : false;
  }

  /** Must be there, or is wished for. */
  #isFirm(field: Field): boolean {
    const { wishes } = this.#at;
    const path = this.#pathOf(field);
    const wished = wishes.get(path)?.kind;
    if (wished === "absent") return false;
    return field.required === true || wished !== undefined || wishedBelow(wishes, path);
  }

  #isRefused(field: Field): boolean {
    return this.#at.wishes.get(this.#pathOf(field))?.kind === "absent";
  }

  #pathOf({ name }: Field): string {
    return namePath(this.#at.path, name);
  }
}

/** The codes that a field's table lists though it takes others. */
export function listedAt(
  listed: ListedCodes,
  structure: Structure,
  field: Field,
): readonly (string | number)[] | undefined {
  return listed[`${structure.name}.${field.name}`];
}

/** A name that none of a structure's fields has. */
export function strangeName({ fields }: Structure): string {
  let name = "unheardOf";
  while (fields.some((field) => field.name === name)) name += "Either";
  return name;
}
