import * as library from "@e965/xlsx";
import fc from "fast-check";
import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import type { Block } from "../../generator/documents/block.js";
import { readXlsx } from "../../generator/documents/read/xlsx.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { merged, number, row, text, xlsx, type MadeSheet } from "./make/xlsx.js";
import { printBlocks, printFindings } from "./print-blocks.js";

async function check(
  sheets: readonly MadeSheet[],
  expected: string,
  strings: readonly string[] = [],
): Promise<void> {
  const [blocks, diagnostics] = await readXlsx(await xlsx({ sheets, strings }), dictionary);
  expect(printBlocks(blocks) + printFindings(diagnostics)).toBe(expected.replace(/^\n/u, ""));
}

const head = ["字段", "类型", "是否必填", "说明"];

describe("sheets", () => {
  test("several tables in one sheet, by blank rows, heads and titles", async () => {
    const rows =
      row(1, ["1.1 下单请求"]) +
      row(2, head) +
      row(3, ["plumNo", "String", "是", "编号"]) +
      row(4, ["holder 投保人", "holder 投保人"]) +
      row(5, ["pearNo", "int", "否", ""]) +
      row(6, ["1.2 下单响应"]) +
      row(7, head) +
      row(8, ["code", "int", "是", "0 表示成功\n1 表示失败"]) +
      row(9, ["出错项", "含义"]) +
      row(11, ["编码", "含义"]) +
      row(12, ["01", "成功"]) +
      row(14, ["以上自 2026 年起生效。"]);
    await check(
      [{ name: "下单", rows }],
      `
下单:1 heading(1) - | 下单
下单:1 heading(3) 1.1 | 下单请求
下单:2 table
  下单:2 | 字段 | 类型 | 是否必填 | 说明 |
  下单:3 | plumNo | String | 是 | 编号 |
  下单:4 | holder 投保人 | holder 投保人 |  |  |
  下单:5 | pearNo | int | 否 |  |
下单:6 heading(3) 1.2 | 下单响应
下单:7 table
  下单:7 | 字段 | 类型 | 是否必填 | 说明 |
  下单:8 | code | int | 是 | 0 表示成功\\n1 表示失败 |
  下单:9 | 出错项 | 含义 |  |  |
下单:11 table
  下单:11 | 编码 | 含义 |
  下单:12 | 01 | 成功 |
下单:14 paragraph 以上自 2026 年起生效。
`,
    );
  });

  test("tables beside one another", async () => {
    const rows =
      row(2, ["字段", "类型", "", "code", "message"]) +
      row(3, ["plumNo", "String", "", "01", "成功"]) +
      row(4, ["", "", "", "02", "失败"]);
    await check(
      [{ name: "并排", rows }],
      `
并排:1 heading(1) - | 并排
并排:2 table
  并排:2 | 字段 | 类型 |
  并排:3 | plumNo | String |
并排:2 table
  并排:2 | code | message |
  并排:3 | 01 | 成功 |
  并排:4 | 02 | 失败 |
`,
    );
  });

  test("a sample pasted line by line, or into one cell", async () => {
    const rows =
      row(1, ["示例"]) +
      row(2, ["{"]) +
      row(3, ['  "plumNo": "P1"']) +
      row(4, ["}"]) +
      row(6, ['{\n  "code": 0\n}']);
    await check(
      [{ name: "报文", rows }],
      `
报文:1 heading(1) - | 报文
报文:1 paragraph 示例
报文:2 code {\\n  "plumNo": "P1"\\n}
报文:6 code {\\n  "code": 0\\n}
`,
    );
  });

  test("hidden sheets, rows and columns are read and named", async () => {
    const rows =
      row(1, head) +
      row(2, ["oldNo", "String", "是", "旧"], 'hidden="1"') +
      row(3, ["plumNo", "int", "否", ""]);
    await check(
      [
        { name: "字段", rows, before: '<cols><col min="3" max="4" hidden="1"/></cols>' },
        { name: "旧版", state: "veryHidden", rows: row(1, ["作废"]) },
        { name: "空", rows: "" },
      ],
      `
字段:1 heading(1) - | 字段
字段:1 table
  字段:1 | 字段 | 类型 | 是否必填 | 说明 |
  字段:2 | oldNo | String | 是 | 旧 |
  字段:3 | plumNo | int | 否 |  |
旧版:1 heading(1) - | 旧版
旧版:1 paragraph 作废
空:1 heading(1) - | 空
! hidden-content: hidden in the document, and read all the same: rows 2, columns C:D of the sheet '字段'
! hidden-content: hidden in the document, and read all the same: the sheet '旧版'
`,
    );
  });
});

