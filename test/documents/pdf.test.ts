import { describe, expect, test } from "vitest";
import { readPdf } from "../../generator/documents/read/pdf.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import {
  bar,
  grid,
  note,
  ownText,
  pdf,
  picture,
  rule,
  text,
  watermark,
  width,
  type Making,
} from "./make/pdf.js";
import { printBlocks, printFindings } from "./print-blocks.js";

/** What is read of pages, and what is said about them. */
async function check(pages: readonly string[], expected: string, making?: Making): Promise<void> {
  const [blocks, diagnostics] = await readPdf(pdf(pages, making), dictionary);
  expect(printBlocks(blocks) + printFindings(diagnostics)).toBe(expected.replace(/^\n/u, ""));
}

const head = ["序号", "字段", "类型", "是否必填", "说明"];
const columns = [40, 110, 70, 60, 200];

/** A line of a table without rules. */
function spread(y: number, cells: readonly string[], xs = [50, 90, 220, 300, 370]): string {
  return cells.map((cell, index) => (cell === "" ? "" : text(xs[index] ?? 0, y, cell))).join("");
}

describe("characters", () => {
  test("are read by the maps that every reader must have, and by those of the document", async () => {
    await check(
      [
        text(50, 100, "保单号 policyNo：0012") +
          text(50, 120, "保单号 policyNo：0012", "gbk") +
          ownText(50, 140, "⻛险⾼рауТуре", "⾼⻛险рауТе") +
          text(50, 160, "GET /v1/plums", "latin"),
      ],
      `
1:1 paragraph 保单号 policyNo：0012
1:2 paragraph 保单号 policyNo：0012
1:3 paragraph ⻛险⾼рауТуре
1:4 paragraph GET /v1/plums
`,
    );
  });

  test("what nobody can read is named", async () => {
    await check(
      [text(50, 100, "看得懂") + ownText(50, 120, "甲乙丙", "甲乙丙")],
      `
1:1 paragraph 看得懂
1:2 paragraph \u0001\u0002\u0003
! unreadable-characters: 3 characters have no reading, the first on page 1, line 2
`,
      { isMute: true },
    );
  });

  test("what a rule goes through is struck, what stands on one is not", async () => {
    const y = 100;
    const left = width("取值：1-甲 ");
    await check(
      [
        text(50, y, "取值：1-甲 2-乙 3-丙") +
          rule(50 + left, y - 3.5, 50 + left + width("2-乙"), y - 3.5) +
          text(50, 120, "重要") +
          rule(50, 121.5, 70, 121.5),
      ],
      `
1:1 paragraph 取值：1-甲 ~~2-乙~~ 3-丙
1:2 paragraph 重要
`,
    );
  });

  test("bold letters that are printed twice are read once, turned text is furniture", async () => {
    await check(
      [
        text(50, 100, "渠道") +
          text(50.3, 100, "渠道") +
          text(50, 120, "11 位") +
          watermark("内部资料"),
      ],
      `
1:1 furniture(running) 内部资料
1:1 paragraph 渠道
1:2 paragraph 11 位
`,
    );
  });
});

