import type { Block, TableRow } from "../../generator/documents/block.js";
import type { Column, Reading, Row, Table } from "../../generator/documents/reading.js";

/** A document whose table was damaged, and what of that was not noticed. */
export interface Mutant {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly complaint: (after: Reading) => string | undefined;
}

/**
 * Damages each table of fields of a document in each way that conversions damage tables. A cell that is lost, columns that changed
 * places, words over columns that nobody knows: the rows must be right nevertheless, or something must say that they are not.
 */
export function mutants(blocks: readonly Block[], before: Reading): readonly Mutant[] {
  return before.tables
    .filter(({ kind, rows }) => kind === "fields" && rows.some((row) => row.kind === "field"))
    .flatMap((table) => {
      const at = blocks.findIndex((block) => isOf(block, table));
      const block = blocks[at];
      if (block?.kind !== "table") return [];
      const change = (rows: readonly TableRow[]): readonly Block[] =>
        blocks.with(at, { ...block, rows });
      return [
        ...droppedCells(block.rows, table, change),
        ...swappedCells(block.rows, table, change),
        ...unknownHead(block.rows, table, change),
        ...swappedColumns(block.rows, table, change),
      ];
    });
}

type Change = (rows: readonly TableRow[]) => readonly Block[];

function isOf(block: Block, { rows }: Table): boolean {
  const lines = block.kind === "table" ? block.rows.map(({ at }) => at.line) : [];
  return rows.length > 0 && rows.every(({ at }) => lines.includes(at.line));
}

const structured: readonly (Column | undefined)[] = ["code", "type", "required", "nullable"];

/** A row without one of its cells: what is left stands in its columns, or the row is unclaimed. */
function droppedCells(rows: readonly TableRow[], table: Table, change: Change): readonly Mutant[] {
  return someIn(rows, table).flatMap(({ row, index, read }) =>
    table.columns.map((dropped, column) => ({
      name: `${read.place} without its ${dropped ?? "?"}`,
      blocks: change(rows.with(index, { ...row, cells: row.cells.toSpliced(column, 1) })),
      complaint: (after) => {
        const others = othersLost(after, rows, table, read);
        if (others !== undefined) return others;
        const found = rowAt(after, read);
        if (found === undefined) return unclaimed(after, row);
        const kept = structured.filter((each) => each !== dropped);
        return dropped === "code" ? flagged(found) : (flagged(found) ?? differs(found, read, kept));
      },
    })),
  );
}

/** A row two of whose cells changed places: it is put right, or says that it is odd. */
function swappedCells(rows: readonly TableRow[], table: Table, change: Change): readonly Mutant[] {
  return someIn(rows, table).flatMap(({ row, index, read }) =>
    pairs(table.columns)
      // An example and a wire name look alike.
      .filter(([a, b]) => ![a, b].every((each) => isName(row.cells[each]?.text ?? "")))
      .map(([a, b]) => ({
        name: `${read.place} with ${table.columns[a]} and ${table.columns[b]} swapped`,
        blocks: change(rows.with(index, { ...row, cells: swapped(row.cells, a, b) })),
        complaint: (after) => {
          const others = othersLost(after, rows, table, read);
          if (others !== undefined) return others;
          const found = rowAt(after, read);
          if (found === undefined) return unclaimed(after, row);
          return differs(found, read, structured) === undefined ? undefined : flagged(found);
        },
      })),
  );
}

/** What is damaged in one row takes no other with it: each is there as before, says that it is odd, or is unclaimed. */
function othersLost(
  after: Reading,
  rows: readonly TableRow[],
  table: Table,
  damaged: Row,
): string | undefined {
  return fieldsIn(rows, table)
    .filter(({ read }) => read !== damaged)
    .flatMap(({ row, read }) => {
      const found = rowAt(after, read);
      const said = found ? differs(found, read, structured) : unclaimed(after, row);
      const isSaid = found !== undefined && found.flags.length > 0;
      return said === undefined || isSaid ? [] : [`${read.place}: ${said}`];
    })
    .at(0);
}

function isName(cell: string): boolean {
  return (
    /^[A-Za-z]\w*$/u.test(cell) && !/^(?:string|int|integer|long|decimal|[YNMOC]E?)$/iu.test(cell)
  );
}

