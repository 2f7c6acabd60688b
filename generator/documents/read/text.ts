import type { Block } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { readContents } from "./text-contents.js";
import { readGrid } from "./text-grid.js";
import { readHeading } from "./text-headings.js";
import { readHeadless } from "./text-headless.js";
import { joinSamples } from "./text-join.js";
import { readPageNumber } from "./text-pages.js";
import { paragraphReader } from "./text-paragraphs.js";
import { readFenced, readSample } from "./text-samples.js";
import { following, sourceOf, type Reader, type Taken } from "./text-source.js";
import { readStacked } from "./text-stacked.js";

/**
 * The blocks of a plain text: what was read off the pages of a PDF, or pasted out of Word.
 *
 * - Tables have their cells parted by tabs, by gaps of blanks, or by lines; they are known by the words of their heads
 *   (`words`). Cells that go on in further lines are joined by `\n`. A line of one cell within a table (`<requestHead>报文头`,
 *   the name of the table in its own first row) is a row of one cell. Rules of dashes and repeated heads are rows, too.
 * - A numbered line is a heading if its number goes on from those before it. Headings without a number, such as the caption
 *   of a table, are paragraphs.
 * - Samples are code, whether they are fenced or not; pieces of one sample that pages broke are joined.
 * - Contents and page numbers are furniture, a block a line. Every other line is a paragraph.
 *
 * Every line that says something is in some block, but for the marks of closed fences. Takes time in proportion to the text.
 */
export function readText(text: string, words: Dictionary): readonly Block[] {
  let source = sourceOf(text, words);
  const blocks: Block[] = [];
  for (let at = source.filled[0] ?? 0; at < source.lines.length; at = source.filled[at] ?? at) {
    const taken = firstOf(all, source, at);
    if (taken.outline) source = { ...source, outline: taken.outline };
    blocks.push(...taken.blocks);
    at = taken.next;
  }
  return joinSamples(blocks);
}

/** The first that takes a line has it. */
const special: readonly Reader[] = [
  readContents,
  readFenced,
  readPageNumber,
  readStacked,
  readGrid,
  readHeading,
  readSample,
  readHeadless,
];

const readParagraph = paragraphReader((source, at) =>
  special.some((reader) => reader(source, at) !== undefined),
);

const all: readonly Reader[] = [...special, readParagraph];

function firstOf(readers: readonly Reader[], source: Parameters<Reader>[0], at: number): Taken {
  for (const reader of readers) {
    const taken = reader(source, at);
    if (taken) return taken;
  }
  return { blocks: [], next: following(source, at) };
}
