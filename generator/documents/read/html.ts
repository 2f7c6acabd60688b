import type { Block } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { readMarkup } from "./markup.js";

/**
 * The blocks of an HTML text, in its order, with the lines they stand on. Markdown inside of it (pasted between two elements, in a
 * `<pre>` that nobody closed) is read as Markdown. What is no tag of HTML is text: `List<Object>` stays. No text is too broken.
 */
export function readHtml(text: string, words: Dictionary): readonly Block[] {
  return readMarkup(text, words);
}