function unknownHead(rows: readonly TableRow[], table: Table, change: Change): readonly Mutant[] {
  const lines = rows.filter((row) => isHeadOf(row, table)).map(({ at }) => at.line);
  const strange = rows.map((row) => (isHeadOf(row, table) ? renamed(row) : row));
  return [
    {
      name: `${table.id} under words that nobody knows`,
      blocks: change(strange),
      complaint: (after) => {
        const lost = fieldsIn(rows, table).filter(({ row, read }) => {
          const found = rowAt(after, read);
          const isSure = after.tables.some(
            (each) => each.rows.includes(found as Row) && each.confidence >= 0.9,
          );
          const isSaid = after.unclaimed.some(({ at }) => lines.includes(at.line));
          return found === undefined ? unclaimed(after, row) !== undefined : isSure && !isSaid;
        });
        return lost.length === 0
          ? undefined
          : `${lost.map(({ read }) => read.place).join(", ")} in silence`;
      },
    },
  ];
}

/** Columns may stand in any order: nothing changes. */
function swappedColumns(
  rows: readonly TableRow[],
  table: Table,
  change: Change,
): readonly Mutant[] {
  const width = table.columns.length;
  const isCut = table.rows.some(({ flags }) => flags.includes("cut-off"));
  if (isCut || rows.some(({ cells }) => cells.length !== width)) return [];
  return table.columns.slice(1).map((_, index) => ({
    name: `${table.id} with columns ${index} and ${index + 1} swapped`,
    blocks: change(rows.map((row) => ({ ...row, cells: swapped(row.cells, index, index + 1) }))),
    complaint: (after) => {
      const wrong = table.rows.filter((read) => {
        const found = rowAt(after, read);
        return found === undefined || differs(found, read, structured) !== undefined;
      });
      return wrong.length === 0
        ? undefined
        : `${wrong.map(({ place }) => place).join(", ")} read otherwise`;
    },
  }));
}

/** A few of its rows: the first, the last and one between. */
function someIn(rows: readonly TableRow[], table: Table) {
  const all = fieldsIn(rows, table);
  return all.filter((_, index) => [0, Math.floor(all.length / 2), all.length - 1].includes(index));
}

function fieldsIn(rows: readonly TableRow[], table: Table) {
  return rows.flatMap((row, index) => {
    const read = table.rows.find(({ at, kind }) => kind === "field" && at.line === row.at.line);
    const isWhole = row.cells.length === table.columns.length;
    return read && isWhole && read.flags.length === 0 ? [{ row, index, read }] : [];
  });
}

function rowAt(after: Reading, { at }: Row): Row | undefined {
  return after.tables.flatMap(({ rows }) => rows).find((row) => row.at.line === at.line);
}

function differs(
  found: Row,
  read: Row,
  columns: readonly (Column | undefined)[],
): string | undefined {
  const wrong = columns.find(
    (column) => column !== undefined && found.cells[column] !== read.cells[column],
  );
  return wrong === undefined ? undefined : `its ${wrong} is '${found.cells[wrong]}'`;
}

function flagged({ flags }: Row): string | undefined {
  return flags.length > 0 ? undefined : "no flag says so";
}

function unclaimed(after: Reading, row: TableRow): string | undefined {
  const isSaid = after.unclaimed.some(({ at }) => at.line === row.at.line);
  return isSaid ? undefined : "it is gone";
}

function isHeadOf({ at }: TableRow, { rows }: Table): boolean {
  return rows.every((row) => row.at.line > at.line);
}

function renamed(row: TableRow): TableRow {
  const { isHead: _, ...rest } = row;
  return {
    ...rest,
    cells: row.cells.map((cell, index) => ({
      ...cell,
      text: cell.text === "" ? "" : `甲乙${index}`,
    })),
  };
}

function pairs(columns: readonly unknown[]): readonly (readonly [number, number])[] {
  return columns.flatMap((_, a) => columns.slice(a + 1).map((__, b) => [a, a + 1 + b] as const));
}

function swapped<T>(cells: readonly T[], a: number, b: number): readonly T[] {
  return cells.map((cell, index) =>
    index === a ? (cells[b] ?? cell) : index === b ? (cells[a] ?? cell) : cell,
  );
}
