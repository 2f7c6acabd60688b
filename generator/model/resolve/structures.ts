import { get, type Entry, type MapNode, type Node, type ScalarNode } from "../../spec/yaml/node.js";
import { citeRow, type Citation } from "../../spec/expression/citation.js";
import type {
  Code,
  CodeTable,
  ElementOrder,
  Field,
  GroupRule,
  Provenance,
  Structure,
} from "../structure.js";
import type { Type } from "../type.js";
import { readCitations } from "./expressions.js";
import { readValue } from "./envelopes.js";
import { readField, readProvenance, type FieldContext } from "./fields.js";
import { child, entries, entriesAt, itemsAt, optional, scalarAt, textAt } from "./nodes.js";
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
      const field =
        branch.branches.size === 0 && !branch.list
          ? this.#leaf(branch)
          : this.#level(branch, [...path, branch.list ? `${branch.name}[]` : branch.name]);
      if (field) fields.push(field);
    }
    return fields;
  }

  #leaf(branch: PathTree): Field | undefined {
    const entry = branch.entry;
    if (!entry || this.#resolution.isBroken(entry.value)) {
      this.#resolution.incomplete.add(this.#name);
      return undefined;
    }
    if (child(entry.value, "fields")) return this.#inline(branch, entry);
    const field = readField(this.#resolution, entry, this.#context, branch.name);
    if (!field) this.#resolution.incomplete.add(this.#name);
    const value = readValue(this.#resolution, entry.value);
    if (!field || !value) return field;
    return this.#resolution.from({ ...field, value }, entry.value, entry.key);
  }

  /** `head: { fields: … }`: a level written as YAML nesting instead of as paths. */
  #inline(branch: PathTree, entry: Entry): Field {
    const name = `${this.#name}.${branch.name}`;
    const { table } = this.#context;
    const around = table ? { table: citeRow(table, entry.key.text) } : this.#context;
    this.structures.push(...readStructure(this.#resolution, name, entry.key, entry.value, around));
    return this.#container(branch, { kind: "structure", name }, entry.value);
  }

  #level(branch: PathTree, path: readonly string[]): Field {
    const given = this.#names.find((entry) => entry.key.text === path.join("."))?.value;
    const name =
      given?.kind === "scalar" ? given.text : [this.#name, ...path.map(withoutBrackets)].join(".");
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
    const type: Type = { kind: "structure", name };
    return this.#container(branch, branch.list ? { kind: "list", of: type } : type, node);
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
  #container(branch: PathTree, type: Type, node: Node): Field {
    const described = branch.entry && withType(branch.entry);
    const read = described && readField(this.#resolution, described, this.#context, branch.name);
    const field: Field = {
      ...(read ?? {
        name: branch.name,
        required: { kind: "unspecified" },
        documented: { type: "", required: "" },
        nullable: false,
        echo: false,
        accepts: [],
        cite: [],
        derived: "the paths below it",
      }),
      type,
    };
    return this.#resolution.from(field, node, branch.first.key);
  }
}

/** A container's row needs no type of its own: `json` stands in until the level's type takes its place. */
function withType(entry: Entry): Entry | undefined {
  if (entry.value.kind !== "map") return undefined;
  const key: ScalarNode = {
    kind: "scalar",
    text: "type",
    value: "type",
    plain: true,
    at: entry.key.at,
  };
  const value: ScalarNode = {
    kind: "scalar",
    text: "json",
    value: "json",
    plain: true,
    at: entry.key.at,
  };
  const rest = entry.value.entries.filter(
    (one) => one.key.text !== "type" && one.key.text !== "fields",
  );
  const node: MapNode = { ...entry.value, entries: [...rest, { key, value, at: entry.at }] };
  const written = get(entry.value, "type");
  if (written?.kind !== "scalar") return { ...entry, value: node };
  const documented: Entry = { key: { ...key, text: "documented" }, value: written, at: entry.at };
  return get(entry.value, "documented")
    ? { ...entry, value: node }
    : { ...entry, value: { ...node, entries: [...node.entries, documented] } };
}

function withoutBrackets(name: string): string {
  return name.endsWith("[]") ? name.slice(0, -2) : name;
}

/** Reads `codes:`. A code's name in code is given, or the code itself where that is a word. */
export function readCodeTables(resolution: Resolution): CodeTable[] {
  return resolution.whole("codes").map(({ name, key, node }) => {
    const table = readCitations(resolution, child(node, "cite"))[0];
    const codes = entriesAt(node, "values").map((entry) => readCode(resolution, entry, table));
    const codeTable: CodeTable = {
      name,
      ...optional("codeName", textAt(node, "name")),
      ...optional("title", textAt(node, "title")),
      complete: scalarAt(node, "complete")?.value !== false,
      codes,
      ...readProvenance(resolution, node),
    };
    return resolution.from(codeTable, node, key);
  });
}

function readCode(resolution: Resolution, entry: Entry, table: Citation | undefined): Code {
  const { key, value } = entry;
  const provenance = readProvenance(resolution, value, optional("row", table));
  const code: Code = {
    code: key.text,
    codeName: textAt(value, "name") ?? key.text,
    label: textAt(value, "label") ?? "",
    state: textAt(value, "state") === "retired" ? "retired" : "current",
    ...optional("summary", textAt(value, "summary")),
    ...provenance,
  };
  return resolution.from(code, value, key);
}
