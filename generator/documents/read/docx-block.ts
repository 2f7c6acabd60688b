import type { Block } from "../block.js";
import type { DocxText } from "./docx-text.js";
import { bareNumber, numberedLine } from "./printed-number.js";

/** A paragraph, with the number that Word shows before it. */
export interface DocxParagraph extends DocxText {
  readonly line: number;
  readonly label: string;
  /** From 1: it is a heading of that level. */
  readonly level?: number;
}

/** A block of a table of contents, which a reader takes for any other. */
export function asFurniture(block: Block): Block {
  if (block.kind === "heading") {
    const text = block.number === undefined ? block.text : `${block.number} ${block.text}`;
    return { kind: "furniture", text, at: block.at };
  }
  if (block.kind !== "table") return { kind: "furniture", text: block.text, at: block.at };
  const lines = block.rows.map((row) => row.cells.map(({ text }) => text).join("\t"));
  return { kind: "furniture", text: lines.join("\n"), at: block.at };
}

/** The block that a paragraph is; undefined where it says nothing. */
export function paragraphBlock({
  text,
  label,
  line,
  level,
  isContents,
  isBold,
}: DocxParagraph): Block | undefined {
  const at = { line };
  const written = text.replaceAll(/^\n+|\s+$/gu, "");
  if ((label + written).trim() === "") return undefined;
  if (isContents) return { kind: "furniture", text: label + written, at };
  const typed = label === "" ? numberedLine(written) : undefined;
  if (level === undefined) {
    // What looks like a heading, and was only made bold.
    if (isBold && typed && isTitle(typed.text)) {
      return { kind: "heading", level: typed.depth, number: typed.number, text: typed.text, at };
    }
    return { kind: "paragraph", text: label + written, at };
  }
  if (written.trim() === "") return undefined;
  const number = label === "" ? typed?.number : bareNumber(label);
  const title = (typed?.text ?? written).trim();
  return { kind: "heading", level, ...(number ? { number } : {}), text: title, at };
}

function isTitle(text: string): boolean {
  return text.length <= 40 && !/[。；;，,:：]$|\n/u.test(text);
}
