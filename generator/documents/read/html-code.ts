import type { Block } from "../block.js";
import { codeText } from "./code-text.js";
import { linesOf } from "./html-text.js";
import type { Node } from "./html-tree.js";
import { unbroken } from "./markdown-cells.js";
import { isMarkdown } from "./markdown-evidence.js";
import { markdownBlocks } from "./markdown-lines.js";
import type { Markup } from "./markup-line.js";

/** The inside of a `<pre>`: a sample, the numbers of its lines, or a sample behind which a page goes on because nobody ended it. */
export function codeBlocksOf(nodes: readonly Node[], markup: Markup): readonly Block[] {
  const lines = linesOf(nodes, "code");
  if (isMarkdown(lines, true)) {
    return markdownBlocks(unbroken(linesOf(nodes, "source")), markup, true);
  }
  const blocks = codeText(lines);
  const numbers = blocks.map((block) => ("text" in block ? block.text : ""));
  if (!numbers.every((text) => /^(?:\d+\s*)+$/u.test(text))) return blocks;
  return blocks.flatMap(({ at }, index) => ({ kind: "furniture", text: numbers[index] ?? "", at }));
}
