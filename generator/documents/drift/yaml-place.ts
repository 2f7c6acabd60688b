import type { Span } from "../../diagnostics/diagnostic.js";
import type { Entry, Node } from "../../spec/yaml/node.js";
import type { YamlPath } from "../patch/patch.js";

/** An entry of a YAML file, and the keys that lead to it. */
export interface YamlPlace {
  readonly path: YamlPath;
  readonly entry: Entry;
}

/** The entry whose key begins where `at` begins, or else the outermost whose value does. A mapping begins where its first key does. */
export function placeOf(root: Node, at: Span): YamlPlace | undefined {
  const places = placesIn(root);
  return (
    places.find(({ entry: { key } }) => key.at.start === at.start) ??
    places.find(({ entry: { value } }) => value.at.start === at.start)
  );
}

/** Every entry of a YAML file, outer ones first; items of lists by their index. */
export function placesIn(node: Node, path: YamlPath = []): readonly YamlPlace[] {
  switch (node.kind) {
    case "scalar":
      return [];
    case "list":
      return node.items.flatMap((item, index) => placesIn(item, [...path, String(index)]));
    case "map":
      return node.entries.flatMap((entry) => {
        const below = [...path, entry.key.text];
        return [{ path: below, entry }, ...placesIn(entry.value, below)];
      });
  }
}
