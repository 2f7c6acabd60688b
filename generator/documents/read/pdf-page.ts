import type { Dictionary } from "../tables/dictionary.js";
import type { Drawing, Glyph } from "./pdf-drawing.js";
import { cellFor, gridOf, type Grid, type GridCell } from "./pdf-grid.js";
import { lineOf, rowsOfGlyphs, type TextLine } from "./pdf-lines.js";
import { framesOf } from "./pdf-rules.js";
import { partedRow } from "./pdf-split.js";
import { strikesOf } from "./pdf-strikes.js";

/** What stands on a page: its lines outside tables, and its tables with rules, from the top. */
export type PageItem = PageLine | PageGrid;

export interface PageLine extends TextLine {
  readonly kind: "line";
  readonly page: number;
  /** From 1, among all lines of the page. */
  readonly line: number;
}

export interface PageGrid {
  readonly kind: "grid";
  readonly page: number;
  readonly line: number;
  readonly y: number;
  /** Where its columns begin, and where the last ends. */
  readonly xs: readonly number[];
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  readonly line: number;
  readonly cells: readonly PageCell[];
}

/** Cells that take several places are in each of them. */
export interface PageCell {
  readonly text: string;
  readonly line: number;
}

/** Puts the characters of a page together. */
export function itemsOf(drawing: Drawing, page: number, words: Dictionary): readonly PageItem[] {
  const rows = rowsOfGlyphs(drawing.glyphs);
  const numbers = new Map(rows.flatMap((row, index) => row.map((glyph) => [glyph, index + 1])));
  const strikes = strikesOf(drawing.glyphs, drawing.lying);
  const isStruck = (glyph: Glyph): boolean => strikes.glyphs.has(glyph);
  const lying = drawing.lying.filter((rule) => !strikes.rules.has(rule));
  const grids = framesOf(lying, drawing.standing).flatMap((frame) => gridOf(frame) ?? []);
  const free = rows.map((row) => row.filter((glyph) => !isTaken(glyph, grids)));
  const lines = free.flatMap((row): readonly PageLine[] => {
    const [first] = row;
    if (first === undefined) return [];
    return [{ kind: "line", page, line: numbers.get(first) ?? 1, ...lineOf(row, isStruck) }];
  });
  const numberOf = (glyph: Glyph): number => numbers.get(glyph) ?? 1;
  const reading = { page, words, isStruck, numberOf };
  const tables = grids.flatMap((grid) => pageGrid(grid, reading) ?? []);
  return [...lines, ...tables].toSorted((a, b) => a.y - b.y);
}

/** Of grids that lie in one another the smaller takes the character. */
function isTaken(glyph: Glyph, grids: readonly Grid[]): boolean {
  const cells = grids.flatMap((grid) => {
    const cell = cellFor(grid, glyph);
    return cell ? [{ cell, size: sizeOf(grid) }] : [];
  });
  cells.toSorted((a, b) => a.size - b.size)[0]?.cell.glyphs.push(glyph);
  return cells.length > 0;
}

const sizeOf = ({ xs, ys }: Grid): number =>
  ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));

/** How the characters of a page are read. */
interface Reading {
  readonly page: number;
  readonly words: Dictionary;
  readonly isStruck: (glyph: Glyph) => boolean;
  /** The number of the line on which a character stands. */
  readonly numberOf: (glyph: Glyph) => number;
}

function pageGrid({ xs, ys, rows }: Grid, reading: Reading): PageGrid | undefined {
  const made = new Map<GridCell, PageCell>();
  const cellOf = (cell: GridCell): PageCell => {
    const known = made.get(cell) ?? pageCell(cell, reading);
    made.set(cell, known);
    return known;
  };
  const seen = new Set<GridCell>();
  const filled = wholeRows(rows, reading).flatMap((row): readonly PageRow[] => {
    const begun = row.filter((cell) => !seen.has(cell) && cell.glyphs.length > 0);
    for (const cell of row) seen.add(cell);
    if (row.every(({ glyphs }) => glyphs.length === 0)) return [];
    const [first, ...others] = (begun.length === 0 ? row : begun).map((cell) => cellOf(cell).line);
    return [{ cells: row.map(cellOf), line: Math.min(first ?? 1, ...others) }];
  });
  const [first] = filled;
  if (first === undefined) return undefined;
  return { kind: "grid", page: reading.page, line: first.line, y: ys[0] ?? 0, xs, rows: filled };
}

/** The rows, those parted that no rules part. */
function wholeRows(rows: Grid["rows"], reading: Reading): Grid["rows"] {
  const textOf = (glyphs: readonly Glyph[]): string => cellText(glyphs, reading);
  return rows.flatMap((row, index) => {
    const head = rows[index - 1]?.map(({ glyphs }) => textOf(glyphs)) ?? [];
    return partedRow(row, head, textOf, reading.words);
  });
}

function pageCell({ glyphs }: GridCell, reading: Reading): PageCell {
  const line = Math.min(...glyphs.map(reading.numberOf));
  return { text: cellText(glyphs, reading), line: Number.isFinite(line) ? line : 1 };
}

function cellText(glyphs: readonly Glyph[], { isStruck }: Reading): string {
  return rowsOfGlyphs(glyphs)
    .map((row) => lineOf(row, isStruck).text.replaceAll("\t", " "))
    .join("\n");
}
