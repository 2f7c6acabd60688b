import type { Column } from "../reading.js";
import { columnsFor, isHead, type Dictionary } from "../tables/dictionary.js";

/** What is asked of the words over columns, for every line of a text; remembered, since cells repeat. */
export interface HeadWords {
  /** As `isHead` of the dictionary. */
  readonly isHead: (cells: readonly string[]) => boolean;
  readonly isKnown: (cell: string) => boolean;
  /** As `columnsFor` of the dictionary. */
  readonly columnsOf: (cell: string) => readonly Column[];
}

/** Longer cells are no words over a column, brackets behind them included. */
const LONGEST = 40;

export function headWords(words: Dictionary): HeadWords {
  const known = new Map<string, boolean>();
  const isKnown = (cell: string) => {
    if (cell.length > LONGEST || cell.trim() === "") return false;
    const before = known.get(cell);
    const is = before ?? columnsFor(cell, words).length > 0;
    if (before === undefined) known.set(cell, is);
    return is;
  };
  return {
    isKnown,
    isHead: (cells) => cells.filter(isKnown).length >= 2 && isHead(cells, words),
    columnsOf: (cell) => (isKnown(cell) ? columnsFor(cell, words) : []),
  };
}
