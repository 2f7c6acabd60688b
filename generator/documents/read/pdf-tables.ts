import type { Block, DocumentPlace, TableRow } from "../block.js";
import { columnsFor, isHead, type Dictionary } from "../tables/dictionary.js";
import { rowsOf, type ColumnLine } from "./pdf-columns.js";
import type { PageGrid, PageRow } from "./pdf-page.js";

type Table = Extract<Block, { readonly kind: "table" }>;

/** The table that a grid is, together with those on the pages behind it on which it goes on. */
export function gridTable(grids: readonly PageGrid[], words: Dictionary): Table {
  const xs = grids.reduce<readonly number[]>(
    (all, grid) => (grid.xs.length > all.length ? grid.xs : all),
    [],
  );
  const rows: TableRow[] = [];
  for (const grid of grids) {
    const made = grid.rows.map((row) => tableRow(grid, row, xs));
    const rest = restOf(made, rows, words);
    if (rest !== undefined) rows.push(together(rows.pop() ?? rest, rest));
    rows.push(...made.filter((row) => row !== rest));
  }
  const [first] = grids;
  return { kind: "table", rows, at: { page: first?.page ?? 1, line: first?.line ?? 1 } };
}

/** Whether `next`, at the top of a page, goes on with a table that ends the page before. */
export function isContinued(grid: PageGrid, next: PageGrid): boolean {
  if (next.page !== grid.page + 1) return false;
  const [few, many] = [grid.xs, next.xs].toSorted((a, b) => a.length - b.length);
  const isOver = (one = 0, other = Infinity): boolean => Math.abs(one - other) <= NEAR;
  if (!isOver(few?.[0], many?.[0]) || !isOver(few?.at(-1), many?.at(-1))) return false;
  return (few ?? []).every((x) => many?.some((other) => isOver(x, other)));
}

/** A page may have no row that uses all columns: then its cells are as those that are merged. */
function tableRow(
  { page, xs }: PageGrid,
  { cells, line }: PageRow,
  all: readonly number[],
): TableRow {
  const spread = all.slice(1).map((to, index) => {
    const middle = ((all[index] ?? 0) + to) / 2;
    const column = xs.findIndex((x) => x > middle) - 1;
    return cells[column] ?? { text: "", line };
  });
  return {
    cells: spread.map((cell) => ({
      text: cell.text,
      at: { page, line: cell.text === "" ? line : cell.line },
    })),
    at: { page, line },
  };
}

/**
 * The end of the last row of the page before, which the first row of a page may be, a head aside: nothing of it stands in a column
 * that says what the row is, but for the rest of a name that was cut. Another name is left as a row: it may as well be a group.
 */
function restOf(
  rows: readonly TableRow[],
  before: readonly TableRow[],
  words: Dictionary,
): TableRow | undefined {
  const isHeadRow = ({ cells }: TableRow): boolean =>
    isHead(
      cells.map(({ text }) => text),
      words,
    );
  const head = before.find(isHeadRow);
  const row = rows.find((one) => !isHeadRow(one));
  if (head === undefined || row === undefined || rows.indexOf(row) > 1) return undefined;
  const isRest = row.cells.every(({ text }, column) => {
    const columns = columnsFor(head.cells[column]?.text ?? "", words);
    if (text === "" || (columns.length > 0 && columns.every((one) => free.includes(one))))
      return true;
    return columns.includes("code") && isCut(before.at(-1)?.cells[column]?.text ?? "", text);
  });
  return isRest ? row : undefined;
}

/** What such a cell says does not tell one row from another. */
const free: readonly string[] = ["description", "example", "limits", "change", "meaning"];

/** Whether a name that already took several lines, the last of them full, goes on. */
function isCut(name: string, rest: string): boolean {
  const lines = name.split("\n");
  const longest = Math.max(...lines.map(({ length }) => length));
  const isFull = (lines.at(-1) ?? "").length >= 0.75 * longest;
  return lines.length > 1 && isFull && /^\w+$/u.test(lines.join("")) && /^[\w\n]+$/u.test(rest);
}

function together(row: TableRow, rest: TableRow): TableRow {
  const cells = row.cells.map((cell, column) => {
    const more = rest.cells[column]?.text ?? "";
    return { ...cell, text: [cell.text, more].filter((text) => text !== "").join("\n") };
  });
  return { ...row, cells };
}

/** The table that lines in columns are. */
export function columnTable(lines: readonly ColumnLine[], words: Dictionary): Table {
  const rows = rowsOf(lines, words).map(({ lines: [first, ...others], cells }): TableRow => {
    const at = placeOf(first);
    return {
      cells: cells.map((text, column) => {
        const own = [first, ...others].find((line) => (line?.cells[column] ?? "") !== "");
        return { text, at: placeOf(own ?? first) };
      }),
      at,
    };
  });
  return { kind: "table", rows, at: placeOf(lines[0]) };
}

const placeOf = (line: ColumnLine | undefined): DocumentPlace => ({
  page: line?.page ?? 1,
  line: line?.line ?? 1,
});

/** In points. */
const NEAR = 4;
