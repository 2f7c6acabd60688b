import { headingAt } from "./text-headings.js";
import type { Line } from "./text-lines.js";
import { beginsSample, isFence } from "./text-sample-lines.js";
import { isHeadBelow, isType, isWireName, looksLikeRow } from "./text-shape.js";
import type { Stack } from "./text-stacked.js";

/** Lines that nothing parts. */
interface Group {
  readonly lines: readonly Line[];
  readonly cells: readonly string[];
  /** The index of its first line, and of the one behind it. */
  readonly at: number;
  readonly next: number;
}

/**
 * Rows that blank lines part. Where cells are indented, what is not goes on in the last cell, if another row follows; where they
 * are not, what looks like a row decides.
 */
export function readGroups(stack: Stack, from: number): number {
  let taken = from;
  for (let group = groupFrom(stack, from); group; group = groupFrom(stack, taken)) {
    if (ends(stack, group)) break;
    if (!(stack.indent === "" ? takePlain(stack, group) : takeIndented(stack, group))) break;
    taken = group.next;
  }
  return taken;
}

function groupFrom(stack: Stack, from: number): Group | undefined {
  const { source } = stack;
  const at = source.filled[from] ?? source.lines.length;
  let next = at;
  while (next < source.lines.length && belongs(stack, at, next)) next += 1;
  if (next === at) return undefined;
  const lines = source.lines.slice(at, next);
  return { lines, cells: lines.map(({ said }) => said), at, next };
}

/** Up to a blank line, and up to where indented lines begin or end. */
function belongs({ source, indent }: Stack, first: number, at: number): boolean {
  const [line, begun] = [source.lines[at], source.lines[first]];
  if (!line || !begun || line.said === "") return false;
  if (at === first) return true;
  const isNew = headingAt(source, at) !== undefined || isFence(line.said);
  return !isNew && isIndented(line, indent) === isIndented(begun, indent);
}

function isIndented({ text }: Line, indent: string): boolean {
  return indent !== "" && text.startsWith(indent);
}

function ends({ source, table }: Stack, { cells, at }: Group): boolean {
  const [first = ""] = cells;
  const isHead = isHeadBelow(table.shape, cells, source.words);
  return isHead || headingAt(source, at) !== undefined || isFence(first);
}

function takeIndented(stack: Stack, group: Group): boolean {
  const { table, source, width, indent } = stack;
  const [first] = group.lines;
  if (!first || group.cells.some((cell) => cell.includes("\t"))) return false;
  if (isIndented(first, indent)) {
    takeRow(stack, group);
    return true;
  }
  if (table.isAtHead || table.last.length < width || beginsSample(source, group.at)) return false;
  const after = groupFrom(stack, group.next);
  const [next] = after?.lines ?? [];
  if (!after || !next || ends(stack, after)) return false;
  const goesOn = isIndented(next, indent) || followsFar(stack, after.next);
  if (goesOn) for (const { said } of group.lines) table.goOn([said]);
  return goesOn;
}

/** How many groups of a cell are looked over for the next row. */
const FAR = 6;

function followsFar(stack: Stack, from: number): boolean {
  let at = from;
  for (let count = 0; count < FAR; count += 1) {
    const group = groupFrom(stack, at);
    const [first] = group?.lines ?? [];
    if (!group || !first || ends(stack, group)) return false;
    if (isIndented(first, stack.indent)) return true;
    at = group.next;
  }
  return false;
}

function takePlain(stack: Stack, group: Group): boolean {
  const { table, width, source } = stack;
  if (group.cells.some((cell) => cell.includes("\t")) || beginsSample(source, group.at))
    return false;
  const looks = looksLikeRow(table.shape, group.cells) ?? group.cells.length === width;
  if (looks && group.cells.length > 1) {
    takeRow(stack, group);
    return true;
  }
  const after = groupFrom(stack, group.next);
  const follows = after && !ends(stack, after) && isRow(stack, after.cells);
  if (!follows) return false;
  const [first = ""] = group.cells;
  const isName = group.cells.length === 1 && (isWireName(first) || table.isAtHead);
  if (isName || group.cells.length > 1) takeRow(stack, group);
  else for (const cell of group.cells) table.goOn([cell]);
  return true;
}

function isRow({ table, width }: Stack, cells: readonly string[]): boolean {
  return cells.length >= width && (looksLikeRow(table.shape, cells) ?? cells.length === width);
}

/** Lines that are too many belong to the last cell, or to the first where only then the type has its place. */
function takeRow(stack: Stack, { cells, lines }: Group): void {
  const { table, width } = stack;
  const [first] = lines;
  if (!first) return;
  if (completes(stack, cells)) {
    for (const cell of cells) table.addCell(cell);
    return;
  }
  const more = cells.length - width;
  if (more <= 0) return table.add(cells, first.at);
  const atEnd = [...cells.slice(0, width - 1), cells.slice(width - 1).join("\n")];
  const atStart = [cells.slice(0, more + 1).join("\n"), ...cells.slice(more + 1)];
  const { type = -1 } = table.shape;
  const isAtStart = type > 0 && !isLatin(atEnd[type]) && isLatin(atStart[type]);
  table.add(isAtStart ? atStart : atEnd, first.at);
}

/** Whether a blank line fell into a row: the cells before and these make one, and these alone make none. */
function completes({ table, width }: Stack, cells: readonly string[]): boolean {
  if (table.isAtHead || table.last.length + cells.length !== width) return false;
  const { shape, last } = table;
  return (
    looksLikeRow(shape, [...last, ...cells]) === true &&
    !looksLikeRow(shape, cells) &&
    shape.type !== undefined
  );
}

function isLatin(cell: string | undefined): boolean {
  return cell !== undefined && isType(cell) && isWireName(cell);
}
