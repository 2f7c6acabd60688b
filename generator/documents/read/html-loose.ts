import type { Block } from "../block.js";
import { codeText } from "./code-text.js";
import { looseHeadingBlocks } from "./heading-block.js";
import { linesOf } from "./html-text.js";
import { isText, nameOf, type Node } from "./html-tree.js";
import { cleared } from "./inline-text.js";
import { unbroken } from "./markdown-cells.js";
import { isMarkdown } from "./markdown-evidence.js";
import { markdownBlocks } from "./markdown-lines.js";
import { proseBlocks, type Line, type Markup } from "./markup-line.js";

/** Text in an element or beside elements: a paragraph, or Markdown that somebody pasted there. */
export function looseBlocks(
  nodes: readonly Node[],
  markup: Markup,
  isLoose: boolean,
): readonly Block[] {
  const lines = linesOf(nodes, "source");
  if (lines.every(isBlank)) return [];
  const code = typedLines(nodes);
  if (code.length > 1) return codeText(code);
  if (isLoose || isMarkdown(unbroken(lines))) return markdownBlocks(unbroken(lines), markup);
  const isItem = nodes[0]?.parentNode?.nodeName === "li";
  const parts = markup.isPage ? [lines] : chaptersOf(lines);
  return parts.flatMap((part) => paragraph(part, isItem ? undefined : markup));
}

function isBlank({ text }: Line): boolean {
  return text.trim() === "";
}

/** Lines between blank lines, which part paragraphs wherever a text is not a whole page. */
function chaptersOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

/** A heading where `markup` is given and the text is one by its number. */
function paragraph(lines: readonly Line[], markup?: Markup): readonly Block[] {
  const text = cleared(lines.map((line) => line.text).join(" "));
  const line = lines.find((each) => !isBlank(each))?.line ?? 1;
  const heading = markup && looseHeadingBlocks(text, line, markup);
  return heading ?? proseBlocks(text, line);
}

/** The lines of a `<code>` that stands alone. */
function typedLines(nodes: readonly Node[]): readonly Line[] {
  const [only, ...others] = nodes.filter((node) => !isText(node) || node.value.trim() !== "");
  return only !== undefined && others.length === 0 && nameOf(only) === "code"
    ? linesOf([only], "code").filter((line) => !isBlank(line))
    : [];
}
