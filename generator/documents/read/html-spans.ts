import type { Cell, TableRow } from "../block.js";
import { attribute, lineOf, type Element } from "./html-tree.js";
import type { RowElement } from "./html-rows.js";

/** A cell that goes on in rows below. */
interface Held {
  readonly cell: Cell;
  rows: number;
}

/**
 * The rows with the text of a cell in every column and row that it spans, so that what stands below a head is in its column.
 * A cell too few or too many stays so.
 */
export function gridRows(
  rows: readonly RowElement[],
  read: (cell: Element) => Cell,
): readonly TableRow[] {
  const widest = rows.reduce((most, { cells }) => Math.max(most, widthOf(cells)), 1);
  let held = new Map<number, Held>();
  return rows.map((row, index) => {
    if (rows[index - 1]?.part !== row.part) held = new Map();
    const cells = cellsOf(row, held, widest, read);
    const at = { line: lineOf(row.element) };
    return row.isHead ? { cells, at, isHead: true } : { cells, at };
  });
}

/** Spans beyond any table mean "the whole row". */
const WIDEST = 20;

function widthOf(cells: readonly Element[]): number {
  const spans = cells.map((cell) => span(cell, "colspan"));
  return spans.reduce((sum, each) => sum + (each > WIDEST ? 1 : each), 0);
}

function cellsOf(
  row: RowElement,
  held: Map<number, Held>,
  widest: number,
  read: (cell: Element) => Cell,
): readonly Cell[] {
  const cells: Cell[] = [];
  takeHeld(cells, held);
  for (const element of row.cells) {
    const cell = read(element);
    const rows = span(element, "rowspan") - 1;
    const columns = Math.min(span(element, "colspan"), Math.max(widest - cells.length, 1));
    for (let column = 0; column < columns; column++) {
      if (rows > 0) held.set(cells.length, { cell, rows: rows + 1 });
      cells.push(cell);
    }
    takeHeld(cells, held);
  }
  return withGap(cells, held, { text: "", at: { line: lineOf(row.element) } });
}

/** A cell that is missing in front of one from above: the one from above stays in its column. */
function withGap(cells: readonly Cell[], held: Map<number, Held>, empty: Cell): readonly Cell[] {
  const beyond = [...held.keys()].filter((column) => column >= cells.length);
  const filled = [...cells];
  while (filled.length <= Math.max(-1, ...beyond)) {
    filled.push(held.get(filled.length)?.cell ?? empty);
  }
  for (const [column, each] of held) {
    each.rows -= 1;
    if (each.rows === 0) held.delete(column);
  }
  return filled;
}

function takeHeld(cells: Cell[], held: ReadonlyMap<number, Held>): void {
  for (let next = held.get(cells.length); next; next = held.get(cells.length))
    cells.push(next.cell);
}

/** At least 1; a cell with `rowspan="0"` goes on to the end. */
function span(cell: Element, name: "colspan" | "rowspan"): number {
  const written = attribute(cell, name)?.trim() ?? "";
  if (!/^\d{1,5}$/u.test(written)) return 1;
  const count = Number(written);
  if (count === 0) return name === "rowspan" ? Number.MAX_SAFE_INTEGER : 1;
  return Math.min(count, 1000);
}
