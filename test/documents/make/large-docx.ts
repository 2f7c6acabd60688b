import { docx, heading, numbering, p, run, styles, tbl, tc, tr } from "./docx.js";

/** A Word file of about that many pages: on each a section with a table of 24 rows, as the programs write it, runs parted. */
export async function largeDocx(pages: number): Promise<Uint8Array> {
  const body = Array.from(
    { length: pages },
    (_, page) => heading(1 + (page % 3), `接口 ${page}`) + p("请求参数如下") + table(page),
  );
  return docx(body.join(""), { styles, numbering });
}

/** The same rows as operations, each of two pages: what is sent and what comes back, each with a sample. */
export async function largeDocxOfOperations(pages: number): Promise<Uint8Array> {
  const body = Array.from({ length: Math.ceil(pages / 2) }, (_, at) =>
    [
      heading(1, `梅子查询 ${at}`),
      heading(2, "接口地址"),
      p(`/plum/query${at}`),
      heading(2, "请求参数"),
      table(2 * at),
      heading(2, "请求示例"),
      sample(2 * at),
      heading(2, "返回参数"),
      table(2 * at + 1),
      heading(2, "返回示例"),
      sample(2 * at + 1),
    ].join(""),
  );
  return docx(body.join(""), { styles, numbering });
}

function table(page: number): string {
  const head = tr(["序号", "字段", "类型", "是否必填", "说明"].map(cell), "<w:tblHeader/>");
  const rows = Array.from({ length: 24 }, (_, row) =>
    tr(
      [`${row + 1}`, nameOf(page, row), "String(32)", "是", `第 ${page} 页第 ${row} 行的说明`].map(
        cell,
      ),
    ),
  );
  return tbl(head, ...rows);
}

function sample(page: number): string {
  const members = Array.from({ length: 24 }, (_, row) => [nameOf(page, row), `梅${row}`]);
  const lines = JSON.stringify(Object.fromEntries(members), undefined, 2).split("\n");
  return lines.map((line) => p(run(line))).join("");
}

const nameOf = (page: number, row: number): string => `plumField${page}x${row}`;

const looks = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:hint="eastAsia"/><w:sz w:val="21"/>';

const cell = (text: string): string =>
  tc(
    p(
      run(text.slice(0, 2), looks) + run(text.slice(2), looks),
      '<w:spacing w:before="20" w:after="20"/><w:jc w:val="left"/><w:rPr><w:sz w:val="21"/></w:rPr>',
    ),
    '<w:tcW w:w="1800" w:type="dxa"/><w:vAlign w:val="center"/>',
  );