describe("tables with rules", () => {
  test("cells of several lines, merged cells, a name that a line breaks", async () => {
    const { content } = grid({
      x: 50,
      y: 100,
      columns,
      rows: [
        head,
        ["1", "insuranceCompanyL\nogo", "String(50)", "否", "标志的地址\n没有时不传"],
        ["holder 投保人", "<", "<", "<", "<"],
        ["2", "name", "String", "是", "两行共用"],
        ["3", "idNo", "String", "是", "^"],
        ["4", "", "", "", ""],
      ],
    });
    await check(
      [content],
      `
1:1 table
  1:1 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  1:2 | 1 | insuranceCompanyL\\nogo | String(50) | 否 | 标志的地址\\n没有时不传 |
  1:4 | holder 投保人 | holder 投保人 | holder 投保人 | holder 投保人 | holder 投保人 |
  1:5 | 2 | name | String | 是 | 两行共用 |
  1:6 | 3 | idNo | String | 是 | 两行共用 |
  1:7 | 4 |  |  |  |  |
`,
    );
  });

  test("rules may be thin boxes, and those at the sides may be missing", async () => {
    const open = (x: number, y: number, toX: number, toY: number): string =>
      x === toX && (x === 50 || x === 530) ? "" : bar(x, y, toX, toY);
    const { content } = grid({
      x: 50,
      y: 100,
      columns,
      rows: [head, ["1", "plumNo", "String", "是", "编号"]],
      draw: open,
    });
    await check(
      [content],
      `
1:1 table
  1:1 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  1:2 | 1 | plumNo | String | 是 | 编号 |
`,
    );
  });

  test("rows that no rules part are parted by their lines", async () => {
    const total = columns.reduce((sum, each) => sum + each, 0);
    const edges = columns.map(
      (_, index) => 50 + columns.slice(0, index).reduce((sum, each) => sum + each, 0),
    );
    const down = [...edges, 50 + total].map((x) => rule(x, 86, x, 206)).join("");
    const across = [86, 104, 206].map((y) => rule(50, y, 50 + total, y)).join("");
    const xs = edges.map((x) => x + 3);
    const rows =
      spread(98, head, xs) +
      spread(120, ["1", "plumNo", "String", "是", "编号"], xs) +
      spread(136, ["2", "pearNo", "int", "否", "没有时"], xs) +
      spread(148, ["", "", "", "", "不传"], xs) +
      spread(164, ["3", "figNo", "int", "否", ""], xs) +
      spread(180, ["4", "limeNo", "int", "否", ""], xs);
    await check(
      [down + across + rows],
      `
1:1 table
  1:1 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  1:2 | 1 | plumNo | String | 是 | 编号 |
  1:3 | 2 | pearNo | int | 否 | 没有时\\n不传 |
  1:5 | 3 | figNo | int | 否 |  |
  1:6 | 4 | limeNo | int | 否 |  |
`,
    );
  });

  test("on a page that is turned", async () => {
    const { content } = grid({
      x: 50,
      y: 100,
      columns: [60, 90],
      rows: [
        ["字段", "类型"],
        ["plumNo", "String"],
      ],
    });
    // What is turned back by the page was turned by whoever wrote it.
    const turned = `q 0 1 -1 0 842 0 cm ${content} Q\n`;
    const [blocks] = await readPdf(pdf([turned], { turn: 90 }), dictionary);
    expect(printBlocks(blocks)).toBe(
      "1:1 table\n  1:1 | 字段 | 类型 |\n  1:2 | plumNo | String |\n",
    );
  });

  test("a table goes on over pages, its head again, a cell broken in two", async () => {
    const foot = (page: number): string =>
      text(50, 40, "梅子保险接口规范") + text(280, 815, `第 ${page} 页`);
    const first = grid({
      x: 50,
      y: 700,
      columns,
      rows: [head, ["1", "plumNo", "String", "是", "编号由我方"]],
    });
    const second = grid({
      x: 50,
      y: 90,
      columns,
      rows: [head, ["", "", "", "", "生成"], ["2", "insuranceC\nompanyLog", "String", "否", ""]],
    });
    const third = grid({
      x: 50,
      y: 90,
      columns,
      rows: [
        ["", "o", "", "", ""],
        ["3", "age", "int", "是", ""],
        ["", "holder", "", "", ""],
        ["合计", "<", "<", "<", "<"],
      ],
    });
    await check(
      [foot(1) + first.content, foot(2) + second.content, foot(3) + third.content],
      `
1:1 furniture(running) 梅子保险接口规范
1:2 table
  1:2 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  1:3 | 1 | plumNo | String | 是 | 编号由我方\\n生成 |
  2:2 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  2:4 | 2 | insuranceC\\nompanyLog\\no | String | 否 |  |
  3:3 | 3 | age | int | 是 |  |
  3:4 |  | holder |  |  |  |
  3:5 | 合计 | 合计 | 合计 | 合计 | 合计 |
1:4 furniture(running) 第 1 页
2:1 furniture(running) 梅子保险接口规范
2:6 furniture(running) 第 2 页
3:1 furniture(running) 梅子保险接口规范
3:6 furniture(running) 第 3 页
`,
    );
  });

  test("other columns on the next page are another table, and so is what follows text", async () => {
    const one = grid({
      x: 50,
      y: 600,
      columns: [60, 90],
      rows: [
        ["字段", "类型"],
        ["plumNo", "String"],
      ],
    });
    const other = grid({
      x: 50,
      y: 100,
      columns: [80, 70],
      rows: [
        ["编码", "含义"],
        ["01", "成功"],
      ],
    });
    const third = grid({
      x: 50,
      y: 180,
      columns: [80, 70],
      rows: [
        ["编码", "含义"],
        ["02", "失败"],
      ],
    });
    await check(
      [one.content, other.content + text(50, 170, "又一张") + third.content],
      `
1:1 table
  1:1 | 字段 | 类型 |
  1:2 | plumNo | String |
2:1 table
  2:1 | 编码 | 含义 |
  2:2 | 01 | 成功 |
2:3 paragraph 又一张
2:4 table
  2:4 | 编码 | 含义 |
  2:5 | 02 | 失败 |
`,
    );
  });

  test("a box around text is no table", async () => {
    const box =
      rule(50, 90, 500, 90) +
      rule(50, 170, 500, 170) +
      rule(50, 90, 50, 170) +
      rule(500, 90, 500, 170);
    const lines =
      text(55, 105, "{", "latin") +
      text(65, 120, '"plumNo": "P1",', "latin") +
      text(65, 135, '"goods": [', "latin") +
      text(75, 150, "]", "latin") +
      text(55, 165, "}", "latin");
    await check([box + lines], `\n1:1 code {\\n  "plumNo": "P1",\\n  "goods": [\\n    ]\\n}\n`);
  });
});

