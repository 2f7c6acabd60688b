import type { Block, Cell, TableRow } from "../block.js";
import { headerWord, isHead, type Dictionary } from "../tables/dictionary.js";
import { numberedLine } from "./printed-number.js";
import { withSamples } from "./samples.js";
import type { SheetRow } from "./xlsx-sheet.js";

type Heading = Extract<Block, { readonly kind: "heading" }>;

/** The blocks of a sheet: its name, and what its rows are: lines of one cell are text, others are tables between blank rows. */
export function sheetBlocks(
  name: string,
  rows: readonly SheetRow[],
  words: Dictionary,
): readonly Block[] {
  const blocks = regionsOf(rows).flatMap((region) =>
    besideOneAnother(region, words).flatMap((part) => regionBlocks(part, name, words)),
  );
  return [headingOf(name, 1, { row: 1, cells: [] }, name), ...withSamples(blocks)];
}

/** Rows that follow each other without a blank one. */
function regionsOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const regions: SheetRow[][] = [];
  for (const row of rows) {
    const last = regions.at(-1);
    if (last?.at(-1)?.row === row.row - 1) last.push(row);
    else regions.push([row]);
  }
  return regions;
}

/** Two tables may stand beside each other, with a blank column between: then each has a head of its own. */
function besideOneAnother(
  region: readonly SheetRow[],
  words: Dictionary,
): readonly (readonly SheetRow[])[] {
  const width = region.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (let column = 1; column < width - 1; column++) {
    if (region.some(({ cells }) => (cells[column] ?? "") !== "")) continue;
    const parts = [partOf(region, 0, column), partOf(region, column + 1, width)];
    if (!parts.every((part) => part.some(({ cells }) => isHead(cells, words)))) continue;
    const [left = [], right = []] = parts;
    return [left, ...besideOneAnother(right, words)];
  }
  return [region];
}

function partOf(region: readonly SheetRow[], from: number, to: number): readonly SheetRow[] {
  return region
    .map(({ row, cells }) => ({ row, cells: cells.slice(from, to) }))
    .filter(({ cells }) => cells.some((text) => text !== ""));
}

function regionBlocks(
  region: readonly SheetRow[],
  sheet: string,
  words: Dictionary,
): readonly Block[] {
  const blocks: Block[] = [];
  let table: SheetRow[] = [];
  let head = "";
  const close = (): void => {
    if (table.length > 0) blocks.push(tableOf(table, sheet));
    table = [];
    head = "";
  };
  for (const [index, row] of region.entries()) {
    const isHeadRow = isHead(row.cells, words);
    const isTitle = isAlone(row) && (table.length === 0 || isHeadAt(region, index + 1, words));
    if (isTitle || (isHeadRow && head !== "" && headOf(row) !== head)) close();
    if (isTitle) blocks.push(textOf(row, sheet));
    else table.push(row);
    if (isHeadRow) head = headOf(row);
  }
  close();
  return blocks;
}

const headOf = ({ cells }: SheetRow): string => cells.map(headerWord).join("|");

const isHeadAt = (region: readonly SheetRow[], index: number, words: Dictionary): boolean =>
  isHead(region[index]?.cells ?? [], words);

/** One text, in one cell or in several that are merged. */
function isAlone({ cells }: SheetRow): boolean {
  return new Set(cells.filter((text) => text !== "")).size === 1;
}

function textOf(row: SheetRow, sheet: string): Block {
  const text = row.cells.find((one) => one !== "") ?? "";
  const isTitle =
    numberedLine(text) !== undefined && text.length <= 50 && !/[。；;，,：:\n]/u.test(text);
  if (isTitle) return headingOf(text, 2, row, sheet);
  return { kind: "paragraph", text, at: { line: row.row, sheet } };
}

/** `level` is that of a number of one part. */
function headingOf(text: string, level: number, { row }: SheetRow, sheet: string): Heading {
  const numbered = numberedLine(text);
  const at = { line: row, sheet };
  if (numbered === undefined) return { kind: "heading", level, text, at };
  const depth = level === 1 ? 1 : numbered.depth + level - 1;
  return { kind: "heading", level: depth, number: numbered.number, text: numbered.text, at };
}

/** From the first column that is used to the last. */
function tableOf(rows: readonly SheetRow[], sheet: string): Block {
  const used = rows.flatMap(({ cells }) =>
    cells.flatMap((text, column) => (text === "" ? [] : [column])),
  );
  const [from, to] = [Math.min(...used), Math.max(...used)];
  const made = rows.map(({ row, cells }): TableRow => {
    const at = { line: row, sheet };
    const each = Array.from({ length: to - from + 1 }, (_, index): Cell => {
      return { text: (cells[from + index] ?? "").trim(), at };
    });
    return { cells: each, at };
  });
  return { kind: "table", rows: made, at: { line: rows[0]?.row ?? 1, sheet } };
}
