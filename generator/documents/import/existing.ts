import type { SourceFile } from "../../diagnostics/diagnostic.js";
import type { Origins } from "../../model/origins.js";
import type { Resolved } from "../../model/resolve/resolve.js";
import type { Field } from "../../model/structure.js";
import type { ProviderSpec } from "../../spec/provider-spec.js";
import { get, type MapNode, type Node } from "../../spec/yaml/node.js";
import type { YamlPath } from "../patch/patch.js";

/** The spec that documents are imported into. */
export interface ExistingSpec {
  /** What its files' paths begin with. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly samples: readonly SourceFile[];
  readonly spec: ProviderSpec;
  readonly resolved: Resolved;
  /** Whether a place of a document is waived, `guide#1.2/p3`: then it is in the spec on purpose not. */
  readonly isWaived: (place: string) => boolean;
}

/** An element of the spec that is there, and where it stands in the YAML. */
export interface ExistingElement {
  readonly kind: "protocol" | "structure" | "code table" | "operation" | "field" | "code";
  /** Its key. */
  readonly name: string;
  readonly file: string;
  readonly path: YamlPath;
  readonly node: Node;
  /** All places that it cites, those that it inherits from its table included. */
  readonly cite: readonly string[];
  /** It is marked as a draft, or what it stands in is. */
  readonly isDraft: boolean;
  /** Of a field: what the model has of it. */
  readonly field?: Field;
}

/** Every element that an import can meet again. */
export function elementsIn({ spec, resolved }: ExistingSpec): readonly ExistingElement[] {
  const facts = factsByNode(resolved);
  return (Object.keys(sections) as (keyof typeof sections)[]).flatMap((section) =>
    spec.section(section).flatMap(({ name, node }) =>
      below(node, {
        path: [section, name],
        isDraft: isMarked(node),
        facts,
        kind: sections[section],
      }),
    ),
  );
}

const sections = {
  protocols: "protocol",
  types: "structure",
  codes: "code table",
  operations: "operation",
} as const;

interface Facts {
  readonly cite: readonly string[];
  readonly field?: Field;
}

interface At {
  readonly path: YamlPath;
  readonly isDraft: boolean;
  readonly facts: ReadonlyMap<Node, Facts>;
  readonly kind?: ExistingElement["kind"];
}

function below(node: Node, at: At): readonly ExistingElement[] {
  if (node.kind !== "map") return [];
  const { path, facts, isDraft } = at;
  const kind = at.kind ?? kindAt(path);
  const { cite = [], field } = facts.get(node) ?? {};
  const own: readonly ExistingElement[] = kind
    ? [
        {
          kind,
          name: path.at(-1) ?? "",
          file: node.at.source.path,
          path,
          node,
          cite,
          isDraft: isDraft || isMarked(node),
          ...(field && { field }),
        },
      ]
    : [];
  const inner = node.entries.flatMap(({ key, value }) =>
    below(value, { path: [...path, key.text], isDraft: isDraft || isMarked(node), facts }),
  );
  return [...own, ...inner];
}

function kindAt(path: YamlPath): ExistingElement["kind"] | undefined {
  const above = path.at(-2);
  if (above === "fields") return "field";
  return above === "values" && path[0] === "codes" ? "code" : undefined;
}

function isMarked(node: Node): boolean {
  return node.kind === "map" && get(node, "draft") !== undefined;
}

/** What the model says of YAML nodes: one node may be a field and, of a level, a structure. */
function factsByNode({ provider, origins }: Resolved): ReadonlyMap<Node, Facts> {
  const facts = new Map<Node, Facts>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    note(value, origins, facts);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(provider);
  return facts;
}

function note(value: object, origins: Origins, facts: Map<Node, Facts>): void {
  const node = origins.node(value);
  if (!node || !("cite" in value) || !Array.isArray(value.cite)) return;
  const known = facts.get(node);
  const cite = [...new Set([...(known?.cite ?? []), ...(value.cite as readonly string[])])];
  const isField = "documented" in value && "required" in value;
  const field = isField ? (value as Field) : known?.field;
  facts.set(node, { cite, ...(field && { field }) });
}

/** The mapping that an element stands in: `types.Pay` of `types.Pay.fields.price`. */
export function containerOf({ path }: ExistingElement): YamlPath {
  return path.slice(0, -2);
}

/** A YAML node as plain data, codes and all scalars as their texts. */
export function plainOf(node: Node): unknown {
  if (node.kind === "scalar") return node.text;
  if (node.kind === "list") return node.items.map(plainOf);
  return Object.fromEntries(
    (node satisfies MapNode).entries.map(({ key, value }) => [key.text, plainOf(value)]),
  );
}
