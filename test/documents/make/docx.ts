import JSZip from "jszip";

/*
 * Word files written by hand: each function gives the XML of one thing, and `docx` puts a body and what belongs to it into an
 * archive. Nothing here knows how such files are read.
 */

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
}

/** The bytes of a Word file with that body and those parts, each given as the XML inside its root element. */
export async function docx(body: string, parts: Parts = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("[Content_Types].xml", contentTypes);
  zip.file("_rels/.rels", relations([["officeDocument", "word/document.xml"]]));
  zip.file("word/document.xml", root("w:document", `<w:body>${body}<w:sectPr/></w:body>`));
  const given = Object.entries(parts) as readonly (readonly [keyof Parts, string])[];
  for (const [name, xml] of given) zip.file(`word/${name}.xml`, root(roots[name], xml));
  zip.file("word/_rels/document.xml.rels", relations(given.map(([name]) => [name, `${name}.xml`])));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const roots: Readonly<Record<keyof Parts, string>> = {
  styles: "w:styles",
  numbering: "w:numbering",
  footnotes: "w:footnotes",
  comments: "w:comments",
  header: "w:hdr",
  footer: "w:ftr",
};

const root = (name: string, xml: string): string =>
  `${declaration}<${name} ${namespaces}>${xml}</${name}>`;

const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>' +
  '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>' +
  "</Types>";

function relations(all: readonly (readonly [string, string])[]): string {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const each = all.map(
    ([name, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}/${name}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A run; `properties` is what stands in `w:rPr`. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of a text or of XML that is put in as it is; `properties` is what stands in `w:pPr`. */
export const p = (content: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<w:") || content === "" ? content : run(content)}</w:p>`;

export const heading = (level: number, text: string): string =>
  p(run(text), `<w:pStyle w:val="H${level}"/>`);

/** A cell of a text or of block XML. */
export const tc = (content: string, properties = ""): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<w:p") || content.startsWith("<w:tbl") ? content : p(content)}</w:tc>`;

/** A row of cells, texts made cells. */
export const tr = (cells: readonly string[], properties = ""): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((cell) => (cell.startsWith("<w:tc>") ? cell : tc(cell))).join("")}</w:tr>`;

export const tbl = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;

/** Headings H1 to H4, numbered by list 1, and what else the tests use. */
export const styles: string =
  '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>' +
  [1, 2, 3, 4]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="N"/>` +
        `<w:pPr><w:numPr>${level === 1 ? "" : `<w:ilvl w:val="${level - 1}"/>`}<w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
    )
    .join("") +
  '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/><w:basedOn w:val="N"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="标题无编号"/><w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
  '<w:style w:type="character" w:styleId="Gone"><w:name w:val="作废"/><w:rPr><w:strike/></w:rPr></w:style>';

const level = (depth: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** List 1: 1, 1.1, 1.1.1; 2: 一、 and （1）; 3: as 2, begun anew at 一; 4: dots; 5: 1 alone, for running numbers. */
export const numbering: string =
  '<w:abstractNum w:abstractNumId="10">' +
  level(0, "decimal", "%1.", '<w:pStyle w:val="H1"/>') +
  level(1, "decimal", "%1.%2", '<w:pStyle w:val="H2"/>') +
  level(2, "decimal", "%1.%2.%3", '<w:pStyle w:val="H3"/>') +
  level(3, "decimal", "%1.%2.%3.%4") +
  "</w:abstractNum>" +
  `<w:abstractNum w:abstractNumId="20">${level(0, "chineseCounting", "%1、", '<w:suff w:val="nothing"/>')}${level(1, "decimal", "（%2）")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="40">${level(0, "bullet", "\uf0b7")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="50">${level(0, "decimal", "%1")}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="10"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="20"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="20"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
  '<w:num w:numId="4"><w:abstractNumId w:val="40"/></w:num>' +
  '<w:num w:numId="5"><w:abstractNumId w:val="50"/></w:num>';

export const inList = (list: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
