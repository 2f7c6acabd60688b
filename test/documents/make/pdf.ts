/*
 * PDF files written by hand (ISO 32000-1), with nothing that knows how they are read. Places are in points from the left and
 * from the top of an A4 page; a page is the text of a content stream.
 */

const WIDTH = 595;
const HEIGHT = 842;

/** `gb` and `bold` are coded in UCS-2, `gbk` in GBK, both by character maps that every reader must have; `own` brings its map. */
export type Font = "gb" | "bold" | "gbk" | "own" | "latin";

export interface Making {
  /** Pages are turned by so many degrees, and what is on them back. */
  readonly turn?: number;
  readonly isEncrypted?: boolean;
  /** The font `own` does not say what its shapes stand for. */
  readonly isMute?: boolean;
}

/** The bytes of a PDF of those pages. */
export function pdf(pages: readonly string[], making: Making = {}): Uint8Array {
  const [own = ""] = pages.flatMap((page) => /%own (\S+)\n/u.exec(page)?.[1] ?? []);
  const fixed = fixedObjects(pages, own.match(/.{4}/gu) ?? [], making);
  const objects = [
    ...fixed,
    ...pages.flatMap((page, index) => pageObjects(page, fixed.length + 1 + 2 * index, making)),
  ];
  return file(objects, making);
}

function fixedObjects(
  pages: readonly string[],
  own: readonly string[],
  { isMute }: Making,
): readonly string[] {
  const kids = pages.map((_, index) => `${FIXED + 1 + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    type0("STSong-Light", "UniGB-UCS2-H", "9 0 R"),
    type0("SimHei,Bold", "UniGB-UCS2-H", "10 0 R"),
    type0("STSong-Light", "GBK-EUC-H", "9 0 R"),
    type0("AAAAAA+Own", "Identity-H", "11 0 R", isMute === true ? "" : " /ToUnicode 12 0 R"),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    "<< /Font << /gb 3 0 R /bold 4 0 R /gbk 5 0 R /own 6 0 R /latin 7 0 R >> /XObject << /Scan 13 0 R >> >>",
    descendant("STSong-Light", "GB1", 2),
    descendant("SimHei,Bold", "GB1", 2),
    descendant("AAAAAA+Own", "Identity", 0),
    stream(toUnicode(own)),
    stream(
      "\u0080\u0080\u0080\u0080",
      "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 ",
    ),
  ];
  if (objects.length !== FIXED) throw new Error("objects are counted wrongly");
  return objects;
}

const FIXED = 13;

const type0 = (name: string, map: string, font: string, more = ""): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${map} /DescendantFonts [${font}]${more} >>`;

/** Latin letters are half as wide as others, by both character maps. */
const descendant = (name: string, ordering: string, supplement: number): string =>
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement ${supplement} >>` +
  ` /DW 1000 /W [1 95 500 814 939 500 7712 7716 500]` +
  ` /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>`;

/** Codes of `own` are where its characters stand among those that it has, from 1. */
function toUnicode(own: readonly string[]): string {
  const each = own.map((character, index) => `<${hex(index + 1)}> <${character}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${each.map((one) => `1 beginbfchar ${one} endbfchar`).join("\n")}
endcmap end end`;
}

function pageObjects(content: string, at: number, { turn = 0 }: Making): readonly string[] {
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${turn} /Resources 8 0 R${notesOf(content)} /Contents ${at + 1} 0 R >>`,
    stream(content),
  ];
}

const notesOf = (content: string): string => {
  const notes = [...content.matchAll(/^%note (\S+)$/gmu)].map(
    ([, said]) => `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents <feff${said}> >>`,
  );
  return notes.length === 0 ? "" : ` /Annots [${notes.join("")}]`;
};

/** What somebody noted on the page. */
export const note = (said: string): string => `%note ${ucs2(said)}\n`;

const stream = (content: string, more = ""): string =>
  `<< ${more}/Length ${Buffer.byteLength(content, "latin1")} >>\nstream\n${content}\nendstream`;

function file(objects: readonly string[], { isEncrypted }: Making): Uint8Array {
  let whole = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const at = whole.length;
    whole += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const lock = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >> /ID [<00> <00>] `;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${isEncrypted === true ? lock : ""}>>`;
  return Buffer.from(`${whole}${table}${trailer}\nstartxref\n${whole.length}\n%%EOF\n`, "latin1");
}

