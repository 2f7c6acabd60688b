import { below, childrenOf, isBlock, nameOf, type Element, type Node } from "./html-tree.js";

/** A row as the page has it. */
export interface RowElement {
  readonly element: Element;
  /** The part of the table that it is in: cells do not span over its end. */
  readonly part: Node;
  readonly cells: readonly Element[];
  readonly isHead: boolean;
}

/** The rows of a table, without those of tables in its cells. */
export function rowElements(table: Element): readonly RowElement[] {
  const parts = childrenOf(table).filter((node) => sections.has(nameOf(node)));
  const rows = parts.flatMap((part) => childrenOf(part).flatMap((node) => rowOf(node, part)));
  const isAllHead = rows.every(({ part }) => nameOf(part) === "thead");
  return rows.map((row) => (isAllHead ? { ...row, isHead: hasOnlyHeads(row.cells) } : row));
}

const sections: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot"]);

function rowOf(node: Node, part: Node): readonly RowElement[] {
  if (nameOf(node) !== "tr") return [];
  const element = node as Element;
  const cells = childrenOf(element).filter((each): each is Element => isCell(each));
  const isHead = nameOf(part) === "thead" || hasOnlyHeads(cells);
  return cells.length === 0 ? [] : [{ element, part, cells, isHead }];
}

function isCell(node: Node): boolean {
  return /^t[dh]$/u.test(nameOf(node));
}

function hasOnlyHeads(cells: readonly Element[]): boolean {
  return cells.every((cell) => nameOf(cell) === "th");
}

/** What stands in a table beside its rows: its caption. */
export function besideRows(table: Element): readonly Node[] {
  return childrenOf(table).filter(
    (node) => !sections.has(nameOf(node)) && nameOf(node) !== "colgroup",
  );
}

/** What a cell says itself, and what stands in it because it is a part of the page: other tables, and all behind a heading. */
export interface CellParts {
  readonly text: readonly Node[];
  readonly rest: readonly Node[];
}

export function partsOfCell(cell: Element): CellParts {
  const nodes = childrenOf(cell);
  const heading = nodes.findIndex((node, index) => index > 0 && /^h[1-6]$/u.test(nameOf(node)));
  const isLeft = heading > 0 && holdsTable(nodes.slice(heading));
  const own = isLeft ? nodes.slice(0, heading) : nodes;
  const rest = isLeft ? nodes.slice(heading) : [];
  return {
    text: own.filter((node) => !holdsTable([node])),
    rest: [...own.filter((node) => holdsTable([node])), ...rest],
  };
}

function holdsTable(nodes: readonly Node[]): boolean {
  return nodes.some((node) => nameOf(node) === "table" || hasTableBelow(node));
}

/** Asked of each cell at each depth of tables in tables, and found once. */
const withTables = new WeakMap<Node, boolean>();

function hasTableBelow(node: Node): boolean {
  const known = withTables.get(node);
  if (known !== undefined) return known;
  const has = below(node).some((each) => nameOf(each) === "table");
  withTables.set(node, has);
  return has;
}

/** A table that only places things on a page: code beside its line numbers, or blocks of a page one below the other. */
export function isLayout(rows: readonly RowElement[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (rows.some((row) => row.isHead)) return false;
  if (cells.every((cell) => isCode(cell))) return cells.length > 0;
  const holdsBlocks = cells.some((cell) => holdsTable(childrenOf(cell)));
  return holdsBlocks && rows.every((row) => row.cells.filter(holdsAnything).length <= 1);
}

function isCode(cell: Element): boolean {
  const blocks = childrenOf(cell).filter(isBlock);
  if (blocks.length !== 1) return false;
  return below(cell).filter((each) => nameOf(each) === "pre").length === 1;
}

function holdsAnything(cell: Element): boolean {
  return childrenOf(cell).some((node) => !("value" in node) || node.value.trim() !== "");
}
