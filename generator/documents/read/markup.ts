import type { Block } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { flowBlocks } from "./html-flow.js";
import { shield } from "./html-shield.js";
import { parseHtml } from "./html-tree.js";
import { unseenIn } from "./html-unseen.js";
import { type Markup } from "./markup-line.js";

/**
 * HTML, Markdown, and both in one text: providers paste one into the other. The text is parsed as HTML, in which a text without
 * tags is only text; what stands outside of elements that mean something is then read as Markdown.
 *
 * Laws: no text that is shown is lost, whatever tag, fence or cell is missing; nothing throws.
 */
export function readMarkup(text: string, words: Dictionary): readonly Block[] {
  const source = shield(text);
  const nodes = parseHtml(source).childNodes;
  const isPage = /<(?:!doctype\s+html|html|body)[\s>]/iu.test(source);
  const markup: Markup = { words, isPage, numbers: { last: [] } };
  return inOrder(joinedHeads(flowBlocks(nodes, markup, !isPage)), unseenIn(nodes));
}

/** Each of `others` stands before the first block that is further down. */
function inOrder(blocks: readonly Block[], others: readonly Block[]): readonly Block[] {
  const left = [...others];
  const all = blocks.flatMap((block) => {
    const above = left.findIndex(({ at }) => at.line > block.at.line);
    return [...left.splice(0, above < 0 ? left.length : above), block];
  });
  return [...all, ...left];
}

type TableBlock = Block & { readonly kind: "table" };

/** Pages that keep the head in sight while rows are scrolled write the head as a table of its own, above that of the rows. */
function joinedHeads(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    if (above?.kind !== "table" || block.kind !== "table" || !isHeadOf(above, block)) {
      joined.push(block);
    } else joined.splice(-1, 1, { ...above, rows: [...above.rows, ...block.rows] });
  }
  return joined;
}

function isHeadOf(above: TableBlock, { rows }: TableBlock): boolean {
  const width = above.rows[0]?.cells.length;
  const isAllHead = above.rows.every(({ isHead }) => isHead);
  return isAllHead && !rows.some((row) => row.isHead || row.cells.length !== width);
}
