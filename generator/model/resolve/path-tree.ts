import type { Entry } from "../../spec/yaml/node.js";

/** A table of dotted paths as the tree it describes: `order.skuList[].dutyId` is three levels. */
export interface PathTree {
  readonly name: string;
  /** The first row at or below this level. */
  readonly first: Entry;
  readonly branches: Map<string, PathTree>;
  list: boolean;
  /** The row of this very path. */
  entry?: Entry;
}

/** Builds the tree in row order. A name without dots is a level of its own, so plain tables come out flat. */
export function growTree(rows: readonly Entry[]): PathTree {
  const root: PathTree = { name: "", first: rows[0] as Entry, branches: new Map(), list: false };
  for (const row of rows) {
    let level = root;
    for (const part of row.key.text.split(".")) {
      const list = part.endsWith("[]");
      const name = list ? part.slice(0, -2) : part;
      const branch: PathTree = level.branches.get(name) ?? {
        name,
        first: row,
        branches: new Map(),
        list: false,
      };
      level.branches.set(name, branch);
      branch.list ||= list;
      level = branch;
    }
    level.entry = row;
  }
  return root;
}
