import type { Column } from "../reading.js";
import { factWords } from "./words/facts.js";
import { listWords } from "./words/lists.js";
import { nameWords } from "./words/names.js";

/**
 * The words that documents put over their columns. A word may stand for several columns (`名称` is a label here and a wire name
 * there): then what the column holds decides. Documents add words of their own in `documents/reading.yaml`.
 */
export type Dictionary = { readonly [C in Column]: readonly string[] };

/** The words known without being told, by what they name: `words/` holds them. */
export const dictionary: Dictionary = {
  ...nameWords,
  ...factWords,
  ...listWords,
};

/**
 * A head's word as it is compared: NFKC, without white space, without what stands in brackets behind it, without marks around it
 * (`*字段*`, `必填？`, `说明：`), in lower case.
 */
export function headerWord(cell: string): string {
  return cell
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/(.)[([【（].*$/u, "$1")
    .replace(/^[*_`~]+(?=.)|(?<=.)[*_`~:?]+$/gu, "")
    .toLowerCase();
}

/** The columns that a head's word may stand for, in the order of the dictionary; none where it is not in there. */
export function columnsFor(cell: string, words: Dictionary = dictionary): readonly Column[] {
  return indexOf(words).get(headerWord(cell)) ?? [];
}

/** Readers ask of every line and every row of a document: what is compared with is made once. */
const indexes = new WeakMap<Dictionary, ReadonlyMap<string, readonly Column[]>>();

function indexOf(words: Dictionary): ReadonlyMap<string, readonly Column[]> {
  const known = indexes.get(words);
  if (known) return known;
  const index = new Map<string, Column[]>();
  for (const column of columns) {
    for (const word of new Set(words[column].map(headerWord))) {
      if (word !== "") index.set(word, [...(index.get(word) ?? []), column]);
    }
  }
  indexes.set(words, index);
  return index;
}

const columns = Object.keys(dictionary) as readonly Column[];

/**
 * Whether these cells are the head of a table: at least two of them are in the dictionary and stand for different columns, and at
 * least 60 % of those that hold anything. Readers of plain text, which have nothing else to know a table by, ask this of each line.
 * `description | 描述` is a field of that name.
 */
export function isHead(cells: readonly string[], words: Dictionary = dictionary): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const known = filled.map((cell) => columnsFor(cell, words)).filter(({ length }) => length > 0);
  const stands = new Set(known.flat());
  return known.length >= 2 && stands.size >= 2 && known.length >= 0.6 * filled.length;
}
