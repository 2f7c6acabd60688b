import { describe, expect, test } from "vitest";
import { readBlocks } from "../../generator/documents/read/read-blocks.js";
import { noSettings } from "../../generator/documents/settings/settings.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { readTables } from "../../generator/documents/tables/read-tables.js";
import { docx, heading, numbering, p, styles, tbl, tr } from "./make/docx.js";
import { grid, pdf, text } from "./make/pdf.js";
import { row, xlsx } from "./make/xlsx.js";

/*
 * One document in each format that is read: whatever it is written in, it has the same rows under the same places.
 */
type Part =
  | { readonly heading: string; readonly number: string }
  | { readonly line: string }
  | { readonly table: readonly (readonly string[])[] };

const head = ["序号", "参数名称", "参数编码", "参数类型", "是否必填", "描述"];

const parts: readonly Part[] = [
  { heading: "接口", number: "1" },
  { heading: "退保", number: "1.1" },
  { line: "请求URL: /api/refund" },
  { heading: "请求参数", number: "1.1.1" },
  {
    table: [
      head,
      ["1", "保单号", "policyNo", "String(32)", "是", "出单时返回"],
      ["2", "退保人", "holder", "HolderDTO", "是", "见下"],
      ["3", "退保类型", "kind", "int", "否", "1:全额 2:部分"],
    ],
  },
  { line: "参数 HolderDTO" },
  {
    table: [
      head,
      ["1", "姓名", "name", "String(20)", "是", ""],
      ["2", "证件号", "idNo", "String(18)", "否", "退保人非投保人时必传"],
    ],
  },
  { heading: "响应参数", number: "1.1.2" },
  {
    table: [
      head,
      ["1", "响应码", "code", "String(4)", "是", "0000"],
      ["2", "退款金额", "amount", "decimal(10,2)", "否", "单位元"],
    ],
  },
];

const formats: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  md: () => bytesOf(parts.map(markdown).join("\n\n")),
  html: () => bytesOf(`<!DOCTYPE html><html><body>${parts.map(html).join("\n")}</body></html>`),
  txt: () => bytesOf(parts.map(plain).join("\n\n")),
  docx: () => docx(parts.map(word).join(""), { styles, numbering }),
  xlsx: () =>
    xlsx({ sheets: [{ name: "接口", rows: parts.flatMap(sheetLines).map(sheetRow).join("") }] }),
  pdf: () => pdf([page()]),
};

describe("the rows of a document", () => {
  test.each(Object.keys(formats))("are the same in .%s", async (format) => {
    const bytes = await formats[format]?.();
    if (bytes === undefined) throw new Error(format);
    const [blocks, diagnostics] = await readBlocks(bytes, `guide.${format}`, dictionary);
    expect(diagnostics).toEqual([]);
    const { tables, operations, unclaimed } = readTables("guide", blocks?.blocks ?? [], noSettings);
    expect(unclaimed).toEqual([]);
    expect(operations.map(({ title, path }) => `${title} ${path}`)).toEqual(["退保 /api/refund"]);
    expect(tables.map(({ name, role, confidence }) => [name, role, confidence])).toEqual([
      [undefined, "request", 1],
      ["HolderDTO", "structure", 1],
      [undefined, "reply", 1],
    ]);
    const rows = tables.flatMap((table) => table.rows);
    expect(rows.map(({ place }) => place)).toEqual([
      "1.1.1/policyNo",
      "1.1.1/holder",
      "1.1.1/kind",
      "1.1.1/HolderDTO.name",
      "1.1.1/HolderDTO.idNo",
      "1.1.2/code",
      "1.1.2/amount",
    ]);
    expect(rows.map(({ cells }) => Object.values(cells).join("|"))).toEqual(
      parts
        .flatMap((part) => ("table" in part ? part.table.slice(1) : []))
        .map((cells) => cells.filter((cell) => cell !== "").join("|")),
    );
  });
});

function bytesOf(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function markdown(part: Part): string {
  if ("heading" in part)
    return `${"#".repeat(levelOf(part.number))} ${part.number} ${part.heading}`;
  if ("line" in part) return part.line;
  const [first = [], ...rest] = part.table.map((cells) => `| ${cells.join(" | ")} |`);
  return [first, `|${" --- |".repeat(head.length)}`, ...rest].join("\n");
}

function html(part: Part): string {
  if ("line" in part) return `<p>${part.line}</p>`;
  if ("table" in part) {
    const rows = part.table.map(
      (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
    );
    return `<table>${rows.join("")}</table>`;
  }
  const level = levelOf(part.number);
  return `<h${level}>${part.number} ${part.heading}</h${level}>`;
}

function plain(part: Part): string {
  if ("heading" in part) return `${part.number} ${part.heading}`;
  return "line" in part ? part.line : part.table.map((cells) => cells.join("\t")).join("\n");
}

/** Word counts its headings itself. */
function word(part: Part): string {
  if ("heading" in part) return heading(levelOf(part.number), part.heading);
  return "line" in part ? p(part.line) : tbl(...part.table.map((cells) => tr(cells)));
}

function sheetLines(part: Part): readonly (readonly string[])[] {
  if ("heading" in part) return [[`${part.number} ${part.heading}`]];
  return "line" in part ? [[part.line]] : part.table;
}

function sheetRow(cells: readonly string[], index: number): string {
  return row(index + 1, cells);
}

function page(): string {
  let y = 60;
  let content = "";
  for (const part of parts) {
    if ("table" in part) {
      const table = grid({ x: 50, y, columns: [40, 80, 90, 90, 60, 140], rows: part.table });
      content += table.content;
      y = table.end + 24;
      continue;
    }
    const line = "line" in part ? part.line : `${part.number} ${part.heading}`;
    content += "line" in part ? text(50, y, line) : text(50, y, line, "gb", 16);
    y += 26;
  }
  return content;
}

function levelOf(number: string): number {
  return number.split(".").length;
}
