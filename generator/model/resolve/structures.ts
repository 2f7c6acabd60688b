import { suggest } from "../../diagnostics/suggest.js";
import type { Entry, Node, ScalarNode } from "../../spec/yaml/node.js";
import { citeRow, type Citation } from "../../spec/expression/citation.js";
import type { ElementOrder, Field, GroupRule, Provenance, Structure } from "../structure.js";
import type { Type } from "../type.js";
import { readCitations } from "./expressions.js";
import { readValue } from "./envelopes.js";
import { readField, readProvenance, type FieldContext } from "./fields.js";
import { child, entries, entriesAt, itemsAt, optional, textAt } from "./nodes.js";
import { growTree, type PathTree } from "./path-tree.js";
import type { Resolution } from "./resolution.js";

/** Reads `types:`; a table of dotted paths becomes a structure and one more for each of its levels. */
export function readStructures(resolution: Resolution): Structure[] {
  return resolution
    .whole("types")
    .flatMap(({ name, key, node }) => readStructure(resolution, name, key, node));
}

/** Reads one structure from a node that has `fields:`; nested levels come after it. */
export function readStructure(
  resolution: Resolution,
  name: string,
  key: ScalarNode,
  node: Node,
  around: FieldContext = {},
): Structure[] {
  const context = contextOf(resolution, node, around);
  const fieldEntries = entriesAt(node, "fields");
  const tree = growTree(fieldEntries);
  const levels = new Levels(resolution, name, entriesAt(node, "types"), context);
  const fields = levels.fieldsOf(tree, []);
  levels.refuseUnusedNames();
  const structure: Structure = {
    name,
    ...optional("codeName", textAt(node, "name")),
    ...optional("title", textAt(node, "title")),
    ...optional("summary", textAt(node, "summary")),
    fields,
    rules: readRules(node),
    ...optional("order", textAt(node, "order") as ElementOrder | undefined),
    ...readProvenance(resolution, node, inside(around)),
  };
  return [resolution.from(structure, node, key), ...levels.structures];
}

/** What the fields of the structure at `node` inherit: its own citation or reason, else those of what is around it. */
function contextOf(resolution: Resolution, node: Node, around: FieldContext): FieldContext {
  const table = readCitations(resolution, child(node, "cite"))[0];
  if (table) return { table };
  const derived = textAt(node, "derived");
  return derived === undefined ? around : { derived };
}

/** The same as a row inherits it. */
function inside({ table, derived }: FieldContext): {
  readonly row?: Citation;
  readonly derived?: string;
} {
  return { ...optional("row", table), ...optional("derived", derived) };
}

function readRules(node: Node): GroupRule[] {
  return itemsAt(node, "rules").flatMap((rule) =>
    entries(rule).map(({ key, value }) => ({
      kind: key.text as GroupRule["kind"],
      fields:
        value.kind === "list"
          ? value.items.flatMap((item) => ("text" in item ? [item.text] : []))
          : [],
    })),
  );
}

/** Turns the levels of a path tree into fields and further structures. */
class Levels {
  readonly structures: Structure[] = [];
  readonly #resolution: Resolution;
  readonly #name: string;
  readonly #names: readonly Entry[];
  readonly #context: FieldContext;
  /** The paths of the levels that were found, as `types:` writes them. */
  readonly #levels: Set<string> = new Set<string>();

  constructor(
    resolution: Resolution,
    name: string,
    names: readonly Entry[],
    context: FieldContext,
  ) {
    this.#resolution = resolution;
    this.#name = name;
    this.#names = names;
    this.#context = context;
  }

  fieldsOf(tree: PathTree, path: readonly string[]): Field[] {
    const fields: Field[] = [];
    for (const branch of tree.branches.values()) {
      this.#refuseRepeats(branch);
      const at = [...path, branch.list ? `${branch.name}[]` : branch.name];
      const field = branch.branches.size === 0 ? this.#leaf(branch, at) : this.#level(branch, at);
      if (field) fields.push(field);
    }
    return fields;
  }

