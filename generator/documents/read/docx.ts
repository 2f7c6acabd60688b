import type { XmlElement } from "../../../templates/runtime/xml/element.js";
import type { Result } from "../../diagnostics/diagnostic.js";
import type { Block } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { DocxBody } from "./docx-body.js";
import { docxWarnings } from "./docx-findings.js";
import { DocxNumbering } from "./docx-numbering.js";
import { docxNotes, docxRunningHeads } from "./docx-notes.js";
import { rowsIn } from "./docx-table.js";
import { docxStyles } from "./docx-styles.js";
import { mainPart, neededPart, relationsOf } from "./office-parts.js";
import { childrenOf, readPart, sourcesOf } from "./office-xml.js";
import { openOfficeZip, type OfficeZip } from "./office-zip.js";
import { brokenPart, refusable, unreadable } from "./refusal.js";
import { withSamples } from "./samples.js";

const FORMAT = "Word (.docx)";

/**
 * Reads a Word document (ECMA-376, part 1, WordprocessingML). Places are numbers of paragraphs in the order of the document, those
 * in tables and text boxes included. Numbers that Word only shows are counted and put before what they number; cells that are
 * merged say the same in each of their places; a table in a cell is lines of that cell, unless it has a head by `words`: then it
 * follows the table that it stands in. What was deleted and not accepted stands between `~~`, as what is struck through does.
 *
 * Complains about what is no such document, is encrypted or unpacks to too much, and then gives no block; warns about changes that
 * nobody accepted, hidden text, pictures and comments. Needs no package. `progress` counts characters of the main part.
 */
export function readDocx(
  bytes: Uint8Array,
  words: Dictionary,
  progress?: (done: number, all: number) => void,
): Promise<Result<readonly Block[]>> {
  return refusable(async () => read(openOfficeZip(bytes, FORMAT), words, progress));
}

function read(
  zip: OfficeZip,
  words: Dictionary,
  progress?: (done: number, all: number) => void,
): Result<readonly Block[]> {
  const name = mainPart(zip, "word/document.xml");
  const relations = relationsOf(zip, name);
  const part = (type: string): ReturnType<typeof neededPart> | undefined => {
    const target = relations.find((one) => one.type === type)?.target;
    return target === undefined ? undefined : neededPart(zip, target);
  };
  const styles = docxStyles(part("styles"));
  const numbering = new DocxNumbering(part("numbering"));
  const notes = docxNotes(
    { footnote: part("footnotes"), endnote: part("endnotes"), comment: part("comments") },
    styles,
  );
  const body = new DocxBody({ styles, numbering, notes, words });
  walk(zip, name, body, progress);
  const { heads, feet } = docxRunningHeads(zip, relations, styles, body.line);
  return [[...heads, ...withSamples(body.blocks), ...feet], docxWarnings(body.findings)];
}

function walk(
  zip: OfficeZip,
  name: string,
  body: DocxBody,
  progress?: (done: number, all: number) => void,
): void {
  const text = zip.text(name) ?? "";
  if (!/<w:document[\s>]/u.test(text)) {
    throw unreadable(FORMAT, { en: `${name} in it is no text`, zh: `其中的 ${name} 不是正文` });
  }
  try {
    let told = 0;
    for (const { source, end } of sourcesOf(text, "w:body")) {
      if (isLong(source)) body.readTable(tableRows(source));
      else body.read(readPart(source));
      if (end - told < text.length / 100) continue;
      progress?.((told = end), text.length);
    }
    progress?.(text.length, text.length);
  } catch (error) {
    throw brokenPart(FORMAT, name, error);
  }
}

/** A table of hundreds of pages takes most of the memory that there is, unless it is read row by row. */
function isLong(source: string): boolean {
  return source.length > 1_000_000 && source.startsWith("<w:tbl");
}

function* tableRows(source: string): Generator<XmlElement> {
  for (const { element } of childrenOf(source, "w:tbl")) yield* rowsIn(element);
}
