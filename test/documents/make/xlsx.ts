import JSZip from "jszip";

/*
 * Excel files written by hand: sheets are the XML of their rows, and `xlsx` puts them into an archive with what belongs to them.
 */

export interface MadeSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** What stands in `sheetData`. */
  readonly rows: string;
  /** What stands before it, and behind it. */
  readonly before?: string;
  readonly after?: string;
  /** Comments by cell. */
  readonly comments?: Readonly<Record<string, string>>;
  /** A drawing. */
  readonly drawing?: string;
}

export interface Workbook {
  readonly sheets: readonly MadeSheet[];
  /** Each the XML inside `si`. */
  readonly strings?: readonly string[];
  /** The prefix of all names, as some programs write it: `x:`. */
  readonly prefix?: string;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of an Excel file. */
export async function xlsx({ sheets, strings = [], prefix = "" }: Workbook): Promise<Uint8Array> {
  const zip = new JSZip();
  const put = (path: string, name: string, xml: string, more = ""): void => {
    const space = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
    const named =
      prefix === "" ? xml : xml.replaceAll(/<(\/?)(?=[A-Za-z]+[\s>/])/gu, `<$1${prefix}`);
    const root = prefix + name;
    zip.file(
      path,
      `${declaration}<${root} ${space}="${main}" xmlns:r="${types}"${more}>${named}</${root}>`,
    );
  };
  zip.file(
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  zip.file("_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]]));
  const entries = sheets.map(({ name, state }, index) => {
    return `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`;
  });
  put("xl/workbook.xml", "workbook", `<sheets>${entries.join("")}</sheets>`);
  zip.file(
    "xl/_rels/workbook.xml.rels",
    relations([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ]),
  );
  put("xl/sharedStrings.xml", "sst", strings.map((one) => `<si>${one}</si>`).join(""));
  put("xl/styles.xml", "styleSheet", styles);
  for (const [index, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    put(
      path,
      "worksheet",
      `${sheet.before ?? ""}<sheetData>${sheet.rows}</sheetData>${sheet.after ?? ""}`,
    );
    zip.file(
      `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
      relations(besides(sheet, index + 1)),
    );
    const comments = Object.entries(sheet.comments ?? {}).map(
      ([cell, said]) =>
        `<comment ref="${cell}" authorId="0"><text><r><t>${said}</t></r></text></comment>`,
    );
    put(
      `xl/comments${index + 1}.xml`,
      "comments",
      `<commentList>${comments.join("")}</commentList>`,
    );
    zip.file(
      `xl/drawings/drawing${index + 1}.xml`,
      `<xdr:wsDr ${drawingSpaces}>${sheet.drawing ?? ""}</xdr:wsDr>`,
    );
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const drawingSpaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

function besides(
  { comments, drawing }: MadeSheet,
  number: number,
): readonly (readonly [string, string])[] {
  return [
    ...(comments ? [["comments", `../comments${number}.xml`] as const] : []),
    ...(drawing === undefined ? [] : [["drawing", `../drawings/drawing${number}.xml`] as const]),
  ];
}

function relations(all: readonly (readonly [string, string])[]): string {
  const each = all.map(
    ([name, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${types}/${name}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** Styles: 0 nothing, 1 struck, 2 `0000`, 3 a date by its number 14, 4 `0.00`, 5 a Chinese date by its number 31. */
const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0000"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/></font><font><strike/><sz val="11"/></font></fonts>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="164" fontId="0"/>' +
  '<xf numFmtId="14" fontId="0"/><xf numFmtId="2" fontId="0"/><xf numFmtId="31" fontId="0"/></cellXfs>';

/** A cell with its text in it; nothing for an empty one. */
export function text(place: string, value: string, style = 0): string {
  if (value === "") return "";
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`;
}

export const number = (place: string, value: string, style = 0, formula = ""): string =>
  `<c r="${place}" s="${style}">${formula && `<f>${formula}</f>`}${value && `<v>${value}</v>`}</c>`;

/** A row of cells that are texts, from column A. */
export function row(at: number, cells: readonly string[], properties = ""): string {
  const each = cells.map((cell, column) => {
    return cell.startsWith("<c ") ? cell : text(`${String.fromCharCode(65 + column)}${at}`, cell);
  });
  return `<row r="${at}" ${properties}>${each.join("")}</row>`;
}

export const merged = (...refs: readonly string[]): string =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
