import type { Block, TableRow } from "../block.js";
import { isHead, type Dictionary } from "../tables/dictionary.js";
import {
  barsIn,
  cellsOf,
  isBarred,
  isFrame,
  isLongRule,
  isRule,
  rowText,
} from "./markdown-cells.js";
import { isTableAt } from "./markdown-evidence.js";
import { joinedRow, rowOf, type RowForm } from "./markdown-rows.js";
import { indexFrom, type Line, type LineReader, type Markup } from "./markup-line.js";

/**
 * A table of rows with bars, with or without bars around them, with or without a rule below its head; and one of cells that tabs
 * part, if its head is one by its words. Rows keep the cells that they have; a head that is repeated as a row is a row.
 */
export const readTable: LineReader = (lines, at, markup) => {
  const form = formAt(lines, at, markup);
  if (form === undefined) return undefined;
  const table: Growing = { lines, form, words: markup.words, rows: [], rules: 0 };
  let next = at;
  for (let end = grow(table, at); end !== undefined; end = grow(table, end)) next = end;
  return { blocks: tableOf(table.rows, lines[at]?.line ?? 1), next: Math.max(next, at + 1) };
};

interface Growing {
  readonly lines: readonly Line[];
  readonly form: RowForm;
  readonly words: Dictionary;
  readonly rows: TableRow[];
  /** Rules met so far. */
  rules: number;
}

function tableOf(rows: readonly TableRow[], line: number): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: "table", rows, at: { line } }];
}

/** How the rows of a table that begins at this line are parted; `undefined` where none begins. */
function formAt(lines: readonly Line[], at: number, { words }: Markup): RowForm | undefined {
  const text = lines[at]?.text ?? "";
  const row = rowText(text);
  if (isBarred(row) || (isRule(row) && isBarred(textAt(lines, at + 1)))) return "barred";
  if (isTableAt(lines, at)) return "parted";
  if (barsIn(row) > 0 && isHead(cellsOf(row), words)) return "parted";
  return text.includes("\t") && isHead(text.split("\t"), words) ? "tabs" : undefined;
}

/** Takes one line more, or as many as one row has; the index behind them, `undefined` where the table ends. */
function grow(table: Growing, at: number): number | undefined {
  const { lines, form, rows } = table;
  const row = textAt(lines, at);
  if (at >= lines.length || lines[at]?.endsFence) return undefined;
  if (row === "") return acrossBlank(table, at);
  if (isLongRule(row) || (table.rules === 0 && isRule(row))) return takeRule(table, at);
  if (isOtherHead(table, at) || !isRowOf(form, row, lines[at]?.text ?? "")) return undefined;
  const { text, next } = joinedRow(lines, at, form);
  rows.push(rowOf(text, form, lines[at]?.line ?? 1));
  return next;
}

/** A blank line between two rows of one table, which some editors put between any two lines. */
function acrossBlank({ lines, form, words, rows, rules }: Growing, at: number): number | undefined {
  const next = indexFrom(lines, at + 1, ({ text }) => text.trim() !== "");
  const row = textAt(lines, next);
  const isHeadsRule = rules === 0 && rows.length === 1 && isRule(row);
  const isRow = form === "barred" && isBarred(row) && !isRule(textAt(lines, next + 1));
  const cells = cellsOf(row);
  const isAlike = cells.length === rows[0]?.cells.length && !isHead(cells, words);
  return next > 0 && (isHeadsRule || (isRow && isAlike)) ? next : undefined;
}

function takeRule(table: Growing, at: number): number {
  const [head, ...others] = table.rows;
  const isFirst = table.rules === 0 && head !== undefined && others.length === 0;
  if (isFirst || isRepeatedHead(table)) {
    const last = table.rows.pop();
    if (last) table.rows.push({ ...last, isHead: true });
  }
  // A rule above the head, as a frame has it, is none below it.
  if (table.rows.length > 0) table.rules += 1;
  return at + 1;
}

function isRepeatedHead({ rows }: Growing): boolean {
  const [head] = rows;
  return head?.isHead === true && rows.length > 1 && textOf(head) === textOf(rows.at(-1));
}

/** A row with a rule below it, of which the table already has one: another table begins without a blank line. */
function isOtherHead({ lines, form, rows, rules }: Growing, at: number): boolean {
  const below = textAt(lines, at + 1);
  if (rules === 0 || rows.length < 2 || !isLongRule(below) || isFrame(below)) return false;
  return textOf(rowOf(textAt(lines, at), form, 1)) !== textOf(rows[0]);
}

function textOf(row: TableRow | undefined): string {
  return JSON.stringify(row?.cells.map(({ text }) => text));
}

function isRowOf(form: RowForm, row: string, text: string): boolean {
  if (form === "tabs") return text.includes("\t");
  if (/^(?:#{1,6}\s|```|~~~)/u.test(row)) return false;
  return form === "barred"
    ? isBarred(row) || row.startsWith("|") || barsIn(row) >= 2
    : barsIn(row) >= 1;
}

function textAt(lines: readonly Line[], at: number): string {
  return rowText(lines[at]?.text ?? "");
}
