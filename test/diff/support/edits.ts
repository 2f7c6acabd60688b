import {
  isMap,
  isNode,
  isPair,
  isScalar,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";

/**
 * Changes of a spec, as cases write them. Paths are the keys from the top, with slashes: `types/Order/fields/remark/required`.
 * They are made in this order.
 */
export interface Edits {
  /** The name of a key is another; it stays where it is. */
  readonly rename: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
  /** What stands under a key, whether it was there or not. A new key comes last. */
  readonly set: ReadonlyMap<string, Node>;
  /** Keys that come first among their siblings. */
  readonly first: readonly string[];
  /** Texts of samples, by path. */
  readonly samples: ReadonlyMap<string, string>;
}

/** Makes edits in place; each in the file that has what it is about. A path that leads nowhere is a mistake of the case. */
export function applyEdits(documents: readonly Document[], edits: Edits): void {
  for (const [path, name] of edits.rename) rename(documents, path, name);
  for (const path of edits.remove) {
    const { document, keys } = find(documents, path);
    if (!document.deleteIn(keys)) throw new Error(`nothing to remove at ${path}`);
  }
  for (const [path, node] of edits.set) {
    const { document, keys } = find(documents, path, false);
    document.setIn(keys, node);
  }
  for (const path of edits.first) moveUp(documents, path);
}

function rename(documents: readonly Document[], path: string, name: string): void {
  const { pair } = entryOf(documents, path);
  if (isScalar(pair.key)) pair.key.value = name;
}

function moveUp(documents: readonly Document[], path: string): void {
  const { map, pair } = entryOf(documents, path);
  map.items = [pair, ...map.items.filter((item) => item !== pair)];
}

function entryOf(
  documents: readonly Document[],
  path: string,
): { readonly map: YAMLMap; readonly pair: Pair } {
  const { document, keys } = find(documents, path);
  const map = document.getIn(keys.slice(0, -1));
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && item.key.value === keys.at(-1))
    : undefined;
  if (!isMap(map) || !isPair(pair)) throw new Error(`nothing at ${path}`);
  return { map, pair };
}

/** The file that has the path; of what is not there, the one that has most of what is above it. */
function find(
  documents: readonly Document[],
  path: string,
  mustExist = true,
): { readonly document: Document; readonly keys: readonly string[] } {
  const keys = path.split("/");
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const above = keys.slice(0, depth);
    const document = documents.find((one) => isNode(one.getIn(above, true)));
    if (document) return { document, keys };
    if (mustExist) break;
  }
  const [first] = documents;
  if (mustExist || first === undefined) throw new Error(`nothing at ${path}`);
  return { document: first, keys };
}