describe("tables without rules", () => {
  test("are known by a head and by columns", async () => {
    const page =
      text(50, 80, "请求参数如下，所有金额以分为单位：") +
      spread(100, ["序号", "字段", "类型", "可否为", "说明"]) +
      spread(112, ["", "", "", "空", ""]) +
      spread(130, ["1", "plumNo", "String", "否", "编号"]) +
      spread(148, ["2", "insuranceCompanyL", "String(50)", "是", "标志的地址，没有时"]) +
      spread(160, ["", "ogo", "", "", "不传"]) +
      spread(178, ["", "name", "String", "是", ""]) +
      text(50, 210, "响应参数见下一节。");
    await check(
      [page],
      `
1:1 paragraph 请求参数如下，所有金额以分为单位：
1:2 table
  1:2 | 序号 | 字段 | 类型 | 可否为\\n空 | 说明 |
  1:4 | 1 | plumNo | String | 否 | 编号 |
  1:5 | 2 | insuranceCompanyL\\nogo | String(50) | 是 | 标志的地址，没有时\\n不传 |
  1:7 |  | name | String | 是 |  |
1:8 paragraph 响应参数见下一节。
`,
    );
  });

  test("go on over pages, where the head is printed again", async () => {
    const page = (row: readonly string[]): string => spread(60, head) + spread(76, row);
    await check(
      [
        spread(770, head) + spread(786, ["1", "plumNo", "String", "是", "编号"]),
        page(["2", "pearNo", "int", "否", ""]),
        page(["3", "figNo", "int", "否", "无"]),
      ],
      `
1:1 table
  1:1 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  1:2 | 1 | plumNo | String | 是 | 编号 |
  2:1 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  2:2 | 2 | pearNo | int | 否 |  |
  3:1 | 序号 | 字段 | 类型 | 是否必填 | 说明 |
  3:2 | 3 | figNo | int | 否 | 无 |
`,
    );
  });
});

describe("text", () => {
  const full = "本接口供渠道调用，报文用 JSON 字符集为 UTF-8，渠道须在三十秒之内回应，逾期视为失败";

  test("headings by numbers and letters, lines of one paragraph, samples", async () => {
    const page =
      text(200, 80, "梅子保险接口规范", "bold", 20) +
      text(50, 120, "1 概述", "bold", 14) +
      text(50, 140, `${full}并且`) +
      text(50, 155, "会重发一次。") +
      text(50, 175, "1.1 签名") +
      text(50, 195, "3秒内回应。") +
      text(50, 215, "192.168.0.1 是测试地址") +
      text(50, 235, "1.2 报文") +
      text(50, 255, "二、约定", "bold", 14) +
      text(50, 275, "<Plum>", "latin") +
      text(60, 290, "<code>0</code>", "latin") +
      text(50, 305, "</Plum>", "latin");
    await check(
      [page],
      `
1:1 heading(1) - | 梅子保险接口规范
1:2 heading(1) 1 | 概述
1:3 paragraph ${full}并且\\n会重发一次。
1:5 heading(2) 1.1 | 签名
1:6 paragraph 3秒内回应。
1:7 paragraph 192.168.0.1 是测试地址
1:8 heading(2) 1.2 | 报文
1:9 heading(1) 二 | 约定
1:10 code <Plum>\\n  <code>0</code>\\n</Plum>
`,
    );
  });

  test("contents and what runs along are furniture; a number of a section does not", async () => {
    const running = (page: number): string =>
      text(50, 40, "V1.0.0") + text(290, 815, `- ${page} -`);
    await check(
      [
        running(1) +
          text(280, 100, "目录") +
          text(50, 120, "1 概述................1") +
          text(50, 140, "1.1 签名………………… 2") +
          text(50, 160, "2 接口") +
          text(500, 160, "9"),
        running(2) + text(50, 65, "7.1 下单") + text(50, 100, "甲"),
        running(3) + text(50, 65, "7.2 退保") + text(50, 100, "乙"),
        running(4) + text(50, 65, "7.3 查询") + text(50, 100, "丙"),
      ],
      `
1:1 furniture(running) V1.0.0
1:2 furniture 目录
1:3 furniture 1 概述................1
1:4 furniture 1.1 签名⋯⋯⋯⋯⋯⋯⋯ 2
1:5 furniture 2 接口\\t9
1:6 furniture(running) - 1 -
2:1 furniture(running) V1.0.0
2:2 heading(2) 7.1 | 下单
2:3 paragraph 甲
2:4 furniture(running) - 2 -
3:1 furniture(running) V1.0.0
3:2 heading(2) 7.2 | 退保
3:3 paragraph 乙
3:4 furniture(running) - 3 -
4:1 furniture(running) V1.0.0
4:2 heading(2) 7.3 | 查询
4:3 paragraph 丙
4:4 furniture(running) - 4 -
`,
    );
  });
});

