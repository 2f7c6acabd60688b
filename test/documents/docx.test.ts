import JSZip from "jszip";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { formatNumber } from "../../generator/documents/read/docx-number-format.js";
import { readDocx } from "../../generator/documents/read/docx.js";
import { openOfficeZip } from "../../generator/documents/read/office-zip.js";
import { refusable } from "../../generator/documents/read/refusal.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import {
  docx,
  heading,
  inList,
  numbering,
  p,
  run,
  styles,
  tbl,
  tc,
  tr,
  type Parts,
} from "./make/docx.js";
import { printBlocks, printFindings } from "./print-blocks.js";

/** What is read of a body, and what is said about it. */
async function check(body: string, expected: string, parts: Parts = {}): Promise<void> {
  const [blocks, diagnostics] = await readDocx(await docx(body, parts), dictionary);
  expect(printBlocks(blocks) + printFindings(diagnostics)).toBe(expected.replace(/^\n/u, ""));
}

const head = tr(["序号", "字段", "类型", "是否必填", "说明"]);

describe("headings and numbers", () => {
  test("numbers that Word only shows are counted", async () => {
    const body =
      heading(1, "概述") +
      heading(2, "范围") +
      heading(1, "接口") +
      heading(2, "下单") +
      heading(3, "请求参数") +
      heading(3, "响应参数") +
      heading(2, "退保") +
      heading(3, "请求参数") +
      p("没有编号的标题", '<w:pStyle w:val="Own"/>') +
      p("3.9 编号是写出来的", '<w:pStyle w:val="Own"/>');
    await check(
      body,
      `
1 heading(1) 1 | 概述
2 heading(2) 1.1 | 范围
3 heading(1) 2 | 接口
4 heading(2) 2.1 | 下单
5 heading(3) 2.1.1 | 请求参数
6 heading(3) 2.1.2 | 响应参数
7 heading(2) 2.2 | 退保
8 heading(3) 2.2.1 | 请求参数
9 heading(2) - | 没有编号的标题
10 heading(2) 3.9 | 编号是写出来的
`,
      { styles, numbering },
    );
  });

  test("so are those of lists, where they begin again, and not dots", async () => {
    const body =
      p("报文用 JSON", inList(2)) +
      p("字符集是 UTF-8", inList(2, 1)) +
      p("不带 BOM", inList(2, 1)) +
      p("签名", inList(2)) +
      p("时间戳", inList(2, 1)) +
      p("另起一份", inList(3)) +
      p("圆点", inList(4)) +
      p("不编号", inList(0));
    await check(
      body,
      `
1 paragraph 一、报文用 JSON
2 paragraph （1） 字符集是 UTF-8
3 paragraph （2） 不带 BOM
4 paragraph 二、签名
5 paragraph （1） 时间戳
6 paragraph 一、另起一份
7 paragraph 圆点
8 paragraph 不编号
`,
      { styles, numbering },
    );
  });

  test("running numbers of rows may be such numbers", async () => {
    const seq = tc(p("", inList(5)));
    const body = tbl(
      head,
      tr([seq, "plumNo", "String", "是", ""]),
      tr([seq, "pearNo", "int", "否", ""]),
    );
    await check(
      body,
      `
1 table
  1 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  6 | 1 | plumNo | String | 是 |  |
  11 | 2 | pearNo | int | 否 |  |
`,
      { styles, numbering },
    );
  });

  test("a title that was only made bold is a heading by its number", async () => {
    const bold = (text: string): string => p(run(text, "<w:b/>"));
    await check(
      bold("4.2 退款通知") +
        bold("注意") +
        p("4.3 这一行不是粗体") +
        bold("4.4 这一句以句号结束。"),
      `
1 heading(2) 4.2 | 退款通知
2 paragraph 注意
3 paragraph 4.3 这一行不是粗体
4 paragraph 4.4 这一句以句号结束。
`,
    );
  });
});

