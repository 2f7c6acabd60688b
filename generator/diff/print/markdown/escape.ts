import { shortened } from "../shortened.js";

/**
 * A text in GitHub-flavoured Markdown: nothing in it is obeyed, be it emphasis, code, HTML, a link, a bar that ends a cell, a
 * formula, an emoji, `@somebody` or `#12`. Characters become references, which Markdown never reads as markup (CommonMark, section
 * 2.5); names and numbers that are looked for in the finished page are parted by an empty comment.
 */
export function escaped(text: string, most?: number): string {
  return shortened(text, most)
    .replace(/[\\`*_[\]<>|&~$@#]|:(?=\S)|(?<=www)\./gi, reference)
    .replace(/&#(?:64|35);|GH-(?=\d)/gi, "$&<!-- -->");
}

/** The same in the type of code: a code span, which obeys nothing, or HTML around what such a span cannot hold. */
export function code(text: string, most?: number): string {
  const shown = shortened(text, most);
  if (shown.trim() === "") return "";
  return /[`|\\<]/.test(shown) ? `<code>${escaped(text, most)}</code>` : `\`${shown}\``;
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
