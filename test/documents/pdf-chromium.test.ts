import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import type { Block } from "../../generator/documents/block.js";
import { readPdf } from "../../generator/documents/read/pdf.js";
import { dictionary, isHead } from "../../generator/documents/tables/dictionary.js";
import { chromiumPath, noChromium, startChromium } from "../support/chromium.js";

/*
 * A PDF that another program makes, with fonts of its own in it, which know shapes by numbers, and tables that it breaks where pages
 * end. Where lines break depends on the fonts that are installed: texts are compared without blanks.
 */

const rows = Array.from({ length: 70 }, (_, index) => ({
  seq: String(index + 1),
  code: `insuranceCompanyLogo${index}`,
  type: index % 3 === 0 ? "String(32)" : "decimal(10,2)",
  required: index % 2 === 0 ? "是" : "否",
  said: index % 7 === 0 ? "标志的地址，没有时不传，长度不超过二百，须能从外网访问" : "",
}));

const page = `<!doctype html><meta charset="utf-8"><style>
  table { border-collapse: collapse; width: 100%; table-layout: fixed }
  td, th { border: 1px solid #000; word-break: break-all } tr { break-inside: avoid }
  .bare td, .bare th { border: none; text-align: left }
</style>
<h1>梅子保险接口规范</h1><h2>1.1 下单请求</h2>
<table><thead><tr><th>序号<th>字段<th>类型<th>是否必填<th>说明</thead>
${rows.map((row) => `<tr><td>${row.seq}<td>${row.code}<td>${row.type}<td>${row.required}<td>${row.said}<s>已废</s>`).join("")}
<tr><td colspan="5">holder</table>
<h2>1.2 下单响应</h2>
<table class="bare"><tr><th>字段<th>类型<th>是否必填<th>说明<tr><td>code<td>int<td>是<td>结果<tr><td>data<td>Object<td>否<td>内容</table>
<pre>{
  "code": 0
}</pre>`;

if (chromiumPath === undefined) process.stderr.write(`skipped: ${noChromium}\n`);

describe.skipIf(chromiumPath === undefined)("a PDF that Chromium prints", () => {
  let browser: Browser;
  let blocks: readonly Block[] = [];

  beforeAll(async () => {
    browser = await startChromium();
    const tab = await browser.newPage();
    await tab.setContent(page);
    const bytes = new Uint8Array(await tab.pdf({ format: "A4" }));
    const [read, diagnostics] = await readPdf(bytes, dictionary);
    expect(diagnostics).toEqual([]);
    blocks = read;
  });

  afterAll(async () => {
    await browser.close();
  });

  test("has its headings and its sample", () => {
    const texts = blocks.flatMap((block) => {
      if (block.kind === "heading")
        return [`${block.number ?? "-"} ${block.text.normalize("NFKC")}`];
      return block.kind === "code" ? [block.text] : [];
    });
    expect(texts).toEqual([
      "- 梅子保险接口规范",
      "1.1 下单请求",
      "1.2 下单响应",
      '{\n  "code": 0\n}',
    ]);
  });

  test("has its tables, rows over pages and cells over columns", () => {
    const tables = blocks.flatMap((block) => (block.kind === "table" ? [cellsOf(block)] : []));
    expect(tables).toEqual([
      [
        ...rows.map((row) => [
          row.seq,
          row.code,
          row.type,
          row.required,
          plain(`${row.said}~~已废~~`),
        ]),
        Array.from({ length: 5 }, () => "holder"),
      ],
      [
        ["code", "int", "是", "结果"],
        ["data", "Object", "否", "内容"],
      ],
    ]);
  });
});

/** Without heads, which are printed on each page. */
function cellsOf(
  table: Extract<Block, { readonly kind: "table" }>,
): readonly (readonly string[])[] {
  return table.rows
    .map(({ cells }) => cells.map(({ text }) => plain(text)))
    .filter((cells) => !isHead(cells));
}

/** Fonts may have one shape for a character and its look-alike among the radicals: then either may be read. */
const plain = (text: string): string =>
  text.normalize("NFKC").replaceAll("⻓", "长").replaceAll(/\s+/gu, "");
