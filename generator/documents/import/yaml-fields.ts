import { block, flow, type Entries, type YamlMap, type YamlValue } from "../patch/value.js";
import type { DraftField, DraftRequired, DraftStructure } from "./elements.js";
import type { Words } from "./words.js";

/** What a field's YAML depends on besides the field. */
export interface FieldStyle {
  /** The first citation of the table around it, from which rows inherit theirs. */
  readonly table?: string | undefined;
  readonly words: Words;
  readonly isDraft?: boolean;
}

/** A structure as it stands under `types:`, in the order of keys that people write. */
export function structureYaml(structure: DraftStructure, words: Words, isDraft = true): YamlMap {
  const { title, cite, fields } = structure;
  return block([
    ["draft", isDraft ? true : undefined],
    ["title", title],
    ["cite", citeYaml(cite)],
    [
      "fields",
      block(fields.map((field) => [field.name, fieldYaml(field, { table: cite[0], words })])),
    ],
  ]);
}

/** A field, on one line where it fits. */
export function fieldYaml(field: DraftField, style: FieldStyle): YamlMap {
  return flow(fieldEntries(field, style));
}

/** The keys of a field that an import knows, in the order in which people write them. */
export function fieldEntries(field: DraftField, { table, words, isDraft }: FieldStyle): Entries {
  const { name, type, isInt, required, sensitive, title, cite, questions } = field;
  return [
    ["draft", isDraft ? true : undefined],
    ["type", type ?? "json"],
    ["wire", isInt ? "int" : undefined],
    ["documented", documentedYaml(field, words)],
    ["required", requiredYaml(required)],
    ["sensitive", sensitive],
    ["title", title],
    ["cite", isInherited(cite, table, name) ? undefined : citeYaml(cite)],
    ["question", questionsYaml(questions)],
  ];
}

/** One member of an envelope, or a group of them. */
export function memberYaml(field: DraftField, words: Words): YamlMap {
  const { name, title, cite, below } = field;
  if (below.length === 0) return fieldYaml({ ...field, name }, { words });
  return block([
    ["title", title],
    ["cite", cite.length === 0 ? undefined : citeYaml(cite)],
    ["fields", block(below.map((inner) => [inner.name, memberYaml(inner, words)]))],
  ]);
}

/** Citations as YAML: one alone, or a list; undefined of none. */
export function citeYaml(cite: readonly string[]): YamlValue | undefined {
  const [only, ...others] = cite;
  return others.length === 0 ? only : cite;
}

/** Names of questions as YAML, each once. */
export function questionsYaml(names: readonly string[]): YamlValue | undefined {
  return citeYaml([...new Set(names)]);
}

/** The document's words, where the spec's own do not show them. */
function documentedYaml({ documented, required }: DraftField, words: Words): YamlValue | undefined {
  const asWritten = required.printed === undefined ? undefined : wordFor(required, words);
  if (asWritten === undefined) return documented;
  return flow([
    ["type", documented],
    ["required", asWritten],
  ]);
}

/** The printed word for whether a field must be there, where the document's words do not say that it means this. */
function wordFor({ kind, printed }: DraftRequired, words: Words): string | undefined {
  if (printed === undefined || printed === "") return undefined;
  const meaning = words.get(printed);
  const own = { always: "true", optional: "false", said: "said", unspecified: "unspecified" }[kind];
  if (kind === "said") return printed;
  return meaning === own || printed === own ? undefined : printed;
}

function requiredYaml({ kind, condition, printed }: DraftRequired): YamlValue | undefined {
  if (kind === "unspecified") return undefined;
  if (kind !== "said") return kind === "always";
  return flow([["said", condition ?? `the document says ${printed ?? "so"}`]]);
}

/** Rows are cited by their names behind that of the table: `guide#2.1` and `guide#2.1/Pay` both lead to them. */
function isInherited(cite: readonly string[], table: string | undefined, name: string): boolean {
  if (table === undefined || cite.length !== 1) return false;
  const separator = table.replace(/^[^#]*#/u, "").includes("/") ? "." : "/";
  return cite[0] === `${table}${separator}${name}`;
}
