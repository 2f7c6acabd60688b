import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { printText } from "../../generator/diagnostics/print-text.js";
import { DocxBody } from "../../generator/documents/read/docx-body.js";
import { DocxNumbering } from "../../generator/documents/read/docx-numbering.js";
import { docxStyles } from "../../generator/documents/read/docx-styles.js";
import { readPart } from "../../generator/documents/read/office-xml.js";
import { readBlocks } from "../../generator/documents/read/read-blocks.js";
import { refusable } from "../../generator/documents/read/refusal.js";
import { noSettings } from "../../generator/documents/settings/settings.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { readTables } from "../../generator/documents/tables/read-tables.js";
import { docx, p, tbl, tr } from "./make/docx.js";
import { withPart, withSize, withoutPart } from "./make/office.js";
import { withPackedObjects } from "./make/packed-pdf.js";
import { grid, pdf } from "./make/pdf.js";
import { row, xlsx } from "./make/xlsx.js";

/*
 * Files that are broken, are not what their names say, or were made to exhaust or to fool who opens them. Each is refused with one
 * complaint that names the file and says what to do, or its rows are read; nothing is thrown, and nothing outside of it is read.
 */

const head = ["字段", "类型", "说明"];
const cells = ["plumNo", "String", "编号"];
const word = await docx(tbl(tr(head), tr(cells)));
const book = await xlsx({ sheets: [{ name: "下单", rows: row(1, head) + row(2, cells) }] });
const page = grid({ x: 50, y: 90, columns: [90, 90, 90], rows: [head, cells] }).content;
const printed = Buffer.from(pdf([page])).toString("latin1");

/** The names of the rows, and what is said of the file. */
async function read(bytes: Uint8Array | string, name: string): Promise<readonly string[]> {
  const [found, diagnostics] = await readBlocks(Buffer.from(bytes as string), name, dictionary);
  const { tables } = readTables("guide", found?.blocks ?? [], noSettings);
  const codes = tables.flatMap(({ rows }) => rows.map((each) => each.cells.code ?? ""));
  return [...codes, ...diagnostics.map(({ code, message }) => `${code}: ${message}`)];
}

async function refused(bytes: Uint8Array | string, name: string, said: string): Promise<void> {
  expect(await read(bytes, name)).toEqual([said]);
  const [, diagnostics] = await readBlocks(Buffer.from(bytes as string), name, dictionary);
  expect(diagnostics[0]?.help).toMatch(/./);
  expect(printText(diagnostics)).toContain(name);
}

