import { get, type Entry, type Node, type ScalarNode } from "../../spec/yaml/node.js";

/** The node under `key`, if `node` is a mapping that has it. */
export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === "map" ? get(node, key) : undefined;
}

export function scalarAt(node: Node | undefined, key: string): ScalarNode | undefined {
  const found = child(node, key);
  return found?.kind === "scalar" ? found : undefined;
}

/** The text under `key`, as written in the source. */
export function textAt(node: Node | undefined, key: string): string | undefined {
  return scalarAt(node, key)?.text;
}

export function flagAt(node: Node | undefined, key: string): boolean {
  return scalarAt(node, key)?.value === true;
}

export function entriesAt(node: Node | undefined, key: string): readonly Entry[] {
  return entries(child(node, key));
}

export function entries(node: Node | undefined): readonly Entry[] {
  return node?.kind === "map" ? node.entries : [];
}

/** The items under `key`; a single value counts as a list of one. */
export function itemsAt(node: Node | undefined, key: string): readonly Node[] {
  return items(child(node, key));
}

export function items(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  return node.kind === "list" ? node.items : [node];
}

export function textsAt(node: Node | undefined, key: string): readonly string[] {
  return itemsAt(node, key).flatMap((item) => (item.kind === "scalar" ? [item.text] : []));
}

/** `{ [key]: value }`, or nothing where there is no value: for optional properties of the model. */
export function optional<K extends string, V>(
  key: K,
  value: V | undefined,
): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** A dotted path as names: `data.insureNum` → `["data", "insureNum"]`. */
export function pathOf(text: string): readonly string[] {
  return text.split(".");
}
