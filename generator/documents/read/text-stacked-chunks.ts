import { headingAt } from "./text-headings.js";
import type { Line } from "./text-lines.js";
import { isFence } from "./text-sample-lines.js";
import { isCommonType, isHeadBelow, isWireName, looksLikeRow } from "./text-shape.js";
import { following } from "./text-source.js";
import type { Stack } from "./text-stacked.js";

/**
 * Rows that nothing parts, or that have blank lines between all of their cells: as many lines as the head has make a row if they
 * look like one. A line before such a row is a row of one cell if it is a name, and goes on in the last cell if it is none.
 */
export function readChunks(stack: Stack, from: number): number {
  const { table, width } = stack;
  let taken = from;
  for (;;) {
    const lines = linesFrom(stack, taken, width + 1);
    const [first] = lines;
    if (!first) return taken;
    const [here, below] = [lines.slice(0, width), lines.slice(1, width + 1)];
    const isName = isRow(stack, below) && isSure(stack, below) && !isSure(stack, here);
    if (isRow(stack, here) && !isName) {
      table.add(saidOf(here), first.line.at);
      taken = (lines[width - 1]?.index ?? taken) + 1;
    } else if (isRow(stack, below)) {
      if (isWireName(first.line.said) || table.isAtHead)
        table.add([first.line.said], first.line.at);
      else table.goOn([first.line.said]);
      taken = first.index + 1;
    } else return taken;
  }
}

interface Found {
  readonly line: Line;
  readonly index: number;
}

function linesFrom({ source }: Stack, from: number, count: number): readonly Found[] {
  const found: Found[] = [];
  for (let at = source.filled[from] ?? from; found.length < count; at = following(source, at)) {
    const line = source.lines[at];
    if (!line || isFence(line.said) || line.said.includes("\t") || headingAt(source, at)) break;
    found.push({ line, index: at });
  }
  return found;
}

function isRow({ source, table, width }: Stack, lines: readonly Found[]): boolean {
  const cells = saidOf(lines);
  if (cells.length < width || isHeadBelow(table.shape, cells, source.words)) return false;
  return (
    looksLikeRow(table.shape, cells) === true &&
    table.shape.type !== undefined &&
    (cells[table.shape.type] ?? "") !== ""
  );
}

/** The type is one of those that everybody writes. */
function isSure({ table }: Stack, lines: readonly Found[]): boolean {
  return isCommonType(lines[table.shape.type ?? -1]?.line.said ?? "");
}

function saidOf(lines: readonly Found[]): readonly string[] {
  return lines.map(({ line }) => line.said);
}