describe("cells", () => {
  test("are as they are shown", async () => {
    const rows =
      row(1, ["编码", "含义", "日期", "金额"]) +
      row(2, [number("A2", "7", 2), "零零零七", number("C2", "46204", 3), number("D2", "121", 4)]) +
      row(3, [
        number("A3", "123456789012345678"),
        number("B3", "0.30000000000000004"),
        number("C3", "46204", 5),
        '<c r="D3" t="b"><v>1</v></c>',
      ]) +
      row(4, [
        number("A4", "12", 2, "5+7"),
        '<c r="B4" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
        '<c r="C4" t="e"><v>#N/A</v></c>',
        number("D4", "", 0, "D2*2"),
      ]);
    await check(
      [{ name: "码", rows }],
      `
码:1 heading(1) - | 码
码:1 table
  码:1 | 编码 | 含义 | 日期 | 金额 |
  码:2 | 0007 | 零零零七 | 2026/7/1 | 121.00 |
  码:3 | 123456789012345678 | 0.3 | 2026年7月1日 | TRUE |
  码:4 | 0012 | ab | #N/A |  |
! part-not-read: not read: the results of formulas that were not saved (D4) in the sheet '码'
`,
    );
  });

  test("merged cells say the same in each of their places", async () => {
    const rows =
      row(1, ["字段", "类型", "说明"]) +
      row(2, ["holder 投保人"]) +
      row(3, ["name", "String", "两行共用"]) +
      row(4, ["idNo", "String"]);
    await check(
      [{ name: "并", rows, after: merged("A2:C2", "C3:C4", "A9:XFD1048576") }],
      `
并:1 heading(1) - | 并
并:1 table
  并:1 | 字段 | 类型 | 说明 |
  并:2 | holder 投保人 | holder 投保人 | holder 投保人 |
  并:3 | name | String | 两行共用 |
  并:4 | idNo | String | 两行共用 |
`,
    );
  });

  test("what is struck stands between tildes, be it a cell or a part of its text", async () => {
    const shared = (place: string, index: number): string =>
      `<c r="${place}" t="s"><v>${index}</v></c>`;
    const rows =
      row(1, head) +
      row(2, [text("A2", "oldNo", 1), text("B2", "String", 1), "", shared("D2", 0)]) +
      row(3, [shared("A3", 1), "int", "是", shared("D3", 2)]);
    await check(
      [{ name: "删", rows }],
      `
删:1 heading(1) - | 删
删:1 table
  删:1 | 字段 | 类型 | 是否必填 | 说明 |
  删:2 | ~~oldNo~~ | ~~String~~ |  | 1-甲 ~~2-乙~~ 3-丙 |
  删:3 | plumNo | int | 是 | 上\\n下 |
`,
      [
        '<r><t xml:space="preserve">1-甲 </t></r><r><rPr><strike/></rPr><t>2-乙</t></r><r><t xml:space="preserve"> 3-丙</t></r>',
        '<t>plumNo</t><rPh sb="0" eb="1"><t>pu lamu</t></rPh>',
        "<t>上_x000D_\n下</t>",
      ],
    );
  });

  test("comments, text boxes and pictures", async () => {
    const drawing =
      "<xdr:twoCellAnchor><xdr:from><xdr:row>4</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>框里</a:t></a:r><a:r><a:t>的话</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>" +
      "<xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor>";
    await check(
      [{ name: "旁", rows: row(1, ["说明文字"]), comments: { B3: "改成 long？" }, drawing }],
      `
旁:1 heading(1) - | 旁
旁:1 paragraph 说明文字
旁:5 paragraph 框里的话
旁:3 furniture(running) 改成 long？
! hidden-content: hidden in the document, and read all the same: a comment of the sheet '旁'
! part-not-read: not read: pictures, charts or other files in the sheet '旁'
`,
    );
  });
});

describe("what programs write", () => {
  test("a prefix before all names", async () => {
    const sheets = [
      {
        name: "前缀",
        rows: row(1, head) + row(2, ["plumNo", "String", "是", ""]),
        after: merged("A2:B2"),
      },
    ];
    const [plain] = await readXlsx(await xlsx({ sheets }), dictionary);
    const [prefixed] = await readXlsx(await xlsx({ sheets, prefix: "x:" }), dictionary);
    expect(prefixed).toEqual(plain);
    expect(plain.length).toBe(2);
  });

  test("what another reader shows of a file of its own", async () => {
    const rows = [
      ["编码", "含义", "日期", "比例"],
      ["0001", "甲 & <乙>", new Date(Date.UTC(2026, 6, 1)), 0.125],
      [12, "丙\n丁", 1e21, -0.5],
      [true, " 前后 ", 2.71801, 1_234_567.891],
    ];
    const sheet = library.utils.aoa_to_sheet(rows, { dateNF: "yyyy-mm-dd", UTC: true });
    Object.assign(sheet["D2"] as object, { z: "0.0%" });
    Object.assign(sheet["D4"] as object, { z: "#,##0.00" });
    const book = library.utils.book_new(sheet, "表");
    const bytes = new Uint8Array(
      library.write(book, { type: "array", bookSST: true }) as ArrayBuffer,
    );
    const [blocks] = await readXlsx(bytes, dictionary);
    const ours = blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.map(({ cells }) => cells.map((cell) => cell.text)) : [],
    );
    const again = library.read(bytes, { type: "array" }).Sheets["表"];
    const theirs = library.utils.sheet_to_json<string[]>(again ?? {}, { header: 1, raw: false });
    expect(ours).toEqual(theirs.map((cells) => cells.map((one) => one.trim())));
    expect(ours[1]).toEqual(["0001", "甲 & <乙>", "2026-07-01", "12.5%"]);
  });
});

