import type { Block, Cell } from "../block.js";
import { besideRows, isLayout, partsOfCell, rowElements } from "./html-rows.js";
import { gridRows } from "./html-spans.js";
import { shownText } from "./html-text.js";
import { childrenOf, lineOf, type Element, type Node } from "./html-tree.js";
import { cleared } from "./inline-text.js";
import type { Markup } from "./markup-line.js";

export type Flow = (nodes: readonly Node[], markup: Markup) => readonly Block[];

/**
 * A table, above it its caption, and behind it what its cells hold that is no text of a cell: tables, and headings that are only
 * there because somebody forgot to end the table. A table that only places things on the page is read as those things.
 */
export function tableBlocks(table: Element, markup: Markup, flow: Flow): readonly Block[] {
  const rows = rowElements(table);
  const cells = rows.flatMap((row) => row.cells);
  const caption = flow(besideRows(table), markup);
  if (isLayout(rows)) {
    return [...caption, ...cells.flatMap((cell) => flow(childrenOf(cell), markup))];
  }
  const inside = cells.flatMap((cell) => flow(partsOfCell(cell).rest, markup));
  return [...caption, ...tableOf(gridRows(rows, cellOf), lineOf(table)), ...inside];
}

function tableOf(
  rows: (Block & { readonly kind: "table" })["rows"],
  line: number,
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: "table", rows, at: { line } }];
}

function cellOf(element: Element): Cell {
  return { text: cleared(shownText(partsOfCell(element).text)), at: { line: lineOf(element) } };
}
