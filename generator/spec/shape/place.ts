import type { Span } from "../../diagnostics/diagnostic.js";
import { entryOf, type Entry, type Node } from "../yaml/node.js";

/** A node, and how one gets to it. */
export interface Place {
  readonly node: Node;
  /** The entry whose value the node is; undefined for the root and for the items of a list. */
  readonly entry: Entry | undefined;
}

/** The place that a JSON pointer (RFC 6901) leads to, as far as it leads. */
export function placeAt(root: Node, pointer: string): Place {
  let place: Place = { node: root, entry: undefined };
  for (const name of pointer.split("/").slice(1).map(unescape)) {
    const next = childAt(place, name);
    if (next === undefined) return place;
    place = next;
  }
  return place;
}

function childAt({ node }: Place, name: string): Place | undefined {
  if (node.kind === "scalar") return undefined;
  const entry = node.kind === "map" ? entryOf(node, name) : undefined;
  const child = node.kind === "list" ? node.items[Number(name)] : entry?.value;
  return child && { node: child, entry };
}

/** A JSON pointer one step further down. */
export function step(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function unescape(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Where to point for the value itself: at it where it fits on a line, or else at its key. */
export function valueSpan({ node, entry }: Place): Span {
  const { source, start, end } = node.at;
  const isOneLine = end > start && !source.text.slice(start, end).includes("\n");
  return isOneLine ? node.at : (entry?.key.at ?? firstKeySpan(node) ?? node.at);
}

/** Where to point for what a map lacks: at the key the map stands under. */
export function ownerSpan({ node, entry }: Place): Span {
  return entry?.key.at ?? firstKeySpan(node) ?? node.at;
}

function firstKeySpan(node: Node): Span | undefined {
  return node.kind === "map" ? node.entries[0]?.key.at : undefined;
}
