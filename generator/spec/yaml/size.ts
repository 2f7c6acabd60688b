import { childrenOf, type Node } from "./node.js";

/** How much a node is when everything aliased below it is written out. */
export interface Size {
  readonly nodes: number;
  /** Levels below and including the node. */
  readonly height: number;
}

/** The size of `node`; `known` holds the sizes of anchored nodes, so that nothing aliased is walked twice. */
export function measure(node: Node, known: ReadonlyMap<Node, Size>): Size {
  const before = known.get(node);
  if (before) return before;
  let nodes = 1;
  let height = 0;
  for (const child of childrenOf(node)) {
    const size = measure(child, known);
    nodes += size.nodes;
    height = Math.max(height, size.height);
  }
  return { nodes, height: height + 1 };
}
