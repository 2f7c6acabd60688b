import type { RowFlag } from "../reading.js";
import { squeezed, treeDepth } from "./content.js";
import type { LooseRow } from "./rows.js";

export interface NestedRow extends LooseRow {
  /** Codes of what it stands below, outermost first. */
  readonly below: readonly string[];
}

/**
 * Says which rows stand below which: below a row that opens a group; below the row whose code begins theirs (`order.policyId`);
 * below one with a shallower mark of a tree; below a list or object where theirs are the only rows without a number.
 */
export function nested(rows: readonly LooseRow[], isNumbered: boolean): readonly NestedRow[] {
  // `below` is what a row stands below inside of its groups, until the groups are put in front.
  const done: NestedRow[] = [];
  const named = new Map<string, string>();
  for (const row of rows) {
    const below = ownersOf(row, done, named, isNumbered);
    const isLoose = isNumbered && below.length === 0 && isWithoutNumber(row);
    const flags: readonly RowFlag[] = isLoose ? [...row.flags, "no-number"] : row.flags;
    done.push({ ...row, below, flags });
    if (!named.has(bare(row.key))) named.set(bare(row.key), row.key);
  }
  const groups = groupsAbove(rows);
  return done.map((row, index) => ({ ...row, below: [...(groups[index] ?? []), ...row.below] }));
}

/** Of each row the groups that are open. One behind another's fields takes its place; one directly behind it is below it. */
function groupsAbove(rows: readonly LooseRow[]): readonly (readonly string[])[] {
  let open: readonly string[] = [];
  return rows.map((row, index) => {
    // A title in words parts a table, and nothing of a message.
    if (row.kind !== "group" || row.cells.code === undefined) return open;
    const isInner = rows[index - 1]?.kind === "group";
    const above = isInner ? open : open.slice(0, -1);
    open = [...above, row.key];
    return above;
  });
}

function ownersOf(
  row: LooseRow,
  before: readonly NestedRow[],
  named: ReadonlyMap<string, string>,
  isNumbered: boolean,
): readonly string[] {
  if (row.kind !== "field") return [];
  const depth = treeDepth(row.drawn);
  if (depth > 0) return byTree(depth, before);
  const prefix = byPrefix(row.key, named);
  if (prefix.length > 0) return prefix;
  const number = byNumber(row, before);
  if (number.length > 0) return number;
  return isNumbered && isWithoutNumber(row) ? byMissingNumber(before) : [];
}

function byTree(depth: number, before: readonly NestedRow[]): readonly string[] {
  const owner = before.findLast(
    (other) => other.kind === "field" && treeDepth(other.drawn) < depth,
  );
  return owner ? [...owner.below, owner.key] : [];
}

/** `named`: keys of the rows above, by what they are without the numbers of their lists. */
function byPrefix(key: string, named: ReadonlyMap<string, string>): readonly string[] {
  const path = bare(key).split(".");
  if (path.length > DEEPEST) return [];
  const prefixes = path.slice(0, -1).map((_, index) => path.slice(0, index + 1).join("."));
  return prefixes.map((prefix) => named.get(prefix) ?? prefix);
}

/** Nobody writes longer paths; what has more dots is no path. */
const DEEPEST = 40;

function bare(path: string): string {
  return path.replace(/\[\d*\]/gu, "");
}

/** `4.1` stands below `4`. */
function byNumber(row: LooseRow, before: readonly NestedRow[]): readonly string[] {
  const upper = /^(\d+(?:[.-]\d+)*)[.-]\d+$/u.exec(squeezed(row.cells.seq ?? ""))?.[1];
  if (upper === undefined) return [];
  const owner = before.findLast((other) => squeezed(other.cells.seq ?? "") === upper);
  return owner ? [...owner.below, owner.key] : [];
}

function byMissingNumber(before: readonly NestedRow[]): readonly string[] {
  const owner = before.findLast((other) => !isWithoutNumber(other));
  return owner && isContainer(owner.cells.type ?? "") ? [...owner.below, owner.key] : [];
}

function isWithoutNumber({ kind, cells }: LooseRow): boolean {
  return kind === "field" && cells.seq === undefined;
}

function isContainer(type: string): boolean {
  const word = squeezed(type);
  return (
    /^(?:object|list|array|map|set|对象|数组|列表|集合)|\[\]$/iu.test(word) ||
    /(?:DTO|VO|Info)$/u.test(word)
  );
}
