import type { Block } from "../../generator/documents/block.js";

/**
 * The pieces of text that a document shows: what stands between two tags on one line, letters and digits alone. Worked out with
 * nothing of the readers, and more roughly: of `List<Object>` it only expects `List`.
 */
export function visiblePieces(source: string): readonly string[] {
  return source
    .replaceAll(/<!--[\s\S]*?-->|<!doctype[^>]*>/giu, "")
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/giu, "")
    .replaceAll(/(?:```|~~~) *(?:json|html|xml|text|markdown)?/gu, "")
    .split(/<\/?[A-Za-z][^<>]*>|\n/u)
    .map(letters)
    .filter((piece) => piece !== "");
}

/** Letters and digits of everything in the blocks, in their order. */
export function lettersOf(blocks: readonly Block[]): string {
  return letters(blocks.map(textOf).join("\n"));
}

function textOf(block: Block): string {
  if (block.kind === "heading") return `${block.number ?? ""} ${block.text}`;
  if (block.kind !== "table") return block.text;
  return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join("\n");
}

/** Without entities and the targets of links, which are shown or not by what they stand in. */
function letters(text: string): string {
  return unescaped(unescaped(text))
    .replaceAll(/\]\(#[^()]*\)|\{#\w+\}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

function unescaped(text: string): string {
  return text
    .replaceAll(/&#(x?)([\da-f]+);/giu, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex === "" ? 10 : 16)),
    )
    .replaceAll(/&(lt|gt|quot|amp);/gu, (_, name: string) => named[name] ?? "")
    .replaceAll(/&(?:nbsp|ensp);/gu, " ")
    .replaceAll(/<\/?(?:br|del)\s*\/?>/gu, " ");
}
