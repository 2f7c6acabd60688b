import type { CST } from "yaml";

/** How deep lists and maps may nest. The deepest real spec uses about a dozen levels. */
export const MAX_DEPTH = 100;

interface Depth {
  readonly depth: number;
  /** Where the deepest collection starts, in UTF-16 code units. */
  readonly offset: number;
}

/**
 * The deepest nesting among `tokens`. Measured on the tokens and without recursion, because composing a document
 * that nests a few thousand levels overflows the stack, and not always in a way that can be caught.
 */
export function depthOf(tokens: readonly CST.Token[]): Depth {
  let deepest: Depth = { depth: 0, offset: 0 };
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepest.depth) deepest = { depth, offset: token.offset };
    if (token.type === "document" && token.value)
      open.push({ token: token.value, depth: depth + 1 });
    if (!("items" in token)) continue;
    for (const item of token.items) {
      if (item.key) open.push({ token: item.key, depth: depth + 1 });
      if (item.value) open.push({ token: item.value, depth: depth + 1 });
    }
  }
  return deepest;
}
