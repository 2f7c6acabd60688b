import type { PackageContext } from "../../../artifacts/context.js";
import type { Structure } from "../../../model/structure.js";
import type { Type } from "../../../model/type.js";
import type { Change } from "../../compare/change.js";
import type { Context } from "../../context.js";
import type { Element } from "../../elements/element.js";
import { schemaCompiler } from "../../../spec/json-schema.js";
import { Places } from "../../places.js";
import type { Role } from "../../verdict.js";
import { contextOf } from "../contexts.js";
import { Table } from "./table.js";
import type { Version } from "./trials.js";

/** The field tables of both versions, each made once. */
export class Tables {
  readonly contexts: Readonly<Record<Version, PackageContext>>;
  readonly #renamed: ReadonlyMap<string, string>;
  readonly #known = new Map<Structure, Table>();
  readonly #named: Readonly<Record<Version, ReadonlyMap<string, Structure>>>;
  readonly #party: string;
  readonly #compile = schemaCompiler();
  #places: Places | undefined;

  /** @param changes all of both versions, which say what structures are called otherwise now. */
  constructor({ before, after, party }: Context, changes: readonly Change[]) {
    this.contexts = { base: contextOf(before.provider), head: contextOf(after.provider) };
    this.#named = { base: byName(this.contexts.base), head: byName(this.contexts.head) };
    this.#party = party;
    this.#renamed = new Map(
      changes.flatMap((change) =>
        change.key === "structure.renamed" && change.before && change.after
          ? [[change.before.key, change.after.key] as const]
          : [],
      ),
    );
  }

  /** A structure by its name in one version, in both; undefined where only one has it. */
  both(name: string, version: Version): Readonly<Record<Version, Table>> | undefined {
    const old = [...this.#renamed].find(([, now]) => now === name)?.[0];
    const base = this.#table("base", version === "base" ? name : (old ?? name));
    const head = this.#table("head", version === "head" ? name : (this.#renamed.get(name) ?? name));
    return base && head && { base, head };
  }

  /** The sides on which we stand where a structure travels; none where that is not known. */
  rolesOf(structure: string): readonly Role[] {
    this.#places ??= new Places(this.contexts.head.spec, this.#party);
    return [...new Set(this.#places.ofStructure(structure).map(({ role }) => role))];
  }

  /** A table of one member, for what need be no structure. */
  single(version: Version, name: string, type: Type): Table {
    const field: Structure["fields"][number] = {
      name,
      type,
      required: { kind: "always" },
      documented: { type: "", required: "" },
      nullable: false,
      echo: false,
      accepts: [],
      cite: [],
    };
    const alone: Structure = { name: "alone", fields: [field], rules: [], cite: [] };
    return new Table(this.contexts[version], alone, this.#compile);
  }

  #table(version: Version, name: string): Table | undefined {
    const context = this.contexts[version];
    const structure = this.#named[version].get(name);
    if (structure === undefined) return undefined;
    const table = this.#known.get(structure) ?? new Table(context, structure, this.#compile);
    this.#known.set(structure, table);
    return table;
  }
}

function byName({ structures }: PackageContext): ReadonlyMap<string, Structure> {
  return new Map(structures.map((structure) => [structure.name, structure]));
}

/** The name of the structure that a field stands in: its own, or that of an envelope; undefined for headers and parameters. */
export function structureOf(context: PackageContext, element: Element): string | undefined {
  const { structure } = element.within;
  if (structure !== undefined) return structure;
  // What a message in a member is opened for may be another object, of the same type.
  const isIt = (field: Structure["fields"][number]) =>
    field === element.origin ||
    (field.name === element.key && field.type === element.facts["type"]);
  return context.structures.find(({ fields }) => fields.some(isIt))?.name;
}
