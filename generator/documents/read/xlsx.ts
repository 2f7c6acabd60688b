import { complain, type Diagnostic, type Result } from "../../diagnostics/diagnostic.js";
import type { Words } from "../../diagnostics/language.js";
import type { Block } from "../block.js";
import type { Dictionary } from "../tables/dictionary.js";
import { mainPart, missing } from "./office-parts.js";
import { openOfficeZip, type OfficeZip } from "./office-zip.js";
import { brokenPart, refusable } from "./refusal.js";
import { besideSheet } from "./xlsx-beside.js";
import { sheetBlocks } from "./xlsx-blocks.js";
import { hiddenWords, placeWords } from "./xlsx-findings.js";
import { loadXlsx, numberFormat, type LoadXlsx } from "./xlsx-numbers.js";
import { sheetOf, type SheetSource } from "./xlsx-sheet.js";
import { sharedStrings } from "./xlsx-strings.js";
import { cellStyles } from "./xlsx-styles.js";
import { workbookOf, type SheetEntry } from "./xlsx-workbook.js";

const FORMAT = "Excel (.xlsx)";

/**
 * Reads an Excel workbook (ECMA-376, part 1, SpreadsheetML), sheet by sheet: a heading of its name, then its tables, which blank
 * rows and heads by `words` part. Places are sheets and their rows. Cells are as they are shown (`0012`, `2026/7/1`), formulas by
 * the results that were saved; merged cells say the same in each of their places; struck text stands between `~~`.
 *
 * Hidden sheets, rows and columns are read too, and named in a warning, as are comments, pictures, and formulas without a result.
 * Complains about what is no such workbook, is encrypted or unpacks to too much, and where the package @e965/xlsx is needed to
 * show a number or a date and is not installed; then there are no blocks. `progress` counts sheets; `load` loads the package.
 */
export function readXlsx(
  bytes: Uint8Array,
  words: Dictionary,
  progress?: (done: number, all: number) => void,
  load: LoadXlsx = loadXlsx,
): Promise<Result<readonly Block[]>> {
  return refusable(() => read(openOfficeZip(bytes, FORMAT), words, load, progress));
}

async function read(
  zip: OfficeZip,
  words: Dictionary,
  load: LoadXlsx,
  progress?: (done: number, all: number) => void,
): Promise<Result<readonly Block[]>> {
  const {
    sheets,
    strings,
    styles: stylesPart,
    is1904,
  } = workbookOf(zip, mainPart(zip, "xl/workbook.xml"));
  const styles = cellStyles(zip, stylesPart);
  const show = await numberFormat(styles, is1904, load);
  const source: SheetSource = { strings: sharedStrings(zip, strings), styles, show };
  const blocks: Block[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, entry] of sheets.entries()) {
    const [found, said] = readSheet(zip, entry, source, words);
    for (const block of found) blocks.push(block);
    diagnostics.push(...said);
    progress?.(index + 1, sheets.length);
  }
  return [blocks, diagnostics];
}

function readSheet(
  zip: OfficeZip,
  { name, part, isHidden }: SheetEntry,
  source: SheetSource,
  words: Dictionary,
): Result<readonly Block[]> {
  const places = placeWords(name);
  if (part === undefined) return [[], [notRead(chart, places)]];
  const text = zip.text(part) ?? missing(zip, part);
  const sheet = parsed(zip, part, text, source);
  const { boxes, comments, hasOther } = besideSheet(zip, part, name);
  const hidden = hiddenWords(name, isHidden, sheet, comments.length);
  return [
    [...sheetBlocks(name, sheet.rows, words), ...boxes, ...comments],
    [
      ...(hidden ? [complain("hidden-content", undefined, { what: hidden })] : []),
      ...(hasOther ? [notRead(picture, places)] : []),
      ...(sheet.unknown.length > 0 ? [notRead(results(sheet.unknown), places)] : []),
    ],
  ];
}

function parsed(
  zip: OfficeZip,
  part: string,
  text: string,
  source: SheetSource,
): ReturnType<typeof sheetOf> {
  try {
    return sheetOf(text, source);
  } catch (error) {
    throw brokenPart(zip.format, part, error);
  }
}

const notRead = (what: Words, places: Words): Diagnostic =>
  complain("part-not-read", undefined, { what, places: { ...places, en: `in ${places.en}` } });

const chart: Words = { en: "a chart", zh: "图表" };
const picture: Words = { en: "pictures, charts or other files", zh: "图片、图表或嵌入的文件" };

function results(cells: readonly string[]): Words {
  const shown = cells.slice(0, 10).join(", ") + (cells.length > 10 ? ", …" : "");
  return {
    en: `the results of formulas that were not saved (${shown})`,
    zh: `没有保存结果的公式（${shown}）`,
  };
}
