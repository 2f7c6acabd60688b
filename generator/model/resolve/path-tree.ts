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
  /** Further rows of this very path, such as `a[0]` beside `a[]`. */
  readonly repeats: Entry[];
}

/** Builds the tree in row order, `[]` and `[0]` marking lists. A plain table, without dots, comes out flat. */
export function growTree(rows: readonly Entry[]): PathTree {
  const root = newBranch("", rows[0] as Entry);
  for (const row of rows) {
    let level = root;
    for (const part of row.key.text.split(".")) {
      const name = part.replace(/\[0?\]$/, "");
      const list = name !== part;
      const branch = level.branches.get(name) ?? newBranch(name, row);
      level.branches.set(name, branch);
      branch.list ||= list;
      level = branch;
    }
    if (level.entry) level.repeats.push(row);
    else level.entry = row;
  }
  return root;
}

function newBranch(name: string, first: Entry): PathTree {
  return { name, first, branches: new Map(), list: false, repeats: [] };
}
