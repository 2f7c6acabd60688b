import type { Entry } from "../../spec/yaml/node.js";

/** A table of dotted paths as the tree it describes: `order.skuList[].dutyId` and `order.skuList[0].dutyId` are three levels. */
export interface PathTree {
  readonly name: string;
  /** The first row at or below this level. */
  readonly first: Entry;
  readonly branches: Map<string, PathTree>;
  list: boolean;
  /** The row of this very path. */
  entry?: Entry;
}

/** Builds the tree in row order, `[]` and `[0]` marking lists. A plain table, without dots, comes out flat. */
export function growTree(rows: readonly Entry[]): PathTree {
  const root: PathTree = { name: "", first: rows[0] as Entry, branches: new Map(), list: false };
  for (const row of rows) {
    let level = root;
    for (const part of row.key.text.split(".")) {
      const name = part.replace(/\[0?\]$/, "");
      const list = name !== part;
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