describe("changes and what is struck", () => {
  test("what nobody accepted is read, marked and named", async () => {
    const put = '<w:ins w:id="1" w:author="x">' + run("40") + "</w:ins>";
    const taken = '<w:del w:id="2" w:author="x"><w:r><w:delText>32</w:delText></w:r></w:del>';
    const body =
      p("长度如下") +
      p(run("String(") + taken + put + run(")")) +
      tbl(head, tr(["9", "oldNo", "String", "否", ""], '<w:del w:id="3" w:author="x"/>'));
    await check(
      body,
      `
1 paragraph 长度如下
2 paragraph String(~~32~~40)
3 table
  3 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  8 | ~~9~~ | ~~oldNo~~ | ~~String~~ | ~~否~~ |  |
! unaccepted-changes: the document holds changes that nobody accepted, in paragraphs 2, 8: what was put in is read as text, what was taken out as struck through
`,
    );
  });

  test("struck text is kept between tildes, however it is struck", async () => {
    const body =
      p(
        run("1-甲 ") +
          run("2-", "<w:strike/>") +
          run("乙", '<w:dstrike w:val="1"/>') +
          run(" 3-丙"),
      ) +
      p(
        run("4-丁", '<w:rStyle w:val="Gone"/>') +
          run("5-戊", '<w:rStyle w:val="Gone"/><w:strike w:val="0"/>'),
      ) +
      p("<w:r><w:rPr><w:strike/></w:rPr><w:t>上</w:t><w:br/><w:t>下</w:t></w:r>");
    await check(
      body,
      `
1 paragraph 1-甲 ~~2-乙~~ 3-丙
2 paragraph ~~4-丁~~5-戊
3 paragraph ~~上~~\\n~~下~~
`,
      { styles },
    );
  });

  test("hidden text is read and named", async () => {
    await check(
      p(run("看得见") + run("看不见", "<w:vanish/>")),
      `
1 paragraph 看得见看不见
! hidden-content: hidden in the document, and read all the same: text in paragraph 1
`,
    );
  });
});

describe("tables", () => {
  test("merged cells say the same in each of their places", async () => {
    const below = "<w:vMerge/>";
    const first = '<w:vMerge w:val="restart"/>';
    const body = tbl(
      tr(["序号", "字段", "类型", "说明"], "<w:tblHeader/>"),
      tr([tc("holder 投保人", '<w:gridSpan w:val="4"/>')]),
      tr([tc("1", first), "name", "String", tc("两行共用", first)]),
      tr([tc("", below), "idNo", "String", tc("", below)]),
      tr([tc("2", '<w:vMerge w:val="restart"/>'), "age", "int", ""]),
      tr(["sex", "int", ""], '<w:gridBefore w:val="1"/>'),
    );
    await check(
      body,
      `
1 table
  1 head | 序号 | 字段 | 类型 | 说明 |
  5 | holder 投保人 | holder 投保人 | holder 投保人 | holder 投保人 |
  6 | 1 | name | String | 两行共用 |
  10 | 1 | idNo | String | 两行共用 |
  14 | 2 | age | int |  |
  18 |  | sex | int |  |
`,
    );
  });

  test("lines, paragraphs and plain tables in a cell are lines of it", async () => {
    const lines =
      p("付款编号") + p("") + p("<w:r><w:t>线上</w:t><w:br/><w:t>支付时</w:t></w:r>") + p("必填");
    const values = p("取值") + tbl(tr(["01", "身份证"]), tr(["02", "护照"])) + p("");
    const body = tbl(
      head,
      tr(["1", "payNo", "String", tc(lines), ""]),
      tr(["2", "idType", "String", "是", tc(values)]),
    );
    await check(
      body,
      `
1 table
  1 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  6 | 1 | payNo | String | 付款编号\\n线上\\n支付时\\n必填 |  |
  14 | 2 | idType | String | 是 | 取值\\n01\\t身份证\\n02\\t护照 |
`,
    );
  });

  test("a table in a cell that has a head follows, and a box of one cell is what is in it", async () => {
    const inner = tbl(tr(["字段", "类型"]), tr(["sku", "String"]));
    const body =
      tbl(head, tr(["1", "goods", "Object", "是", tc(p("见下") + inner + p(""))])) +
      tbl(
        tr([
          tc(
            p("{") +
              p('  "plumNo": "P0001",') +
              p('  "goods": [{ "sku": "S1" }]') +
              p("}") +
              p("以上为示例"),
          ),
        ]),
      );
    await check(
      body,
      `
1 table
  1 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  6 | 1 | goods | Object | 是 | 见下 |
11 table
  11 | 字段 | 类型 |
  13 | sku | String |
16 code {\\n  "plumNo": "P0001",\\n  "goods": [{ "sku": "S1" }]\\n}
20 paragraph 以上为示例
`,
    );
  });
});

