import { complain, type Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import type { Block, DocumentPlace, Format } from "../block.js";

/** In characters of a line, a paragraph, a sample or a cell. Forms that look for names in millions of them have no room to. */
const MOST = 1_000_000;

/** The place of the first line that is longer than people write. Pages of HTML, which often are one line, are not asked. */
export function longLine(text: string): DocumentPlace | undefined {
  if (text.length <= MOST) return undefined;
  const at = text.split("\n").findIndex((line) => line.length > MOST);
  return at < 0 ? undefined : { line: at + 1 };
}

/** The place of the first block or cell that holds more than people write. */
export function longText(blocks: readonly Block[]): DocumentPlace | undefined {
  for (const block of blocks) {
    const cells = block.kind === "table" ? block.rows.flatMap((row) => row.cells) : [block];
    const long = cells.find(({ text }) => text.length > MOST);
    if (long) return long.at;
  }
  return undefined;
}

/** Says so: nothing of the document is read then. */
export function oversizedText(name: string, format: Format, at: DocumentPlace): Diagnostic {
  return complain("oversized-text", undefined, { name, place: placeIn(format, at), most: MOST });
}

function placeIn(format: Format, { line, page, sheet }: DocumentPlace): Words {
  if (sheet !== undefined) {
    return { en: `row ${line} of the sheet '${sheet}'`, zh: `工作表“${sheet}”第 ${line} 行` };
  }
  if (page !== undefined) {
    return { en: `page ${page}, line ${line},`, zh: `第 ${page} 页第 ${line} 行` };
  }
  return format === "docx"
    ? { en: `paragraph ${line}`, zh: `第 ${line} 段` }
    : { en: `line ${line}`, zh: `第 ${line} 行` };
}
