import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import type { Block, Cell, TableRow } from "../block.js";
import { isHead } from "../tables/dictionary.js";
import type { DocxBody } from "./docx-body.js";
import { attribute, child } from "./office-xml.js";
import { toggle } from "./docx-styles.js";
import { struckText } from "./struck-text.js";

type Table = Extract<Block, { readonly kind: "table" }>;

/** A cell as it was written, and the columns that it takes. */
interface WrittenCell extends Cell {
  readonly column: number;
  readonly span: number;
  /** It goes on from the row above. */
  readonly isBelow: boolean;
}

/**
 * The blocks that a table comes to: itself, and behind it those tables in its cells that have a head of their own. A table of one
 * cell is a box around what is in it, and that is what it comes to.
 */
export function tableBlocks(rows: Iterable<XmlElement>, body: DocxBody): readonly Block[] {
  const box = Array.isArray(rows) ? onlyCell(rows) : undefined;
  if (box !== undefined) return boxed(box, body);
  const inner: Table[] = [];
  const at = { line: body.line + 1 };
  const read = readRows(rows, body, inner);
  return [{ kind: "table", rows: read, at }, ...inner];
}

function onlyCell(rows: readonly XmlElement[]): XmlElement | undefined {
  const cells = rows.length === 1 ? cellsIn(rows[0]) : [];
  return cells.length === 1 ? cells[0] : undefined;
}

function boxed(cell: XmlElement, body: DocxBody): readonly Block[] {
  const from = body.blocks.length;
  body.readAll(cell);
  return body.blocks.splice(from);
}

function readRows(rows: Iterable<XmlElement>, body: DocxBody, inner: Table[]): readonly TableRow[] {
  const read: TableRow[] = [];
  let above: readonly Cell[] = [];
  for (const row of rows) {
    const line = body.line + 1;
    const cells = filled(writtenCells(row, body, inner), above, line);
    above = cells;
    const isHeadRow = toggle(child(row, "w:trPr"), "w:tblHeader") === true;
    read.push({ cells, at: { line }, ...(isHeadRow ? { isHead: true } : {}) });
  }
  return read;
}

/** One cell a column: those that take several say the same in each. */
function filled(
  written: readonly WrittenCell[],
  above: readonly Cell[],
  line: number,
): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { column, span, isBelow, text, at } of written) {
    while (cells.length < column) cells.push({ text: "", at: { line } });
    for (let place = column; place < column + span; place++) {
      const said = isBelow ? above[place]?.text : undefined;
      cells.push({ text: said ?? text, at });
    }
  }
  return cells;
}

function writtenCells(row: XmlElement, body: DocxBody, inner: Table[]): readonly WrittenCell[] {
  const properties = child(row, "w:trPr");
  const change = rowChange(properties);
  if (change !== undefined) body.findings.changed(body.line + 1);
  let column = number(child(properties, "w:gridBefore"), 0);
  return cellsIn(row).map((cell) => {
    const own = child(cell, "w:tcPr");
    const span = number(child(own, "w:gridSpan"), 1);
    const merge = child(own, "w:vMerge");
    const isBelow = merge !== undefined && attribute(merge, "w:val") !== "restart";
    const at = { line: body.line + 1 };
    const text = cellText(cell, body, inner);
    const shown = change === "w:del" ? struckText([{ text, isStruck: true }]) : text;
    const found = { text: shown, at, column, span, isBelow };
    column += span;
    return found;
  });
}

/** Whether somebody put the row in or took it out, and nobody accepted that. */
function rowChange(properties: XmlElement | undefined): string | undefined {
  return ["w:ins", "w:del"].find((name) => child(properties, name) !== undefined);
}

function number(element: XmlElement | undefined, otherwise: number): number {
  const value = Number(attribute(element, "w:val") ?? otherwise);
  return Number.isInteger(value) && value >= 0 && value <= 200 ? value : otherwise;
}

/** Paragraphs, line breaks and rows of tables inside are lines. */
function cellText(cell: XmlElement, body: DocxBody, inner: Table[]): string {
  return cellLines(cell, body, inner)
    .flatMap((text) => text.split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function cellLines(parent: XmlElement, body: DocxBody, inner: Table[]): readonly string[] {
  return parent.children.flatMap((element): readonly string[] => {
    if (element.name === "w:p") {
      const { label, text, boxes } = body.paragraph(element);
      return [label + text, ...boxes.flatMap((box) => cellLines(box, body, inner))];
    }
    if (element.name === "w:tbl") return nestedLines(element, body, inner);
    return element.name === "w:tcPr" ? [] : cellLines(element, body, inner);
  });
}

function nestedLines(table: XmlElement, body: DocxBody, inner: Table[]): readonly string[] {
  const at = { line: body.line + 1 };
  const deeper: Table[] = [];
  const rows = readRows(rowsIn(table), body, deeper);
  const [first] = rows;
  const hasHead =
    first !== undefined &&
    isHead(
      first.cells.map(({ text }) => text),
      body.source.words,
    );
  if (hasHead) inner.push({ kind: "table", rows, at });
  inner.push(...deeper);
  return hasHead ? [] : rows.map(({ cells }) => cells.map(({ text }) => text).join("\t"));
}

/** The rows of a table, or of what stands in one: rows and cells may stand inside controls. */
export function rowsIn(parent: XmlElement): readonly XmlElement[] {
  return parent.name === "w:tr" ? [parent] : inside(parent, "w:tr", ["w:tbl"]);
}

const cellsIn = (row: XmlElement | undefined): readonly XmlElement[] =>
  row === undefined ? [] : inside(row, "w:tc", ["w:tr", "w:tbl"]);

function inside(
  parent: XmlElement,
  name: string,
  others: readonly string[],
): readonly XmlElement[] {
  return parent.children.flatMap((element) => {
    if (element.name === name) return [element];
    return others.includes(element.name) ? [] : inside(element, name, others);
  });
}
