import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { Block, DocumentPlace } from "../../generator/documents/block.js";

/** Blocks as text, one a line or a row a line, for tests to compare: `3 heading(2) 1.1 | 请求参数`. */
export function printBlocks(blocks: readonly Block[]): string {
  return `${blocks.flatMap(linesOf).join("\n")}\n`;
}

/** What is said about a document, one a line: `! unaccepted-changes: the document holds …`. */
export function printFindings(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(({ code, message }) => `! ${code}: ${message}\n`).join("");
}

function linesOf(block: Block): readonly string[] {
  const at = placeOf(block.at);
  if (block.kind === "heading") {
    return [`${at} heading(${block.level}) ${block.number ?? "-"} | ${shown(block.text)}`];
  }
  if (block.kind === "furniture") {
    const part = block.part === undefined ? "" : `(${block.part})`;
    return [`${at} furniture${part} ${shown(block.text)}`];
  }
  if (block.kind !== "table") return [`${at} ${block.kind} ${shown(block.text)}`];
  return [
    `${at} table`,
    ...block.rows.map(
      (row) =>
        `  ${placeOf(row.at)} ${row.isHead === true ? "head " : ""}| ${row.cells.map(({ text }) => shown(text)).join(" | ")} |`,
    ),
  ];
}

function placeOf({ line, page, sheet }: DocumentPlace): string {
  return [sheet, page, line].filter((part) => part !== undefined).join(":");
}

const shown = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