test("a table of many pages is read row by row, and comes to the same", async () => {
  const rows = (text: string): string =>
    tr(["1", "plumNo", "String", "是", text], "<w:cantSplit/>") +
    `<w:sdt><w:sdtContent>${tr(["2", "pearNo", "int", "否", ""])}</w:sdtContent></w:sdt>`;
  const read = async (text: string): Promise<string> => {
    const [blocks] = await readDocx(await docx(tbl(head, rows(text)) + p("完")), dictionary);
    return printBlocks(blocks).replace(text, "…");
  };
  const text = "长".repeat(1_000_001);
  expect(await read(text)).toBe(await read("短"));
});

test.each([
  ["decimalZero", [1, 10], "01 10"],
  ["upperLetter", [1, 26, 27, 53], "A Z AA AAA"],
  ["lowerRoman", [1, 4, 9, 1994], "i iv ix mcmxciv"],
  [
    "chineseCounting",
    [1, 10, 11, 20, 35, 100, 105, 110, 1010],
    "一 十 十一 二十 三十五 一百 一百〇五 一百一十 一千〇一十",
  ],
  ["chineseLegalSimplified", [1, 10, 12], "壹 壹拾 壹拾贰"],
  ["ideographTraditional", [1, 10, 11], "甲 癸 11"],
  ["decimalEnclosedCircle", [1, 20, 21], "① ⑳ 21"],
  ["decimalFullWidth", [10], "１０"],
  ["somethingNew", [3], "3"],
])("numbers as %s", (format, counts, expected) => {
  expect(counts.map((count) => formatNumber(count, format)).join(" ")).toBe(expected);
});

describe("what is not in the body", () => {
  test("notes follow, comments and what runs along are furniture", async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const comment = '<w:r><w:commentReference w:id="0"/></w:r>';
    const body =
      p(run("金额以分为单位") + note) +
      tbl(head, tr(["1", "fee", tc(p(run("int") + comment)), "是", ""])) +
      p("完");
    await check(
      body,
      `
1 furniture(running) 梅子保险接口规范
1 paragraph 金额以分为单位
1 paragraph 除非另有说明
2 table
  2 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  7 | 1 | fee | int | 是 |  |
9 furniture(running) 改成 long？
12 paragraph 完
12 furniture(running) 内部资料
! hidden-content: hidden in the document, and read all the same: comments on paragraph 9
`,
      {
        header: p("梅子保险接口规范"),
        footer: p("内部资料"),
        footnotes: `<w:footnote w:type="separator" w:id="0">${p("")}</w:footnote><w:footnote w:id="2">${p("除非另有说明")}</w:footnote>`,
        comments: `<w:comment w:id="0" w:author="x">${p("改成 long？")}</w:comment>`,
      },
    );
  });

  test("contents are furniture, text boxes are read once", async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const contents =
      p(
        `${field("begin")}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field("separate")}${run("1 概述\t1")}`,
      ) +
      p(run("2 接口\t3")) +
      p(`<w:r/>${field("end")}`);
    const box = `<w:txbxContent>${p("框里的话")}</w:txbxContent>`;
    const drawn =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    await check(
      contents + p("3 附录\t9", '<w:pStyle w:val="T1"/>') + p(run("旁边有框") + drawn),
      `
1 furniture 1 概述\\t1
2 furniture 2 接口\\t3
4 furniture 3 附录\\t9
5 paragraph 旁边有框
6 paragraph 框里的话
`,
      { styles },
    );
  });

  test("pictures and files that are put in are named: nothing in them is read", async () => {
    await check(
      p("<w:r><w:drawing><pic:pic/></w:drawing></w:r>") + p("下表") + '<w:altChunk r:id="rId9"/>',
      `
2 paragraph 下表
! part-not-read: not read: a picture or an embedded object in paragraph 1
! part-not-read: not read: another file that was put in whole in paragraph 2
`,
    );
  });

  test("ticks of sign fonts are characters, code of fields is not shown", async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    await check(
      p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>') +
        p(
          `${run("见 ")}${field("begin")}<w:r><w:instrText>REF _1</w:instrText></w:r>${field("separate")}${run("表 3")}${field("end")}${run("。")}`,
        ),
      `
1 paragraph ✓
2 paragraph 见 表 3。
`,
    );
  });
});

