import {
  piped,
  pipeSplitter,
  spaced,
  spaceSplitter,
  tabbed,
  tabSplitter,
  wordsOf,
  wordSplitter,
  type Splitter,
} from "./text-columns.js";
import { isRule, looksLikeRow, shapeOf } from "./text-shape.js";
import { following, type TextSource } from "./text-source.js";

/** The head of a table whose rows are lines. */
export interface Head {
  readonly cells: readonly string[];
  readonly split: Splitter;
  /** The index of the line behind it. */
  readonly next: number;
}

/** The head that a line is, or that it and the next one are together. */
export function headAt(source: TextSource, at: number): Head | undefined {
  const text = source.lines[at]?.text ?? "";
  if (text.includes("\t")) return tabbedHead(source, at, text);
  return text.includes("|") ? pipedHead(source, at, text) : spacedHead(source, at, text);
}

function tabbedHead(source: TextSource, at: number, text: string): Head | undefined {
  const cells = withoutEmptyEnd(tabbed(text));
  const next = source.lines[at + 1]?.text ?? "";
  if (source.words.isHead(cells)) {
    const isAligned = cells.slice(1).includes("") && !fillsGaps(source, at, cells);
    const own = isAligned ? cells.filter((cell, column) => column === 0 || cell !== "") : cells;
    return { cells: own, split: tabSplitter(own, isAligned), next: at + 1 };
  }
  if (cells.length < 3 || !next.startsWith("\t")) return undefined;
  const below = tabbed(next);
  const both = cells.map((cell, column) => (below[column] ? `${cell}\n${below[column]}` : cell));
  const isHead = below.length <= cells.length && source.words.isHead(both);
  return isHead ? { cells: both, split: tabSplitter(both, false), next: at + 2 } : undefined;
}

/** Whether the first row has something where the head has nothing. */
function fillsGaps(source: TextSource, at: number, head: readonly string[]): boolean {
  let next = following(source, at);
  if (isRule([source.lines[next]?.said ?? ""])) next = following(source, next);
  const row = tabbed(source.lines[next]?.text ?? "");
  const isInGap = (cell: string, column: number) => cell === "" && (row[column] ?? "") !== "";
  return row.length >= head.length && head.some(isInGap);
}

function pipedHead(source: TextSource, at: number, text: string): Head | undefined {
  const cells = piped(text);
  return source.words.isHead(cells) ? { cells, split: pipeSplitter, next: at + 1 } : undefined;
}

/** Single blanks part a head only if each of its words is one of a column, and what follows is a row. */
function wordsHead(source: TextSource, at: number, text: string): Head | undefined {
  const cells = text.length > 100 ? [] : wordsOf(text);
  if (cells.length < 3 || !cells.every(source.words.isKnown) || !source.words.isHead(cells)) {
    return undefined;
  }
  const shape = shapeOf(cells, source.words);
  const isRow = (row: readonly string[]) =>
    source.words.isHead(row) ||
    (looksLikeRow(shape, row) === true && (row[shape.type ?? -1] ?? "") !== "");
  const split = wordSplitter(isRow, cells.length);
  const next = source.lines[following(source, at)]?.text ?? "";
  return split(next) && !source.words.isHead(wordsOf(next))
    ? { cells, split, next: at + 1 }
    : undefined;
}

function spacedHead(source: TextSource, at: number, text: string): Head | undefined {
  const cells = spaced(text);
  if (cells.length === 1) return wordsHead(source, at, text);
  if (cells.length < 2 || !source.words.isHead(cells)) return undefined;
  const split = spaceSplitter(text);
  const next = source.lines[following(source, at)];
  if (!next || next.text.includes("\t")) return undefined;
  const isFollowed = isRule([next.said]) || (split(next.text)?.length ?? 0) > 1;
  return isFollowed ? { cells, split, next: at + 1 } : undefined;
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}
