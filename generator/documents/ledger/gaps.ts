import type { Item } from "./groups.js";

/** Lines on both sides that nothing was tied to, between the same neighbours. */
export interface Gap {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
}

/** The gaps between lines that are tied in order; a tie that crosses another parts nothing. */
export function gapsOf(
  before: readonly Item[],
  after: readonly Item[],
  ties: ReadonlyMap<Item, Item>,
): readonly Gap[] {
  const places = new Map(after.map((item, index) => [item, index]));
  const taken = new Set(ties.values());
  const gaps: Gap[] = [];
  let [start, end] = [0, 0];
  const close = (i: number, j: number): void => {
    const was = before.slice(start, i).filter((item) => !ties.has(item));
    const is = after.slice(end, j).filter((item) => !taken.has(item));
    if (was.length > 0) gaps.push({ before: was, after: is });
    [start, end] = [i + 1, j + 1];
  };
  before.forEach((item, i) => {
    const tied = ties.get(item);
    const j = tied && places.get(tied);
    if (j !== undefined && j >= end) close(i, j);
  });
  close(before.length, after.length);
  return gaps;
}