describe("archives", () => {
  const main = "word/document.xml";
  const sheet = "xl/worksheets/sheet1.xml";
  const inBody = (xml: string): string =>
    `<w:document xmlns:w="w"><w:body>${xml}</w:body></w:document>`;

  test("what says that it is too large is refused before it is unpacked", async () => {
    const most = "has more than 256 MB of text";
    const claimed = withSize(word, main, 300 * 1024 * 1024);
    await refused(
      claimed,
      "a.docx",
      `oversized-document: unpacked, the Word (.docx) document a.docx ${most}`,
    );
    const other = withSize(book, sheet, 0xfffffffe);
    await refused(
      other,
      "a.xlsx",
      `oversized-document: unpacked, the Excel (.xlsx) document a.xlsx ${most}`,
    );
  });

  // Made here: a million paragraphs take longer to read than a test may take.
  test("more paragraphs than people write", async () => {
    const body = new DocxBody({
      styles: docxStyles(undefined),
      numbering: new DocxNumbering(undefined),
      notes: new Map(),
      words: dictionary,
    });
    body.line = 1_000_000;
    const [, said] = await refusable(async () => {
      body.read(readPart("<w:p/>"));
      return [[], []];
    });
    expect(said.map(({ message }) => message)).toEqual([
      "unpacked, the Word (.docx) document has more than 1000000 paragraphs",
    ]);
  });

  test("more rows than a sheet can have", async () => {
    const rows = `<worksheet><sheetData>${"<row/>".repeat(1_048_577)}</sheetData></worksheet>`;
    const said = "unpacked, the Excel (.xlsx) document a.xlsx has more than 1048576 rows";
    await refused(await withPart(book, sheet, rows), "a.xlsx", `oversized-document: ${said}`);
  });

  test("parts without number, and paths out of the archive, do no harm", async () => {
    const zip = await JSZip.loadAsync(word);
    for (let index = 0; index < 3000; index++) zip.file(`p/${index}`, "");
    zip.file("../../escaped.xml", "<a/>");
    expect(await read(await zip.generateAsync({ type: "uint8array" }), "a.docx")).toEqual([
      "plumNo",
    ]);
  });

  test.each(["bottom", "middle", "top"])("cut off near its %s", async (where) => {
    const end = { bottom: word.length - 10, middle: word.length >> 1, top: 20 }[where] ?? 0;
    const said =
      where === "top"
        ? "unknown-document-format: a.docx seems to be a zip archive, which is not read"
        : "unreadable-document: the document a.docx cannot be read as Word (.docx): it is no zip archive, or it is damaged";
    await refused(word.subarray(0, end), "a.docx", said);
  });

  test("without its main part, or a part that it needs", async () => {
    const whole = await withPart(word, "word/document2.xml", "<a/>");
    const no = "unreadable-document: the document a.docx cannot be read as Word (.docx): ";
    await refused(await withoutPart(whole, main), "a.docx", `${no}it holds no ${main}`);
    const but = "unreadable-document: the document a.xlsx cannot be read as Excel (.xlsx): ";
    await refused(await withoutPart(book, sheet), "a.xlsx", `${but}${sheet} is missing in it`);
  });

  test.each(["<!ENTITY a 'aaaa'>", "<!ENTITY a SYSTEM 'file:///etc/hostname'>"])(
    "nothing stands for %s",
    async (entity) => {
      const declared = `<!DOCTYPE a [${entity}<!ENTITY b '&a;&a;&a;'>]>`;
      const text = `${declared}${inBody("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")}`;
      for (const broken of [
        [await withPart(word, main, text), "a.docx"],
        [await withPart(word, "word/_rels/document.xml.rels", `${declared}<a>&b;</a>`), "a.docx"],
        [
          await withPart(
            book,
            sheet,
            `${declared}<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>`,
          ),
          "a.xlsx",
        ],
        [
          await withPart(book, "xl/sharedStrings.xml", `${declared}<sst><si><t>&b;</t></si></sst>`),
          "a.xlsx",
        ],
      ] as const) {
        const [said, ...more] = await read(broken[0], broken[1]);
        expect(said).toMatch(/^unreadable-document: the document a\.\w+ cannot .* not well-formed/);
        expect(more).toEqual([]);
      }
    },
  );

  test.each([
    ["image", "http://127.0.0.1:9/a.png", "plumNo"],
    ["attachedTemplate", "http://127.0.0.1:9/a.dotm", "plumNo"],
    ["footnotes", "file:///etc/hostname", "file:///etc/hostname is missing in it"],
    ["styles", "../../../../etc/hostname", "etc/hostname is missing in it"],
  ])("a %s that lies outside is not fetched", async (type, target, expected) => {
    const relations = `<Relationships><Relationship Id="r" Type="t/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
    const bytes = await withPart(word, "word/_rels/document.xml.rels", relations);
    const [said = "", ...more] = await read(bytes, "a.docx");
    expect(said.endsWith(expected)).toBe(true);
    expect(more).toEqual([]);
  });

  test("nesting without end", async () => {
    const deep = "<w:tbl><w:tr><w:tc>".repeat(50_000);
    const [said] = await read(await docx(deep + p("甲")), "a.docx");
    expect(said).toMatch(/^unreadable-document: the document a\.docx cannot be read/);
  });
});

describe("what is not what it is called", () => {
  const compound = (stream: string): Buffer =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(504),
      Buffer.from(stream, "utf16le"),
    ]);

  test.each(["docx", "xlsx"])("an encrypted .%s", async (kind) => {
    const format = kind === "docx" ? "Word (.docx)" : "Excel (.xlsx)";
    const said = `locked-document: the ${format} document a.${kind} opens by a password alone, so that nothing in it can be read`;
    await refused(compound("EncryptedPackage"), `a.${kind}`, said);
  });

  test.each(["a.doc", "a.docx", "a.pdf"])("a Word file from before 2007 named %s", async (name) => {
    const said = `unreadable-document: the document ${name} cannot be read as Word (.docx): it is a file of Office as it was before 2007 (.doc, .xls)`;
    await refused(compound("WordDocument"), name, said);
  });

  test.each(["docx", "pdf", "xlsx", "html", "txt"])("bytes of nothing named .%s", async (kind) => {
    // Numbers without an order (Numerical Recipes, the quick and dirty generator), the same each time.
    let seed = 7;
    const bytes = Uint8Array.from({ length: 20_000 }, () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed >>> 24;
    });
    const said = `unknown-document-format: a.${kind} seems to be binary data, which is not read`;
    await refused(bytes, `a.${kind}`, said);
  });

  test("a text is read by what it is", async () => {
    const text = "1.1 出单\n字段\t类型\t说明\nplumNo\tString\t编号\n";
    expect(await read(text, "a.docx")).toEqual(["plumNo"]);
    expect(await read(text, "a.pdf")).toEqual(["plumNo"]);
  });
});

describe("PDF files", () => {
  const changed = (from: string, to: string): Buffer => {
    expect(printed).toContain(from);
    return Buffer.from(printed.replace(from, to), "latin1");
  };
  const broken =
    "unreadable-document: the document a.pdf cannot be read as PDF: it is no PDF, or it is damaged";

  test.each([
    ["/Kids [2 0 R] /Count 1", 1],
    ["/Kids [14 0 R 2 0 R] /Count 2", 2],
  ] as const)("pages that hold themselves: %s", async (kids, number) => {
    const no = "unreadable-document: the document a.pdf cannot be read as PDF: ";
    const holding = changed("/Kids [14 0 R] /Count 1", kids);
    await refused(holding, "a.pdf", `${no}page ${number} of it is damaged`);
  });

  test("more pages than there are", async () => {
    expect(await read(changed("/Count 1 ", "/Count 2000000000 "), "a.pdf")).toEqual(["plumNo"]);
  });

  test("fewer pages than there are", async () => {
    const two = Buffer.from(pdf([page, page])).toString("latin1");
    const fewer = Buffer.from(two.replace("/Count 2", "/Count 1"), "latin1");
    const no = "unreadable-document: the document a.pdf cannot be read as PDF: ";
    await refused(fewer, "a.pdf", `${no}it holds 2 pages and counts 1`);
    // A page that was taken out of the tree, and is still in the file, is none.
    const taken = two.replace(/\/Kids \[(\d+ 0 R) [^\]]*\] \/Count 2/u, "/Kids [$1] /Count 1");
    expect(taken).not.toBe(two);
    for (const whole of [
      Buffer.from(taken, "latin1"),
      withPackedObjects(Buffer.from(taken, "latin1")),
    ]) {
      expect(await read(whole, "a.pdf")).toEqual(["plumNo"]);
    }
    const more = withPackedObjects(fewer);
    expect(Buffer.from(more).includes("/Page")).toBe(false);
    await refused(more, "a.pdf", `${no}it holds 2 pages and counts 1`);
  });

  test("programs and other files in it are left alone", async () => {
    const names =
      "/OpenAction << /S /JavaScript /JS (while\\(true\\){}) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> /EmbeddedFiles << /Names [(a.txt) << /Type /Filespec /F (a.txt) >>] >> >> ";
    expect(await read(changed("/Type /Catalog", `${names}/Type /Catalog`), "a.pdf")).toEqual([
      "plumNo",
    ]);
  });

  test.each([0.5, 0.01])("cut off at %d of its length", async (share) => {
    const bytes = Buffer.from(printed, "latin1");
    await refused(bytes.subarray(0, Math.floor(share * bytes.length)), "a.pdf", broken);
  });

  test("an encrypted one", async () => {
    const said =
      "locked-document: the PDF document a.pdf opens by a password alone, so that nothing in it can be read";
    await refused(pdf([page], { isEncrypted: true }), "a.pdf", said);
  });
});

describe("texts", () => {
  const table = `<table><tr>${head.map((each) => `<td>${each}</td>`).join("")}</tr><tr>${cells.map((each) => `<td>${each}</td>`).join("")}</tr></table>`;
  const lines = `1.1 出单\n${head.join("\t")}\n${cells.join("\t")}\n`;

  test("scripts are not run, and write no rows", async () => {
    const script = `<script>while(true){}</script><script>document.write("<table><tr><td>字段</td></tr></table>")</script>`;
    const html = `<html><body onload="x()">${script}${table}<iframe src="file:///etc/hostname"></iframe></body></html>`;
    expect(await read(html, "a.html")).toEqual(["plumNo"]);
  });

  test.each(["<div>", "<b>", "<b><p>"])("100,000 times %s", async (tag) => {
    expect(await read(`<html><body>${tag.repeat(100_000)}${table}`, "a.html")).toEqual(["plumNo"]);
  });

  test("lists in lists in lists", async () => {
    const html = `<html><body>${"<ul><li>".repeat(10_000)}${table}`;
    expect(await read(html, "a.html")).toEqual(["plumNo"]);
  });

  test("tables in tables in tables", async () => {
    const deep = `<html><body>${table}${"<table><tr><td>".repeat(10_000)}</body></html>`;
    expect(await read(deep, "a.html")).toEqual(["plumNo"]);
  });

  test.each(["甲", "a ", "a\t", "1.", "{", "**", "- "])("a line of 10 MB of %j", async (sign) => {
    const long = sign.repeat(10_000_000 / sign.length);
    const said = "oversized-text: line 4 of a.txt has more than 1000000 characters";
    await refused(`${lines}${long}\n`, "a.txt", said);
  });

  test("a cell of 10 MB on a page", async () => {
    const html = table.replace("编号", "a".repeat(10_000_000));
    const said = "oversized-text: line 1 of a.html has more than 1000000 characters";
    await refused(`<html><body>${html}</body></html>`, "a.html", said);
  });

  test("cells of nearly as many characters as there may be", async () => {
    for (const sign of ["a", "甲", "a ", "- ", "1."]) {
      const html = table.replace("编号", sign.repeat(990_000 / sign.length));
      expect(await read(`<html><body>${html}</body></html>`, "a.html")).toEqual(["plumNo"]);
    }
  });

  test("a paragraph of Word, and a cell of Excel", async () => {
    const long = "甲".repeat(1_000_001);
    await refused(
      await docx(tbl(tr(head), tr(["plumNo", "String", long]))),
      "a.docx",
      "oversized-text: paragraph 6 of a.docx has more than 1000000 characters",
    );
    await refused(
      await xlsx({ sheets: [{ name: "下单", rows: row(1, head) + row(2, [long]) }] }),
      "a.xlsx",
      "oversized-text: row 2 of the sheet '下单' of a.xlsx has more than 1000000 characters",
    );
  });

  test.each(['{"a":\n', "<a>\n"])("a sample that opens %j again and again", async (opening) => {
    expect(await read(`${opening.repeat(30_000)}\n${lines}`, "a.txt")).toEqual(["plumNo"]);
  });

  test("a table of more rows than a call has arguments that nobody can read is unclaimed", async () => {
    const rows = "aField\tString(20)\t是\n".repeat(130_000);
    const bytes = Buffer.from(`1.1 出单\n甲\t乙\t丙\n${rows}`);
    const [found] = await readBlocks(bytes, "a.txt", dictionary);
    const reading = readTables("guide", found?.blocks ?? [], noSettings);
    const claimed = reading.tables.flatMap((each) => each.rows).length;
    expect(claimed + reading.unclaimed.length).toBeGreaterThanOrEqual(130_000);
  });
});
