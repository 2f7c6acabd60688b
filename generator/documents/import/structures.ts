import type { CodeMeaning } from "../meaning.js";
import { isPartTitle } from "../tables/roles.js";
import { CodeTables } from "./code-tables.js";
import { isKnown, isList, lastPart, levelsOf, levelType, tableOf } from "./draft-types.js";
import type { DraftCodeTable, DraftField, DraftStructure } from "./elements.js";
import { headingOf, type FieldTable } from "./field-tables.js";
import { shapeOf } from "./fields.js";
import { refersTo } from "./likeness.js";
import { pascal, pascalOfPlace } from "./names.js";
import { union } from "./once-each.js";
import { saysType, type Words } from "./words.js";

/** What structures are made from. */
export interface StructureParts {
  readonly words: Words;
  /** Names that are taken: types of operations. */
  readonly reserved: readonly string[];
  /** Values that a field's description lists, by its first citation. */
  readonly codesOf: (field: DraftField) => readonly CodeMeaning[];
}

/** What is asked for: a structure of these fields. */
export interface Wanted {
  /** What it would be called. */
  readonly name: string;
  readonly title?: string;
  readonly cite: readonly string[];
  readonly fields: readonly DraftField[];
  readonly operation?: string;
  /** Tables with names that types of its fields may mean, nearest first. */
  readonly near: readonly FieldTable[];
}

/**
 * The structures and code tables of a draft while it is made. Fields that hold others get structures of their own; types that name
 * a table get that table's; lists of values become code tables. Two of one name and one shape are one, which cites both; of
 * another shape, the second is called after its operation, too.
 */
export class Structures {
  readonly structures: DraftStructure[] = [];
  /** Fields that have a type that nobody can tell, with their citations. */
  readonly untold: DraftField[] = [];
  readonly #parts: StructureParts;
  /** Structures whose fields are being read. */
  readonly #unfinished = new Set<number>();
  readonly #byName = new Map<string, { readonly shape: string; readonly index: number }>();
  readonly #codes: CodeTables;

  constructor(parts: StructureParts) {
    this.#parts = parts;
    this.#codes = new CodeTables((name) => parts.reserved.includes(name) || this.#byName.has(name));
  }

  get codeTables(): readonly DraftCodeTable[] {
    return this.#codes.tables;
  }

  /** The name of the structure of these fields, which is made if it is not there yet. */
  add(wanted: Wanted): string {
    const shape = JSON.stringify(wanted.fields.map(shapeOf));
    const name = this.#nameFor(wanted, shape);
    const known = this.#byName.get(name);
    if (known) {
      this.#citeToo(known.index, wanted);
      return name;
    }
    const index = this.structures.length;
    this.#byName.set(name, { shape, index });
    const { title, cite, operation } = wanted;
    const head = {
      name,
      ...(title !== undefined && { title }),
      cite,
      ...(operation !== undefined && { operation }),
    };
    // Its place is kept while its fields are read, which may refer to it.
    this.structures.push({ ...head, fields: [] });
    this.#unfinished.add(index);
    this.structures[index] = { ...head, fields: this.fields(wanted.fields, wanted) };
    this.#unfinished.delete(index);
    return name;
  }

  /** Fields with types of the language. */
  fields(fields: readonly DraftField[], around: Wanted): readonly DraftField[] {
    const levels = levelsOf(fields);
    return fields.map((field) => this.#field(field, around, levels));
  }

  #field(field: DraftField, around: Wanted, levels: ReadonlySet<string>): DraftField {
    if (levels.has(field.name)) {
      return { ...without(field, "sensitive"), type: levelType(field), below: [] };
    }
    const type = this.#typeOf(field, around);
    const coded = this.#codes.typeOf(field, type, this.#parts.codesOf(field), around);
    const plain = field.type === undefined ? {} : { plain: field.type };
    if (coded) return { ...field, below: [], ...plain, ...coded };
    return { ...field, below: [], ...plain, type, ...this.#documented(field, type) };
  }

  #documented({ printed }: DraftField, type: string): { documented?: string } {
    if (printed === undefined || printed === "") return {};
    return saysType(printed, type, this.#parts.words) ? {} : { documented: printed };
  }

  #typeOf(field: DraftField, around: Wanted): string {
    const written = field.type ?? field.printed ?? "";
    const structure = this.#structureOf(field, around);
    if (structure !== undefined) return isList(written) ? `list<${structure}>` : structure;
    if (field.type !== undefined && isKnown(field.type)) return field.type;
    this.untold.push(field);
    return isList(written) ? "list<json>" : "json";
  }

  /** The structure of what stands below a field, or that its type names. */
  #structureOf(field: DraftField, around: Wanted): string | undefined {
    const { operation, near } = around;
    if (field.below.length > 0) {
      return this.add({
        name: pascal(lastPart(field.name)),
        ...(field.title !== undefined && { title: field.title }),
        cite: tableOf(field.below) ?? field.cite,
        fields: field.below,
        ...(operation !== undefined && { operation }),
        near,
      });
    }
    const table = near.find(({ name }) => name !== undefined && refersTo(field, name));
    if (table?.name === undefined) return undefined;
    const title = field.title ?? ownHeading(table);
    return this.add({
      name: table.name,
      ...(title !== undefined && { title }),
      cite: table.cite,
      fields: table.fields,
      ...(operation !== undefined && { operation }),
      near,
    });
  }

  #nameFor({ name, operation, fields }: Wanted, shape: string): string {
    const all = [name, `${pascal(operation ?? "")}${pascal(name)}`];
    const free = all.find((each) => {
      if (this.#parts.reserved.includes(pascal(each))) return false;
      if (this.#codes.has(each)) return false;
      const known = this.#byName.get(each);
      return known === undefined || known.shape === shape;
    });
    if (free !== undefined) return free;
    return `${all[1]}${pascalOfPlace(fields[0]?.cite[0] ?? "")}`;
  }

  /** The same structure from another table: each of its fields cites both rows. */
  #citeToo(index: number, wanted: Wanted): void {
    const known = this.structures[index];
    if (!known || this.#unfinished.has(index)) return;
    if (wanted.cite.every((place) => known.cite.includes(place))) return;
    const again = this.fields(wanted.fields, wanted);
    const cites = (name: string): readonly string[] =>
      again.find((field) => field.name === name)?.cite ?? [];
    const isElsewhere = known.operation !== wanted.operation;
    this.structures[index] = {
      ...(isElsewhere ? without(known, "operation") : known),
      cite: union(known.cite, wanted.cite),
      fields: known.fields.map((field) => ({
        ...field,
        cite: union(field.cite, cites(field.name)),
      })),
    };
  }
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}

/** The heading over a table, where that says more than which part of a message it is. */
function ownHeading({ table }: FieldTable): string | undefined {
  const heading = headingOf(table);
  return heading === undefined || isPartTitle(heading) ? undefined : heading;
}