test("whatever another program writes, we show as it does", async () => {
  const formats = [
    "0000",
    "0.00",
    "#,##0.00",
    "0%",
    "0.0%",
    "yyyy-mm-dd",
    "yyyy/m/d h:mm:ss",
    "0.00E+00",
    "@",
  ];
  const shown = fc.record({
    t: fc.constant("n" as const),
    v: fc.oneof(
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 0, max: 99_999 }).map((each) => each / 1000),
    ),
    z: fc.constantFrom(...formats),
  });
  const said = fc.record({
    t: fc.constant("s" as const),
    v: fc.string({ unit: fc.constantFrom(..."甲乙a<&>\"'_x0\n \t~𠮷") }),
  });
  const cell = fc.oneof(shown, said, fc.record({ t: fc.constant("b" as const), v: fc.boolean() }));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  const property = fc.asyncProperty(rows, fc.boolean(), async (cells, isShared) => {
    const sheet = library.utils.aoa_to_sheet([["字段", "类型"], ...cells.map((each) => [...each])]);
    const book = library.utils.book_new(sheet, "表");
    const options = { type: "array", bookSST: isShared, compression: true } as const;
    const bytes = new Uint8Array(library.write(book, options) as ArrayBuffer);
    const [blocks] = await readXlsx(bytes, dictionary);
    const theirs = library.utils.sheet_to_json<string[]>(
      library.read(bytes, { type: "array" }).Sheets["表"] ?? {},
      { header: 1, raw: false, defval: "" },
    );
    expect(textsOf(blocks)).toEqual(
      theirs
        .flat()
        .map(plain)
        .filter((one) => one !== "")
        .toSorted(),
    );
  });
  await fc.assert(property, { numRuns: 200 });
});

/** What cells say, in an order of its own: where tables begin and end is not asked here. */
function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap((block) => {
      if (block.kind === "table")
        return block.rows.flatMap(({ cells }) => cells.map(({ text: one }) => one));
      return block.kind === "heading" ? [] : [block.text];
    })
    .map(plain)
    .filter((one) => one !== "")
    .toSorted();
}

const plain = (one: string): string => one.replaceAll(/\s+/gu, "");

describe("what cannot be read", () => {
  async function refused(bytes: Uint8Array, code: string, message: RegExp): Promise<void> {
    const [blocks, diagnostics] = await readXlsx(bytes, dictionary);
    expect(blocks).toEqual([]);
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(diagnostics[0]?.message).toMatch(message);
  }

  test("no zip archive, a Word file, XML that is not well-formed", async () => {
    await refused(new TextEncoder().encode("字段,类型"), "unreadable-document", /no zip archive/);
    const word = new JSZip().file("word/document.xml", "<w:document/>");
    await refused(
      await word.generateAsync({ type: "uint8array" }),
      "unreadable-document",
      /no xl\/workbook/,
    );
    const rows = '<row r="1"><c></row>';
    await refused(
      await xlsx({ sheets: [{ name: "坏", rows }] }),
      "unreadable-document",
      /sheet1\.xml in it is not well-formed/,
    );
  });

  test("an encrypted workbook", async () => {
    const magic = Buffer.from("d0cf11e0a1b11ae1", "hex");
    await refused(
      Buffer.concat([magic, Buffer.from("EncryptedPackage", "utf16le")]),
      "locked-document",
      /password/,
    );
  });

  test("a number that only the package can show, and it is not installed", async () => {
    const missing = (): Promise<unknown> =>
      Promise.reject(
        Object.assign(new Error("Cannot find package '@e965/xlsx' imported from here"), {
          code: "ERR_MODULE_NOT_FOUND",
        }),
      );
    const read = async (cell: string): Promise<string> => {
      const bytes = await xlsx({ sheets: [{ name: "数", rows: row(1, [cell]) }] });
      const [blocks, diagnostics] = await readXlsx(bytes, dictionary, undefined, missing);
      return printBlocks(blocks) + printFindings(diagnostics) + (diagnostics[0]?.help ?? "");
    };
    expect(await read(number("A1", "12"))).toBe("数:1 heading(1) - | 数\n数:1 paragraph 12\n");
    expect(await read(number("A1", "12", 2))).toBe(
      "\n! reader-missing: to read Excel (.xlsx), the package @e965/xlsx is needed, and cannot be loaded: it is not installed\n" +
        "install it: npm install --save-dev @e965/xlsx@0.20.3",
    );
  });
});
