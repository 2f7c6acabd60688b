import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Block, TableRow } from "../../generator/documents/block.js";
import { readHtml } from "../../generator/documents/read/html.js";
import { readMarkdown } from "../../generator/documents/read/markdown.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { readRows, type DocumentRow } from "./rows.js";
import { lettersOf, visiblePieces } from "./visible-text.js";

/** The documents themselves, where BAOWEN_DOCUMENTS names their folder. Failures tell numbers and wire names, no sentences. */
const documents = process.env["BAOWEN_DOCUMENTS"] ?? "";
const mixed = join(documents, "huanong-avatar-notices.txt");
const pages = join(documents, "lima");

type Fact = readonly [row: string, type: string, required: string, label: string];

function factOf({ row, type, required = "", label }: DocumentRow): Fact {
  return [row.replace(/:\d+$/u, ""), type, required, label];
}

function sorted(facts: readonly Fact[]): readonly string[] {
  return facts.map((fact) => fact.join(" ")).toSorted();
}

function rowsIn(blocks: readonly Block[]): readonly TableRow[] {
  return blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
}

function countLost(text: string, blocks: readonly Block[]): number {
  const kept = lettersOf(blocks);
  return visiblePieces(text).filter((piece) => !kept.includes(piece)).length;
}

describe.skipIf(!existsSync(mixed))("HTML with Markdown pasted into it (BAOWEN_DOCUMENTS)", () => {
  const text = existsSync(mixed) ? readFileSync(mixed, "utf8") : "";
  const blocks = readHtml(text, dictionary);

  test("every table and every row is there", () => {
    const facts = rowsIn(blocks).flatMap(({ cells, isHead }): readonly Fact[] => {
      const [label = "", row = "", type = "", required = ""] = cells.map((cell) => cell.text);
      return isHead || !/^[A-Za-z]+$/u.test(row) ? [] : [[row, type, required, label]];
    });
    expect(blocks.filter(({ kind }) => kind === "table").length).toBe(23);
    expect(sorted(facts)).toEqual(sorted(readRows("huanong").map(factOf)));
  });

  test("heads that are repeated are the only other rows", () => {
    const rows = rowsIn(blocks).filter(({ isHead }) => !isHead);
    const repeated = rows.filter(({ cells }) => cells[1]?.text === "字段代码");
    expect(rows.length - repeated.length).toBe(107);
    expect(repeated.length).toBe(3);
  });

  test("samples, and the names of tables, are told from the prose around them", () => {
    const code = blocks.flatMap((block) => (block.kind === "code" ? [block.text] : []));
    expect(code.map((each) => Object.keys(JSON.parse(each) as object))).toEqual([
      ["head", "refundNoticeBody"],
      ["head", "respBody"],
      ["head", "refundNoticeBody"],
      ["head", "respBody"],
      ["head", "refundNoticeBody"],
      ["head", "respBody"],
    ]);
    const names = blocks.filter(
      (block) => block.kind === "paragraph" && /^`\w+`$/u.test(block.text),
    );
    expect(names.length).toBe(23);
  });

  test("nothing is lost, and a reader of Markdown reads the same", () => {
    expect(countLost(text, blocks)).toBe(0);
    expect(readMarkdown(text, dictionary)).toEqual(blocks);
  });
});

const columns: readonly (readonly string[])[] = [
  ["字段", "参数名"],
  ["类型"],
  ["必传", "是否必传"],
  ["名称", "字段名"],
  ["大小"],
];

describe.skipIf(!existsSync(pages))("pages of a GitBook (BAOWEN_DOCUMENTS)", () => {
  const files = existsSync(pages)
    ? readdirSync(pages, { recursive: true, encoding: "utf8" }).filter((name) =>
        name.endsWith(".html"),
      )
    : [];
  const read = files.toSorted().map((path) => {
    const text = readFileSync(join(pages, path), "utf8");
    return { path, text, blocks: readHtml(text, dictionary) };
  });

  test("every row of every page is there, in its section", () => {
    const expected = readRows("lima");
    const found = read.flatMap(({ path, blocks }) =>
      factsOf(path.endsWith("interfaces.html"), blocks),
    );
    expect(found.length).toBe(expected.length);
    expect(found.toSorted()).toEqual(
      expected.map((row) => [row.section, ...factOf(row)].join(" ")).toSorted(),
    );
  });

  test("nothing is lost", () => {
    for (const { path, text, blocks } of read) {
      expect([path, countLost(text, blocks)]).toEqual([path, 0]);
    }
  });

  test("the title of a page, and all navigation, are kept apart from what it says", () => {
    const parts = read.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "furniture" ? [block.part] : [])),
    );
    expect(parts.filter((part) => part === "title").length).toBe(read.length);
    expect(parts.filter((part) => part === "navigation").length).toBeGreaterThan(0);
  });
});

function factsOf(isList: boolean, blocks: readonly Block[]): readonly string[] {
  const place = { section: "" };
  return blocks.flatMap((block) => {
    if (block.kind === "heading" && block.number !== undefined) place.section = block.number;
    if (block.kind !== "table") return [];
    const [head, ...rows] = block.rows.map(({ cells }) => cells.map(({ text }) => text));
    return rows.flatMap((cells) => {
      const facts = isList ? listed(cells) : fieldOf(head ?? [], cells);
      return facts.map((fact) => [place.section, ...fact].join(" "));
    });
  });
}

function listed([label = "", row = "", , type = ""]: readonly string[]): readonly Fact[] {
  return [[row, type, "", label]];
}

function fieldOf(head: readonly string[], cells: readonly string[]): readonly Fact[] {
  const at = columns.map((words) => head.findIndex((cell) => words.includes(cell)));
  if ((at[0] ?? -1) < 0) return [];
  const [row = "", type = "", required = "", label = "", size = ""] = at.map(
    (index) => cells[index] ?? "",
  );
  const sized = size === "" ? type : `${type}(${size})`;
  return [[row, sized, required, label.includes("，") ? "" : label]];
}