test("notes and large pictures beside text are named", async () => {
  await check(
    [
      text(50, 100, "下表") + picture(50, 700, 300, 300) + note("改成 long？"),
      text(50, 100, "完") + picture(50, 700, 60, 30),
    ],
    `
1:1 furniture(running) 改成 long？
1:1 paragraph 下表
2:1 paragraph 完
! part-not-read: not read: a large picture on page 1
! hidden-content: hidden in the document, and read all the same: notes on page 1
`,
  );
});

describe("what cannot be read", () => {
  test("a page that is a picture is named, whatever runs along on it; an empty one is none", async () => {
    const running = text(50, 40, "梅子保险接口规范");
    await check(
      [
        running + text(50, 100, "甲"),
        running + picture(),
        "",
        running + text(50, 100, "乙"),
        picture(50, 700, 300, 300),
      ],
      `
1:1 furniture(running) 梅子保险接口规范
1:2 paragraph 甲
2:1 furniture(running) 梅子保险接口规范
4:1 furniture(running) 梅子保险接口规范
4:2 paragraph 乙
! page-without-text: page 2 of 5 shows something and has no text that can be read: it is a picture, most likely a scan
! page-without-text: page 5 of 5 shows something and has no text that can be read: it is a picture, most likely a scan
`,
    );
  });

  test("an encrypted document, and none at all", async () => {
    await check(
      [text(50, 100, "甲")],
      "\n\n! locked-document: the PDF document opens by a password alone, so that nothing in it can be read\n",
      { isEncrypted: true },
    );
    const [blocks, diagnostics] = await readPdf(new TextEncoder().encode("字段\t类型"), dictionary);
    expect(blocks).toEqual([]);
    expect(printFindings(diagnostics)).toBe(
      "! unreadable-document: the document cannot be read as PDF: it is no PDF, or it is damaged\n",
    );
  });

  test("the package is not installed", async () => {
    const missing = (): Promise<unknown> =>
      Promise.reject(
        Object.assign(new Error("Cannot find package 'pdfjs-dist' imported from here"), {
          code: "ERR_MODULE_NOT_FOUND",
        }),
      );
    const [blocks, diagnostics] = await readPdf(pdf([""]), dictionary, undefined, missing);
    expect(blocks).toEqual([]);
    expect(diagnostics.map(({ code, message, help }) => ({ code, message, help }))).toEqual([
      {
        code: "reader-missing",
        message:
          "to read PDF, the package pdfjs-dist is needed, and cannot be loaded: it is not installed",
        help: "install it: npm install --save-dev pdfjs-dist@5.4.296",
      },
    ]);
  });
});

test("progress is told by page, and the caller's bytes stay whole", async () => {
  const bytes = pdf([text(50, 100, "甲"), text(50, 100, "乙")]);
  const before = bytes.length;
  const told: string[] = [];
  await readPdf(bytes, dictionary, (done, all) => told.push(`${done}/${all}`));
  expect(told).toEqual(["1/2", "2/2"]);
  expect(bytes.buffer.byteLength).toBeGreaterThanOrEqual(before);
});

test("no character is lost that the library finds by itself, nor found twice", async () => {
  const { content } = grid({
    x: 50,
    y: 200,
    columns,
    rows: [head, ["1", "plumNo", "String", "是", "编号\n两行"]],
  });
  const bytes = pdf([
    text(50, 60, "1.1 下单", "gbk") +
      text(50, 100, "正文 text 一段。") +
      content +
      spread(400, head) +
      spread(416, ["1", "a", "int", "是", ""]),
  ]);
  const [blocks] = await readPdf(bytes, dictionary);
  const ours = blocks.flatMap((block) => {
    if (block.kind === "table")
      return block.rows.flatMap(({ cells }) => cells.map((cell) => cell.text));
    return block.kind === "heading" ? [block.number ?? "", block.text] : [block.text];
  });
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = `${process.cwd()}/node_modules/pdfjs-dist/cmaps/`;
  const document = await pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    cMapUrl: folder,
    cMapPacked: true,
  }).promise;
  const { items } = await (
    await document.getPage(1)
  ).getTextContent({ disableNormalization: true });
  const theirs = items.map((item) => ("str" in item ? item.str : ""));
  expect(lettersOf(ours)).toBe(lettersOf(theirs));
});

/** In an order of their own. */
const lettersOf = (texts: readonly string[]): string =>
  [...texts.join("").replaceAll(/\s+/gu, "")].toSorted().join("");
