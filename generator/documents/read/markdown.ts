import type { Block } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { readMarkup } from "./markup.js";

/**
 * The blocks of a Markdown text, in its order, with the lines they stand on. HTML inside of it is read as HTML, but for what stands
 * in a fence or between backticks. Each line of prose is a paragraph of its own: documents that are pasted hold a fact a line.
 */
export function readMarkdown(text: string, words: Dictionary): readonly Block[] {
  return readMarkup(text, words);
}
