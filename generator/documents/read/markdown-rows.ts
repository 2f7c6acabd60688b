import type { TableRow } from "../block.js";
import { cleared } from "./inline-text.js";
import { cellsOf, rowText } from "./markdown-cells.js";
import type { Line } from "./markup-line.js";

/** `barred`: bars around a row and between its cells. `parted`: only between them. `tabs`: tabs between them. */
export type RowForm = "barred" | "parted" | "tabs";

export function rowOf(text: string, form: RowForm, line: number): TableRow {
  const at = { line };
  const cells = form === "tabs" ? text.split("\t").map(cleared) : cellsOf(text);
  return { cells: cells.map((cell) => ({ text: cell, at })), at };
}

/** Lines that the break of a line in a cell is looked for in. */
const FARTHEST = 20;

/**
 * The row at this line, with the lines that a cell of it goes on in: the row does not end with its bar, and one of the next lines
 * does, before anything else begins.
 */
export function joinedRow(
  lines: readonly Line[],
  at: number,
  form: RowForm,
): { readonly text: string; readonly next: number } {
  const first = lines[at]?.text ?? "";
  if (form === "tabs") return { text: first, next: at + 1 };
  const row = rowText(first);
  const end = form === "barred" && !row.endsWith("|") ? endOfRow(lines, at + 1) : at;
  const rest = lines.slice(at + 1, end + 1).map(({ text }) => text.trim());
  return { text: [row, ...rest].join("<br>"), next: end + 1 };
}

/** The index of the line that ends a row that began above; the line before `from` where none does. */
function endOfRow(lines: readonly Line[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + FARTHEST); at++) {
    const text = rowText(lines[at]?.text ?? "");
    const isOther = text === "" || /^(?:\||#{1,6}\s|```|~~~)/u.test(text);
    if (isOther || lines[at]?.endsFence) break;
    if (text.endsWith("|")) return at;
  }
  return from - 1;
}