/** A line of text; its place is the left end of what it stands on. */
export function text(x: number, y: number, line: string, font: Font = "gb", size = 10): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm ${coded(line, font)} Tj ET\n`;
}

function coded(line: string, font: Font): string {
  if (font === "latin") return `(${line.replaceAll(/[()\\]/gu, "\\$&")})`;
  if (font === "gbk") return `<${[...line].map(gbk).join("")}>`;
  if (font === "own") throw new Error("use ownText");
  return `<${ucs2(line)}>`;
}

/** Text in the font `own`, whose codes mean nothing by themselves: `all` is what it has, and the same on all pages. */
export function ownText(x: number, y: number, line: string, all: string, size = 10): string {
  const codes = [...line]
    .map((character) => hex([...new Set(all)].indexOf(character) + 1))
    .join("");
  return `%own ${ucs2([...new Set(all)].join(""))}\nBT /own ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${codes}> Tj ET\n`;
}

/** How wide `text` prints it. */
export function width(line: string, size = 10): number {
  return [...line].reduce((sum, each) => sum + (each < "\u0080" ? size / 2 : size), 0);
}

/** A rule, half a point wide. */
export const rule = (x: number, y: number, toX: number, toY: number): string =>
  `0.5 w ${x} ${HEIGHT - y} m ${toX} ${HEIGHT - toY} l S\n`;

/** The same as a thin box that is filled, as some programs draw it. */
export const bar = (x: number, y: number, toX: number, toY: number): string =>
  `${x} ${HEIGHT - toY} ${Math.max(0.5, toX - x)} ${Math.max(0.5, toY - y)} re f\n`;

/** A picture over the whole page, or a part of it. */
export const picture = (x = 0, y = HEIGHT, across = WIDTH, up = HEIGHT): string =>
  `q ${across} 0 0 ${up} ${x} ${HEIGHT - y} cm /Scan Do Q\n`;

/** Large letters across the page, as of drafts. */
export const watermark = (line: string): string =>
  `q BT /gb 40 Tf 0.7 0.7 -0.7 0.7 150 300 Tm <${ucs2(line)}> Tj ET Q\n`;

export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly columns: readonly number[];
  /** Cells by row; lines by `\n`; `<` goes on from the left, `^` from above. */
  readonly rows: readonly (readonly string[])[];
  readonly draw?: (x: number, y: number, toX: number, toY: number) => string;
  readonly font?: Font;
}

const LINE = 14;

/** A table with rules; each line of a cell is its own text. Gives where it ends, too. */
export function grid({ x, y, columns, rows, draw = rule, font = "gb" }: Grid): {
  readonly content: string;
  readonly end: number;
} {
  let content = "";
  let top = y;
  const total = columns.reduce((sum, each) => sum + each, 0);
  for (const [index, row] of rows.entries()) {
    const height = LINE * Math.max(1, ...row.map((cell) => cell.split("\n").length)) + 4;
    let left = x;
    for (const [column, cell] of row.entries()) {
      const across = columns[column] ?? 0;
      if (cell !== "^" || index === 0) content += draw(left, top, left + across, top);
      if (cell !== "<") content += draw(left, top, left, top + height);
      if (cell !== "<" && cell !== "^") content += cellText(cell, left, top, font);
      left += across;
    }
    content += draw(x + total, top, x + total, top + height);
    top += height;
  }
  return { content: content + draw(x, top, x + total, top), end: top };
}

function cellText(cell: string, left: number, top: number, font: Font): string {
  return cell
    .split("\n")
    .map((line, index) => (line === "" ? "" : text(left + 3, top + 12 + LINE * index, line, font)))
    .join("");
}

const hex = (code: number): string => code.toString(16).padStart(4, "0");

const ucs2 = (line: string): string =>
  Array.from({ length: line.length }, (_, index) => hex(line.charCodeAt(index))).join("");

let codes: ReadonlyMap<string, string> | undefined;

function gbk(character: string): string {
  if (character < "\u0080") return character.charCodeAt(0).toString(16).padStart(2, "0");
  codes ??= gbkCodes();
  const code = codes.get(character);
  if (code === undefined) throw new Error(`GBK has no ${character}`);
  return code;
}

function gbkCodes(): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("gbk");
  const all = new Map<string, string>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== "\ufffd")
        all.set(character, Buffer.from([first, second]).toString("hex"));
    }
  }
  return all;
}
