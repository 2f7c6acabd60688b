import type { Block, DocumentPlace } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { columnLines } from "./pdf-columns.js";
import { textOf } from "./pdf-furniture.js";
import { PdfHeadings } from "./pdf-headings.js";
import type { PageGrid, PageItem, PageLine } from "./pdf-page.js";
import { columnTable, gridTable, isContinued } from "./pdf-tables.js";
import { numberedLine } from "./printed-number.js";
import { sampleLength } from "./samples.js";

/** What is no part of the text. */
export interface Aside {
  readonly running: ReadonlySet<PageItem>;
  readonly contents: ReadonlySet<PageItem>;
}

/** Makes blocks of what stands on all pages; `body` is the size of most letters. */
export function pdfBlocks(
  items: readonly PageItem[],
  { running, contents }: Aside,
  body: number,
  words: Dictionary,
): readonly Block[] {
  const text = items.filter((item) => !running.has(item) && !contents.has(item));
  const headings = new PdfHeadings(text, body);
  const blocks: Block[] = [
    ...Array.from(running, (item) => ({ ...furniture(item), part: "running" }) as const),
    ...Array.from(contents, furniture),
  ];
  for (let at = 0; at < text.length; ) {
    const [block, count] = blockAt(text, at, headings, words);
    blocks.push(block);
    at += count;
  }
  return blocks.toSorted((a, b) => (a.at.page ?? 0) - (b.at.page ?? 0) || a.at.line - b.at.line);
}

const placeOf = ({ page, line }: PageItem): DocumentPlace => ({ page, line });

const furniture = (item: PageItem) =>
  ({ kind: "furniture", text: textOf(item), at: placeOf(item) }) as const;

/** The block that begins there, and of how many items it is made. */
function blockAt(
  items: readonly PageItem[],
  at: number,
  headings: PdfHeadings,
  words: Dictionary,
): readonly [Block, number] {
  const item = items[at];
  if (item === undefined) throw new RangeError("there is no such item");
  if (item.kind === "grid") {
    const grids = gridsFrom(items, at);
    return [gridTable(grids, words), grids.length];
  }
  const lines = linesFrom(items, at);
  const table = columnLines(lines, words);
  if (table.length > 0) return [columnTable(table, words), table.length];
  const heading = headings.next(item);
  if (heading) return [heading, 1];
  const sample = sampleLength(lines.map(({ text }) => text));
  if (sample > 0) return [code(lines.slice(0, sample)), sample];
  return paragraph(lines);
}

function gridsFrom(items: readonly PageItem[], at: number): readonly PageGrid[] {
  const grids: PageGrid[] = [];
  for (let next = at; next < items.length; next++) {
    const item = items[next];
    const last = grids.at(-1);
    if (item?.kind !== "grid" || (last && !isContinued(last, item))) break;
    grids.push(item);
  }
  return grids;
}

function linesFrom(items: readonly PageItem[], at: number): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const item of items.slice(at, at + LONGEST)) {
    if (item.kind !== "line") break;
    lines.push(item);
  }
  return lines;
}

/** Blanks before a line stand for its distance from the left. */
function code(lines: readonly PageLine[]): Block {
  const left = Math.min(...lines.map(({ x }) => x));
  const text = lines.map((line) => {
    const blanks = Math.round((line.x - left) / (0.5 * line.size));
    return " ".repeat(Math.min(80, blanks)) + line.text.replaceAll("\t", " ");
  });
  const [first] = lines;
  return {
    kind: "code",
    text: text.join("\n"),
    at: { page: first?.page ?? 1, line: first?.line ?? 1 },
  };
}

function paragraph(lines: readonly PageLine[]): readonly [Block, number] {
  const [first] = lines;
  if (first === undefined) throw new RangeError("there is no such line");
  const right = Math.max(...lines.filter(({ page }) => page === first.page).map(({ end }) => end));
  const end = lines.findIndex((line, index) => {
    const next = lines[index + 1];
    return next === undefined || !isWrapped(line, next, right);
  });
  const text = lines.slice(0, end + 1).map((line) => line.text);
  return [{ kind: "paragraph", text: text.join("\n"), at: placeOf(first) }, end + 1];
}

/** Whether a line was full and goes on in the next. */
function isWrapped(line: PageLine, next: PageLine, right: number): boolean {
  const isFull = line.end > right - 2.5 * line.size && line.end - line.x > 15 * line.size;
  // What follows a point or a number hangs behind it.
  const hanging = isPoint(line) ? 3 : 0.6;
  const isAlike = Math.abs(line.size - next.size) < 0.6 && next.x <= line.x + hanging * line.size;
  const isNear = next.page !== line.page || next.y - line.y < 2.4 * line.size;
  const isNew = isPoint(next) || /^\s*[-{[<]/u.test(next.text);
  return isFull && isAlike && isNear && !isNew && !/[。；;：:]$/u.test(line.text);
}

function isPoint({ text }: PageLine): boolean {
  return numberedLine(text) !== undefined || /^\s*[●•■◆➢√*]/u.test(text);
}

/** In lines: samples and tables without rules are shorter. */
const LONGEST = 3000;