describe("what cannot be read", () => {
  async function refused(bytes: Uint8Array, code: string, message: RegExp): Promise<void> {
    const [blocks, diagnostics] = await readDocx(bytes, dictionary);
    expect(blocks).toEqual([]);
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(diagnostics[0]?.message).toMatch(message);
  }

  test("no zip archive, or one that is cut off", async () => {
    await refused(new TextEncoder().encode("字段\t类型"), "unreadable-document", /no zip archive/);
    const whole = await docx(p("完"));
    await refused(whole.subarray(0, whole.length - 30), "unreadable-document", /no zip archive/);
  });

  test("another file of Office", async () => {
    const zip = new JSZip().file("xl/workbook.xml", "<workbook/>");
    const bytes = await zip.generateAsync({ type: "uint8array" });
    await refused(bytes, "unreadable-document", /no word\/document\.xml/);
  });

  test("encrypted, old, damaged", async () => {
    const magic = Buffer.from("d0cf11e0a1b11ae1", "hex");
    const name = Buffer.from("EncryptedPackage", "utf16le");
    await refused(Buffer.concat([magic, name]), "locked-document", /password/);
    await refused(magic, "unreadable-document", /before 2007/);
    const stored = await docx(p("完"));
    const at = Buffer.from(stored).indexOf("word/document.xml") + 40;
    stored[at] = (stored[at] ?? 0) ^ 0xff;
    await refused(stored, "unreadable-document", /word\/document\.xml in it is damaged/);
  });

  test("XML that is not well-formed", async () => {
    await refused(
      await docx("<w:p><w:r></w:p>"),
      "unreadable-document",
      /document\.xml in it is not well-formed/,
    );
  });

  test("what unpacks to more than there may be, whatever it says of itself", async () => {
    const bytes = Buffer.from(await docx(p("a".repeat(3_000_000))));
    expect(bytes.length).toBeLessThan(50_000);
    // The size that the archive gives: 24 bytes into the entry of its directory.
    const entry = bytes.lastIndexOf("word/document.xml") - 46;
    bytes.writeUInt32LE(10, entry + 24);
    const zip = openOfficeZip(bytes, "Word", 2_000_000);
    const [blocks, diagnostics] = await refusable(async () => [
      [zip.text("word/document.xml")],
      [],
    ]);
    expect(blocks).toEqual([]);
    expect(printFindings(diagnostics)).toBe(
      "! oversized-document: unpacked, the Word document has more than 2 MB of text\n",
    );
  });
});

test("no word is lost that mammoth finds", async () => {
  const body =
    heading(1, "概述") +
    p("第一段") +
    tbl(
      head,
      tr([
        tc("合并", '<w:gridSpan w:val="2"/>'),
        "String",
        "是",
        tc(p("甲") + tbl(tr(["乙", "丙"]))),
      ]),
    ) +
    p(`<w:hyperlink>${run("链接")}</w:hyperlink><w:smartTag>${run("标记")}</w:smartTag>`) +
    `<w:sdt><w:sdtContent>${p("控件")}</w:sdtContent></w:sdt>`;
  const bytes = await docx(body, { styles, numbering });
  const [blocks] = await readDocx(bytes, dictionary);
  const ours = printBlocks(blocks);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const theirs = value.split(/\s+/u).filter((word) => word !== "");
  expect(theirs.length).toBeGreaterThan(10);
  expect(theirs.filter((word) => !ours.includes(word))).toEqual([]);
});
