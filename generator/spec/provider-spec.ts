import {
  complain,
  type Diagnostic,
  type Result,
  type SourceFile,
} from "../diagnostics/diagnostic.js";
import { type MapNode, type Node, type ScalarNode } from "./yaml/node.js";

/** A provider's YAML as written, all its files taken together. */
export interface ProviderSpec {
  /** The folder's name. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
  /** What each of them holds. */
  readonly roots: readonly MapNode[];
  /** The declarations under a top-level key that holds a mapping of names, over all files. */
  section(name: string): readonly Declared[];
  /** Whether one of them is called `name`. */
  declares(section: string, name: string): boolean;
  /** A top-level value that stands once. */
  value(name: string): Node | undefined;
  /** Whether the YAML at or below `node` has been refused. */
  isBroken(node: Node): boolean;
  /** Every file could be read. Otherwise what is missing may be declared in the file that could not. */
  readonly isWhole: boolean;
  /** The text of another file of the folder, such as a sample. */
  text(path: string): string | undefined;
}

export interface Declared {
  readonly name: string;
  readonly key: ScalarNode;
  readonly node: Node;
}

/** The top-level keys that hold declarations by name and may be spread over several files. */
export const declaringSections = [
  "parties",
  "documents",
  "environments",
  "credentials",
  "protocols",
  "open",
  "types",
  "codes",
  "operations",
  "questions",
  "vectors",
] as const;

/** Merges the files of a provider; what is declared twice is refused, naming both places. */
export function mergeFiles(parts: {
  readonly folder: string;
  readonly documents: readonly { readonly source: SourceFile; readonly root: MapNode }[];
  readonly isBroken: (node: Node) => boolean;
  readonly isWhole: boolean;
  readonly texts: ReadonlyMap<string, string>;
}): Result<ProviderSpec> {
  const diagnostics: Diagnostic[] = [];
  const sections = new Map<string, Map<string, Declared>>();
  const values = new Map<string, { readonly key: ScalarNode; readonly node: Node }>();
  for (const { root } of parts.documents) {
    for (const { key, value } of root.entries) {
      if ((declaringSections as readonly string[]).includes(key.text)) {
        if (value.kind === "map") mergeSection(sections, key.text, value, diagnostics);
        continue;
      }
      const first = values.get(key.text);
      if (first) diagnostics.push(declaredTwice("key", key, first.key));
      else values.set(key.text, { key, node: value });
    }
  }
  // Made once: whoever reads a type asks for what is declared, which may be thousands.
  const lists = new Map([...sections].map(([name, one]) => [name, [...one.values()]]));
  const spec: ProviderSpec = {
    folder: parts.folder,
    files: parts.documents.map((document) => document.source),
    roots: parts.documents.map((document) => document.root),
    section: (name) => lists.get(name) ?? [],
    declares: (section, name) => sections.get(section)?.has(name) === true,
    value: (name) => values.get(name)?.node,
    isBroken: parts.isBroken,
    isWhole: parts.isWhole,
    text: (path) => parts.texts.get(path),
  };
  return [spec, diagnostics];
}

function mergeSection(
  sections: Map<string, Map<string, Declared>>,
  name: string,
  node: MapNode,
  diagnostics: Diagnostic[],
): void {
  const declared = sections.get(name) ?? new Map<string, Declared>();
  sections.set(name, declared);
  for (const { key, value } of node.entries) {
    const first = declared.get(key.text);
    if (first) diagnostics.push(declaredTwice(name, key, first.key));
    else declared.set(key.text, { name: key.text, key, node: value });
  }
}

function declaredTwice(section: string, key: ScalarNode, first: ScalarNode): Diagnostic {
  return complain("declared-twice", key.at, { section, name: key.text }, [
    { message: { en: "first declared here", zh: "最初声明在这里" }, at: first.at },
  ]);
}
