import { columnsFor, isHead, type Dictionary } from "../tables/dictionary.js";
import type { PageLine } from "./pdf-page.js";

/** A line of a table, each of its parts in the column that it stands in. */
export interface ColumnLine {
  readonly cells: readonly string[];
  readonly page: number;
  readonly line: number;
  readonly y: number;
}

/** A row that is made of one line or several. */
export interface ColumnRow {
  readonly lines: readonly ColumnLine[];
  readonly cells: readonly string[];
}

interface Column {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a table without rules that begins with the first of `lines`: parts of lines that stand below one another are its
 * columns. It begins with a head by `words`, or with three lines of three parts and more. None where no table begins.
 */
export function columnLines(lines: readonly PageLine[], words: Dictionary): readonly ColumnLine[] {
  const [first] = lines;
  if (first === undefined || first.segments.length < 2) return [];
  const hasHead = isHead(
    first.segments.map(({ text }) => text),
    words,
  );
  if (!hasHead && first.segments.length < 3) return [];
  const found: ColumnLine[] = [];
  let columns: readonly Column[] = first.segments.map(({ x, end }) => ({ from: x, to: end }));
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const places = placesOf(line, columns);
    if (places === undefined || (before && !isNext(before, line))) break;
    if (index > 0 && line.segments.length === 1 && isBeside(line, before)) break;
    columns = widened(columns, line, places);
    const cells = columns.map((_, column) => textAt(line, places, column));
    found.push({ cells, page: line.page, line: line.line, y: line.y });
  }
  const full = found.filter(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  return full.length >= (hasHead ? 2 : 3) ? found : [];
}

const textAt = (line: PageLine, places: readonly number[], column: number): string =>
  line.segments
    .filter((_, index) => places[index] === column)
    .map(({ text }) => text)
    .join(" ");

/** The column of each part; undefined where one reaches into two columns. */
function placesOf(line: PageLine, columns: readonly Column[]): readonly number[] | undefined {
  const places: number[] = [];
  for (const { x, end } of line.segments) {
    const touched = columns.flatMap(({ from, to }, index) => (x < to && end > from ? [index] : []));
    if (touched.length > 1) return undefined;
    places.push(touched[0] ?? nearest(columns, x));
  }
  return places;
}

function nearest(columns: readonly Column[], x: number): number {
  const distances = columns.map(({ from }) => Math.abs(from - x));
  return distances.indexOf(Math.min(...distances));
}

function widened(
  columns: readonly Column[],
  { segments }: PageLine,
  places: readonly number[],
): readonly Column[] {
  return columns.map(({ from, to }, column) => {
    const own = segments.filter((_, index) => places[index] === column);
    return {
      from: Math.min(from, ...own.map(({ x }) => x)),
      to: Math.max(to, ...own.map(({ end }) => end)),
    };
  });
}

/** On the same page with little between them, or at the top of the next. */
function isNext(before: PageLine, line: PageLine): boolean {
  if (line.page !== before.page) return line.page === before.page + 1;
  return line.y - before.y < 3.2 * Math.max(line.size, before.size);
}

/** A line of one part is text below the table, unless it goes on in a cell: close to the line before, in the same letters. */
function isBeside(line: PageLine, before: PageLine | undefined): boolean {
  if (before === undefined || before.page !== line.page) return true;
  const isClose = line.y - before.y < 1.75 * line.size;
  return !isClose || Math.abs(line.size - before.size) > 0.6 || line.isBold !== before.isBold;
}

/**
 * Puts lines together that are one row. A row begins with a line that has what never goes on in a second line (a running number, a
 * type, whether it is required), or that stands further from the line before than lines of one row do.
 */
export function rowsOf(lines: readonly ColumnLine[], words: Dictionary): readonly ColumnRow[] {
  const anchors = anchorsOf(lines[0]?.cells ?? [], words);
  const close = closest(lines);
  const rows: ColumnLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || isBegun(line, before, anchors, close)) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows.map((row) => ({ lines: row, cells: joined(row) }));
}

function joined(lines: readonly ColumnLine[]): readonly string[] {
  const [first] = lines;
  return (first?.cells ?? []).map((_, column) =>
    lines
      .map(({ cells }) => cells[column] ?? "")
      .filter((text) => text !== "")
      .join("\n"),
  );
}

function isBegun(
  line: ColumnLine,
  before: ColumnLine,
  anchors: readonly number[],
  close: number,
): boolean {
  const filled = line.cells.filter((cell) => cell !== "").length;
  const isApart = line.page !== before.page || line.y - before.y > 1.25 * close;
  const [first = ""] = line.cells;
  // One cell alone goes on with the one above, as the second line of a head does.
  if (filled === 1 && (first === "" || !isApart)) return line.page === before.page && isApart;
  if (anchors.some((column) => (line.cells[column] ?? "") !== "")) return true;
  return isApart || (anchors.length === 0 && first !== "");
}

function anchorsOf(head: readonly string[], words: Dictionary): readonly number[] {
  const steady = ["seq", "type", "required", "nullable", "length"];
  return head.flatMap((cell, index) =>
    columnsFor(cell, words).some((column) => steady.includes(column)) ? [index] : [],
  );
}

/** The distance of two lines that is the smallest. */
function closest(lines: readonly ColumnLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => (line.page === lines[index]?.page ? line.y - lines[index].y : Infinity));
  return Math.min(...gaps);
}
