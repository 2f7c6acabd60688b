import type { Span } from "../../diagnostics/diagnostic.js";

/**
 * A YAML document as the rest of the generator sees it: three kinds of node, each with its place.
 * Aliases and merge keys are already resolved; an aliased node is the anchored node itself, at the anchor's place.
 */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: "scalar";
  /** The source text of a plain scalar (`0000` stays `0000`); the decoded text of a quoted or block one. */
  readonly text: string;
  /** What YAML 1.2 (core schema) reads it as. */
  readonly value: ScalarValue;
  /** True where YAML decides the type: neither quotes nor a block were used. */
  readonly plain: boolean;
  /** Empty (`start` equals `end`) where nothing is written, as after `key:`. */
  readonly at: Span;
}

export interface ListNode {
  readonly kind: "list";
  readonly items: readonly Node[];
  readonly at: Span;
}

export interface MapNode {
  readonly kind: "map";
  /** In source order, no key twice. */
  readonly entries: readonly Entry[];
  readonly at: Span;
}

export interface Entry {
  /** The key's `text` is its name: keys are never retyped. */
  readonly key: ScalarNode;
  readonly value: Node;
  /** From the start of the key to the end of the value. */
  readonly at: Span;
}

export type ScalarValue = string | number | boolean | null;

/** The entry of `map` whose key reads `key`. */
export function entryOf(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key.text === key);
}

/** The value under `key`. */
export function get(map: MapNode, key: string): Node | undefined {
  return entryOf(map, key)?.value;
}

export function has(map: MapNode, key: string): boolean {
  return entryOf(map, key) !== undefined;
}

/** The keys of `map`, in source order. */
export function keys(map: MapNode): readonly string[] {
  return map.entries.map((entry) => entry.key.text);
}

/** True for a value that was left out, as in `key:` with nothing after it. */
export function isAbsent(node: Node): boolean {
  return node.kind === "scalar" && node.plain && node.text === "";
}

/** The nodes directly below `node`, keys left out. */
export function childrenOf(node: Node): readonly Node[] {
  if (node.kind === "scalar") return [];
  return node.kind === "list" ? node.items : node.entries.map((entry) => entry.value);
}
