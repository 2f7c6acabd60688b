import { grid, pdf, text } from "./pdf.js";

/** A PDF of so many pages: on each a heading, a table of 24 rows with rules, and what runs along. */
export function largePdf(pages: number): Uint8Array {
  const columns = [40, 150, 70, 60, 170];
  const head = ["序号", "字段", "类型", "是否必填", "说明"];
  return pdf(
    Array.from({ length: pages }, (_, page) => {
      const rows = Array.from({ length: 24 }, (_each, row) => [
        `${row + 1}`,
        `plumField${page}x${row}`,
        "String(32)",
        "是",
        row % 4 === 0
          ? `第 ${page} 页第 ${row} 行的说明\n说明的第二行`
          : `第 ${page} 页第 ${row} 行的说明`,
      ]);
      const { content } = grid({
        x: 50,
        y: 120,
        columns,
        rows: [head, ...rows],
        font: page % 2 === 0 ? "gb" : "gbk",
      });
      return (
        text(50, 40, "梅子保险接口规范") +
        text(50, 100, `${Math.floor(page / 10) + 1}.${(page % 10) + 1} 接口`, "bold", 14) +
        content +
        text(280, 815, `第 ${page + 1} 页`)
      );
    }),
  );
}
