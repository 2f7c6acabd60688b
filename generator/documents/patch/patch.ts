import type { Result, SourceFile } from "../../diagnostics/diagnostic.js";
import { entryOf, type Entry, type MapNode, type Node } from "../../spec/yaml/node.js";
import { readYaml } from "../../spec/yaml/read.js";
import { noPlace } from "./no-place.js";
import { printKey } from "./scalar.js";
import { added, changed, removed, type Place, type Splice } from "./splices.js";
import type { YamlValue } from "./value.js";

/** The keys that lead to a place in a YAML file, outermost first; items of lists by their index from 0. */
export type YamlPath = readonly string[];

/** One change of a YAML file. */
export type Edit =
  /** A new entry of the mapping at `path`: behind the entry `after`, as its `first`, or as its last. */
  | {
      readonly kind: "add";
      readonly path: YamlPath;
      readonly key: string;
      readonly value: YamlValue;
      readonly after?: string;
      readonly first?: boolean;
      /** With a blank line before it, as the parts of a file have. */
      readonly apart?: boolean;
    }
  /** Another value at `path`. */
  | { readonly kind: "set"; readonly path: YamlPath; readonly value: YamlValue }
  /** Another key for the entry at `path`. */
  | { readonly kind: "rename"; readonly path: YamlPath; readonly key: string }
  /** The entry at `path` goes, and the comments that stand on its line and right above it. */
  | { readonly kind: "remove"; readonly path: YamlPath };

/**
 * Changes a YAML file, one edit after another, and nothing else in it: comments, order, blank lines and the look of what is
 * not changed stay byte for byte. A mapping on one line stays on one line. The text is undefined where it is no YAML, and
 * where a path leads nowhere or something stands there already (`patch-place`).
 */
export function patchYaml(file: SourceFile, edits: readonly Edit[]): Result<string | undefined> {
  let text = file.text;
  for (const edit of edits) {
    const source = { path: file.path, text };
    const [root, problems] = readYaml(source);
    if (root?.kind !== "map") return [undefined, problems];
    const patched = patchedOnce(source, root, edit);
    if (patched === undefined) return [undefined, [noPlace(root, edit)]];
    text = patched;
  }
  return [text, []];
}

function patchedOnce({ text }: SourceFile, root: MapNode, edit: Edit): string | undefined {
  const splice = spliceFor(text, root, edit);
  if (!splice) return undefined;
  const written = text.includes("\r\n") ? splice.text.replaceAll("\n", "\r\n") : splice.text;
  return text.slice(0, splice.start) + written + text.slice(splice.end);
}

function spliceFor(text: string, root: MapNode, edit: Edit): Splice | undefined {
  const { node, place } = lead(root, edit.path);
  if (edit.kind === "add") {
    return node?.kind === "map" ? added(text, node, place, edit) : undefined;
  }
  if (!place || node !== place.entry.value) return undefined;
  if (edit.kind === "rename") {
    const isTaken = edit.key !== place.entry.key.text && entryOf(place.map, edit.key);
    return isTaken ? undefined : { ...place.entry.key.at, text: printKey(edit.key) };
  }
  return edit.kind === "set" ? changed(text, place, edit.value) : removed(text, place);
}

/** What a path leads to, and the last entry on the way. */
interface Lead {
  readonly node: Node | undefined;
  readonly place: Place | undefined;
}

function lead(root: MapNode, path: YamlPath): Lead {
  let node: Node | undefined = root;
  let place: Place | undefined;
  for (const key of path) {
    if (node?.kind === "list") {
      node = node.items[Number(key)];
      continue;
    }
    if (node?.kind !== "map") return { node: undefined, place: undefined };
    const entry: Entry | undefined = entryOf(node, key);
    if (!entry) return { node: undefined, place: undefined };
    place = { entry, map: node, above: place?.entry.value === node ? place : undefined };
    node = entry.value;
  }
  return { node, place };
}
