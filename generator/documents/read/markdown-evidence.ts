import { isBarred, isRule, rowText } from "./markdown-cells.js";
import type { Line } from "./markup-line.js";

/** Whether text inside of an element was written as Markdown: it has a fence, a table, or, where it is no code, a heading. */
export function isMarkdown(lines: readonly Line[], isCode = false): boolean {
  return lines.some(({ text }, at) => {
    if (/^[\s>]*(?:```|~~~)/u.test(text)) return true;
    return isTableAt(lines, at) || (!isCode && /^\s{0,3}#{1,6}\s+\S/u.test(text));
  });
}

/** A row and a rule below it. */
export function isTableAt(lines: readonly Line[], at: number): boolean {
  const row = rowText(lines[at]?.text ?? "");
  if (!row.includes("|") || isRule(row)) return false;
  const below = rowText(lines[at + 1]?.text ?? "");
  return isRule(below) || (isBarred(row) && row.endsWith("|") && isBarred(below));
}
