import type { Line } from "./text-lines.js";
import { readChunks } from "./text-stacked-chunks.js";
import { readGroups } from "./text-stacked-groups.js";
import { isCommonType, shapeOf } from "./text-shape.js";
import { following, type Reader, type Taken, type TextSource } from "./text-source.js";
import { OpenTable } from "./text-table.js";

/** A table with a cell a line, as Word's clipboard gives it: its head, and how its rows stand apart. */
export interface Stack {
  readonly source: TextSource;
  readonly table: OpenTable;
  /** How many cells a row has. */
  readonly width: number;
  /** What stands before each cell; empty where nothing does. */
  readonly indent: string;
}

/**
 * A table with a cell a line: the words of the head, then the cells of each row. Rows stand apart by blank lines or not at all.
 * A line alone where a row is due is a row of one cell: the name of the table, or of a group.
 */
export const readStacked: Reader = (source, at) => {
  for (const head of headsFrom(source, at)) {
    const taken = readBelow(source, at, head);
    if (taken) return taken;
  }
  return undefined;
};

function readBelow(source: TextSource, at: number, head: readonly Line[]): Taken | undefined {
  const [first] = head;
  if (!first) return undefined;
  const table = new OpenTable(saidOf(head), first.at, source.words);
  const stack: Stack = { source, table, width: head.length, indent: indentOf(first) };
  const isLoose = source.lines[at + 1]?.said === "";
  const behind = isLoose ? endOfLoose(source, at, head.length) : at + head.length;
  const isParted = !isLoose && (source.lines[behind]?.said ?? "") === "";
  const next = isParted ? readGroups(stack, behind) : readChunks(stack, behind);
  return next > behind ? { blocks: [table.block], next } : undefined;
}

/** The longest heads met had nine columns. */
const MOST = 14;

/**
 * The lines that may be the head, the likeliest first: all that nothing parts, or as many words of columns as a row with a
 * common type follows, or all of these. Wire names may be words of columns, too.
 */
function headsFrom(source: TextSource, at: number): readonly (readonly Line[])[] {
  const { isHead, isKnown } = source.words;
  if (!isKnown(source.lines[at]?.said ?? "")) return [];
  const run = runFrom(source, at);
  const lines = run.length > 1 ? run : looseFrom(source, at);
  const unknown = lines.findIndex(({ said }) => !isKnown(said));
  const known = unknown < 0 ? lines : lines.slice(0, unknown);
  const starts = known.map((_, index) => known.slice(0, known.length - index));
  const sure = starts.filter((head) => isFollowedByRow(source, head, lines));
  const isWhole =
    run.length > 1 && run.length < MOST && !run.some(({ said }) => isCommonType(said));
  return [...(isWhole ? [run] : []), ...[...sure, known].filter(({ length }) => length > 2)].filter(
    (head) => new Set(saidOf(head)).size === head.length && isHead(saidOf(head)),
  );
}

/** Whether a type stands where a row behind this head has it, with a name alone before the row or without. */
function isFollowedByRow(
  source: TextSource,
  head: readonly Line[],
  lines: readonly Line[],
): boolean {
  const { type } = shapeOf(saidOf(head), source.words);
  if (type === undefined) return false;
  const at = head.length + type;
  return [lines[at], lines[at + 1]].some((line) => line && isCommonType(line.said));
}

function saidOf(lines: readonly Line[]): readonly string[] {
  return lines.map(({ said }) => said);
}

/** Lines with nothing between them, up to one that has columns. */
function runFrom(source: TextSource, at: number): readonly Line[] {
  const lines = source.lines.slice(at, at + 2 * MOST);
  const end = lines.findIndex(({ said }) => said === "" || said.includes("\t"));
  return end < 0 ? lines : lines.slice(0, end);
}

/** Lines that say something, whatever stands between them. */
function looseFrom(source: TextSource, at: number): readonly Line[] {
  const lines: Line[] = [];
  for (let next = at; lines.length < 2 * MOST; next = following(source, next)) {
    const line = source.lines[next];
    if (!line || line.said.includes("\t")) break;
    lines.push(line);
  }
  return lines;
}

function endOfLoose(source: TextSource, at: number, count: number): number {
  let end = at;
  for (let cell = 1; cell < count; cell += 1) end = following(source, end);
  return end + 1;
}

function indentOf({ text, said }: Line): string {
  return text.slice(0, text.indexOf(said));
}
