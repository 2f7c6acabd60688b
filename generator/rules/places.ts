import type { Span } from "../diagnostics/diagnostic.js";
import type { Origins } from "../model/origins.js";
import { spanInside } from "../model/resolve/expressions.js";
import { entryOf, type Node, type ScalarNode } from "../spec/yaml/node.js";

/** The YAML below `element`: `nodeAt(origins, operation, "identity", "0")`. */
export function nodeAt(
  origins: Origins,
  element: object,
  ...path: readonly string[]
): Node | undefined {
  let here = origins.node(element);
  for (const key of path) {
    if (here?.kind === "map") here = entryOf(here, key)?.value;
    else if (here?.kind === "list") here = here.items[Number(key)];
    else return undefined;
  }
  return here;
}

export function scalarBelow(
  origins: Origins,
  element: object,
  ...path: readonly string[]
): ScalarNode | undefined {
  const node = nodeAt(origins, element, ...path);
  return node?.kind === "scalar" ? node : undefined;
}

/** The place of the last key of `path` itself, not of its value; else the nearest place known. */
export function keyAt(
  origins: Origins,
  element: object,
  ...path: readonly string[]
): Span | undefined {
  const above = nodeAt(origins, element, ...path.slice(0, -1));
  const key = path.at(-1);
  const entry = above?.kind === "map" && key !== undefined ? entryOf(above, key) : undefined;
  return entry?.key.at ?? origins.at(element, ...path);
}

/** The place of `part` inside a scalar, at its first occurrence as a word of its own; else all of the scalar. */
export function partOf(scalar: ScalarNode, part: string): Span {
  const start = wordIndex(scalar.text, part);
  return start === -1 ? scalar.at : spanInside(scalar, start, start + part.length);
}

function wordIndex(text: string, part: string): number {
  const continues = (at: number) => /[\p{ID_Continue}]/u.test(text[at] ?? "");
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (!continues(at - 1) && !continues(at + part.length)) return at;
  }
  return -1;
}
