import type { Block } from "../block.js";
import { codeText, jsonEnd, xmlEnd } from "./code-text.js";
import { afterFence, readFence, withFencesApart } from "./markdown-fence.js";
import { readFurniture, readHeading, readParagraph } from "./markdown-prose.js";
import { readTable } from "./markdown-table.js";
import type { Line, LineReader, Markup, Read } from "./markup-line.js";

/**
 * Lines as Markdown, however broken. `isInCode`: the first of them is in a sample whose end is missing, or is hidden further down.
 * Every line that says something ends up in a block: the last reader takes any.
 */
export function markdownBlocks(
  lines: readonly Line[],
  markup: Markup,
  isInCode = false,
): readonly Block[] {
  const apart = withFencesApart(lines);
  const blocks: Block[] = [];
  const skipped = new Set<number>();
  let read: Read = isInCode ? afterFence(apart, 0) : { blocks: [], next: 0 };
  while (true) {
    blocks.push(...read.blocks);
    if (read.skip !== undefined) skipped.add(read.skip);
    const at = skipped.has(read.next) ? read.next + 1 : read.next;
    if (at >= apart.length) return blocks;
    read = readAt(apart, at, markup);
  }
}

function readAt(lines: readonly Line[], at: number, markup: Markup): Read {
  for (const read of readers) {
    const found = read(lines, at, markup);
    if (found) return found;
  }
  return readParagraph(lines, at);
}

const readBlank: LineReader = (lines, at) =>
  /^[\s>]*$/u.test(lines[at]?.text ?? "") ? { blocks: [], next: at + 1 } : undefined;

/** A sample that stands among the text as it is. */
const readSample: LineReader = (lines, at) => {
  const next = jsonEnd(lines, at) ?? xmlEnd(lines, at);
  return next === undefined ? undefined : { blocks: codeText(lines.slice(at, next)), next };
};

const readers: readonly LineReader[] = [
  readBlank,
  readFurniture,
  readFence,
  readTable,
  readHeading,
  readSample,
];
