import { docx, heading, numbering, p, run, styles, tbl, tc, tr } from "./docx.js";

/** A Word file of about that many pages: on each a section with a table of 24 rows, as the programs write it, runs parted. */
export async function largeDocx(pages: number): Promise<Uint8Array> {
  const looks = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:hint="eastAsia"/><w:sz w:val="21"/>';
  const cell = (text: string): string =>
    tc(
      p(
        run(text.slice(0, 2), looks) + run(text.slice(2), looks),
        '<w:spacing w:before="20" w:after="20"/><w:jc w:val="left"/><w:rPr><w:sz w:val="21"/></w:rPr>',
      ),
      '<w:tcW w:w="1800" w:type="dxa"/><w:vAlign w:val="center"/>',
    );
  const head = tr(["序号", "字段", "类型", "是否必填", "说明"].map(cell), "<w:tblHeader/>");
  const body = Array.from({ length: pages }, (_, page) => {
    const rows = Array.from({ length: 24 }, (_each, row) =>
      tr(
        [
          `${row + 1}`,
          `plumField${page}x${row}`,
          "String(32)",
          "是",
          `第 ${page} 页第 ${row} 行的说明`,
        ].map(cell),
      ),
    );
    return heading(1 + (page % 3), `接口 ${page}`) + p("请求参数如下") + tbl(head, ...rows);
  });
  return docx(body.join(""), { styles, numbering });
}