  /** Names that `types:` gives to levels that are not there. */
  refuseUnusedNames(): void {
    if (this.#resolution.incomplete.has(this.#name)) return;
    for (const { key } of this.#names.filter(({ key: one }) => !this.#levels.has(one.text))) {
      const known = [...this.#levels];
      const suggestion = suggest(key.text, known);
      this.#resolution.complain("unknown-member", key, {
        name: key.text,
        owner: { en: `'${this.#name}'`, zh: `'${this.#name}' ` },
        known,
        ...optional("suggestion", suggestion),
      });
    }
  }

  /** The name of the structure of a level: given under `types:`, else made of its path. */
  #levelName(path: readonly string[], otherwise: string): string {
    const level = path.join(".");
    this.#levels.add(level);
    const given = this.#names.find((entry) => entry.key.text === level)?.value;
    return given?.kind === "scalar" ? given.text : otherwise;
  }

  /** Rows of one path, and a level written both as nesting and as paths: one of the two would be lost. */
  #refuseRepeats({ entry, repeats, branches, name }: PathTree): void {
    const isBoth = entry !== undefined && branches.size > 0 && child(entry.value, "fields");
    for (const { key } of isBoth ? [entry, ...repeats] : repeats) {
      this.#resolution.complain("declared-twice", key, { section: this.#name, name });
    }
  }

  /** `name`; also `names[]`, whose row describes the items. */
  #leaf(branch: PathTree, path: readonly string[]): Field | undefined {
    const { entry, name, list: isItem } = branch;
    if (!entry || this.#resolution.isBroken(entry.value)) {
      this.#resolution.incomplete.add(this.#name);
      return undefined;
    }
    if (child(entry.value, "fields")) return this.#inline(branch, entry, path);
    const field = readField(this.#resolution, entry, this.#context, { name, isItem });
    if (!field) this.#resolution.incomplete.add(this.#name);
    const value = readValue(this.#resolution, entry.value);
    if (!field || !value) return field;
    return this.#resolution.from({ ...field, value }, entry.value, entry.key);
  }

  /** `head: { fields: … }`: a level written as YAML nesting instead of as paths. */
  #inline(branch: PathTree, entry: Entry, path: readonly string[]): Field {
    const name = this.#levelName(path, `${this.#name}.${branch.name}`);
    const { table } = this.#context;
    const around = table ? { table: citeRow(table, entry.key.text) } : this.#context;
    this.structures.push(...readStructure(this.#resolution, name, entry.key, entry.value, around));
    return this.#container(branch, name, entry.value);
  }

  #level(branch: PathTree, path: readonly string[]): Field {
    const name = this.#levelName(path, [this.#name, ...path.map(withoutBrackets)].join("."));
    const fields = this.fieldsOf(branch, path);
    const node = branch.entry?.value ?? branch.first.value;
    const structure: Structure = {
      name,
      ...optional("title", textAt(branch.entry?.value, "title")),
      fields,
      rules: [],
      ...this.#levelProvenance(branch),
    };
    this.structures.push(this.#resolution.from(structure, node, branch.first.key));
    return this.#container(branch, name, node);
  }

  #levelProvenance({ entry }: PathTree): Provenance {
    if (!entry) return { cite: [], derived: "the paths below it" };
    const { table, derived } = this.#context;
    return readProvenance(this.#resolution, entry.value, {
      ...optional("row", table && citeRow(table, entry.key.text)),
      ...optional("derived", derived),
    });
  }

  /** A field whose row, if the document has one, only announces what stands below it. */
  #container({ name, entry, first, list }: PathTree, structure: string, node: Node): Field {
    const below: Type = { kind: "structure", name: structure };
    const level: Type = list ? { kind: "list", of: below } : below;
    const read = entry && readField(this.#resolution, entry, this.#context, { name, level });
    const field: Field = read ?? {
      name,
      type: level,
      required: { kind: "unspecified" },
      documented: { type: "", required: "" },
      nullable: false,
      echo: false,
      accepts: [],
      cite: [],
      derived: "the paths below it",
    };
    return this.#resolution.from(field, node, first.key);
  }
}

function withoutBrackets(name: string): string {
  return name.endsWith("[]") ? name.slice(0, -2) : name;
}
