import { decodeEntities } from "./entities.js";

/**
 * What is left of a text when its marks are read: entities inside of entities decoded, tags that were written as entities taken
 * for what they are, white space joined within each line. What is struck through stands between `~~`, a `<br>` is a line break.
 */
export function cleared(text: string): string {
  return joined(unpaired(withoutTags(decodeEntities(text))));
}

/** The same for text of Markdown: without `**`, `***`, `\_` and links within the page. */
export function clearedMarkdown(text: string): string {
  const plain = text
    .replaceAll(/(\*{2,3})(?=\S)([^*]+?)(?<=\S)\1/gu, "$2")
    .replaceAll(/(?<!!)\[([^[\]]+)\]\((#[^()\s]*)\)/gu, "$1")
    .replaceAll(/\\([_*|<>~#&`])/gu, "$1");
  return cleared(plain);
}

/** Without backticks, as a cell or a heading is read. */
export function withoutBackticks(text: string): string {
  return text.replaceAll(/`([^`\n]+)`/gu, "$1").trim();
}

/** Those that say something; any other tag that is still there was meant as text. */
const meant = /<(\/?)(br|del|strike|s)\s*\/?>/giu;

function withoutTags(text: string): string {
  if (!text.includes("<")) return text;
  return text.replaceAll(meant, (tag, _, name: string) => {
    if (name.toLowerCase() === "br") return "\n";
    return tag === tag.toLowerCase() ? "~~" : tag;
  });
}

/** `List <string></string>`, which a program made of a type. */
function unpaired(text: string): string {
  return text.replaceAll(/(?<=[\w>])\s*<([A-Za-z][\w.,]*)>\s*<\/\1>/gu, "<$1>");
}

function joined(text: string): string {
  const lines = text.split("\n").map((line) => line.replaceAll(/[ \t\f]+/gu, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}
