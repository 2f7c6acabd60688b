import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../generator/documents/block.js";
import { formatOf } from "../../generator/documents/read/format.js";
import { readText } from "../../generator/documents/read/text.js";
import { dictionary, isHead } from "../../generator/documents/tables/dictionary.js";
import { readRows, type DocumentRow } from "./rows.js";

/*
 * The providers' own documents, where BAOWEN_DOCUMENTS names their folder: how many tables and rows are in them was counted by
 * hand, and their rows are those of readers that share nothing with this one (`*.mjs`).
 */
const documents = [
  { provider: "aigobao", file: "aigobao-1.0.0.txt", tables: 35, rows: 168 + 13 + 7 + 11, names: 0 },
  { provider: "gongbao", file: "gongbao-1.1.6.txt", tables: 17, rows: 118 + 8 + 38, names: 0 },
  { provider: "xiebao", file: "xiebao-notices.txt", tables: 15, rows: 82, names: 15 },
];

const bothWays = ["aigobao-1.0.0.txt", "gongbao-1.1.6.txt"];

describe.each(documents)("$provider", ({ provider, file, tables, rows, names }) => {
  test("has as many tables and rows as were counted", ({ skip }) => {
    const blocks = readText(textAtHand(file, skip), dictionary);
    const found = placedRows(blocks);
    expect(blocks.filter(({ kind }) => kind === "table").length).toBe(tables);
    expect(found.filter(({ cells }) => cells.length > 1).length).toBe(rows);
    expect(found.filter(({ cells }) => cells.length === 1).length).toBe(names);
  });

  test("has every row, in order and in its section", ({ skip }) => {
    const left = [...placedRows(readText(textAtHand(file, skip), dictionary))];
    const missed = readRows(provider)
      .filter(({ section }) => provider !== "xiebao" || section !== "1.3")
      .filter((row) => {
        const at = left.findIndex((each) => isIt(row, each));
        if (at >= 0) left.splice(0, at + 1);
        return at < 0;
      });
    expect(missed).toEqual([]);
  });

  test("loses no letter", ({ skip }) => {
    const text = textAtHand(file, skip);
    const said = readText(text, dictionary).flatMap(textsOf).join("\n");
    expect(lettersOf(said)).toEqual(lettersOf(text));
  });
});

/** Where blank lines are all that parts rows, one within a row parts it: only rows that are lines stay. */
test.for(bothWays)("%s keeps its rows wherever pages end", (file, { skip }) => {
  const text = textAtHand(file, skip);
  const expected = placedRows(readText(text, dictionary));
  const lines = text.split("\n");
  const size = { minLength: 97, maxLength: 97 };
  const breaks = fc.array(fc.constantFrom("", "", "\n", "\n\f", "\n第 9 页\n"), size);
  fc.assert(
    fc.property(breaks, (between) => {
      const parted = lines.map((line, at) => `${line}${between[at % 97] ?? ""}`).join("\n");
      expect(placedRows(readText(parted, dictionary))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

const formats = [
  ...documents.map(({ file }) => [file, "text"] as const),
  ["huanong-avatar-notices.txt", "html"] as const,
  ["lima/index.html", "html"] as const,
];

test.for(formats)("%s is %s", ([file, format], { skip }) => {
  expect(formatOf(textAtHand(file, skip), file, dictionary)).toBe(format);
});

/** The text of a document; without it, the test is skipped and says so. */
function textAtHand(file: string, skip: (reason: string) => never): string {
  const folder = process.env["BAOWEN_DOCUMENTS"];
  if (folder === undefined) return skip("BAOWEN_DOCUMENTS names no folder");
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8") : skip(`${path} is not at hand`);
}

interface PlacedRow {
  readonly section: string;
  /** Without white space. */
  readonly cells: readonly string[];
}

/** The rows that are neither heads nor rules, under the number of their heading. */
function placedRows(blocks: readonly Block[]): readonly PlacedRow[] {
  const numbers: string[] = [];
  return blocks.flatMap((block) => {
    if (block.kind === "heading") numbers.splice(block.level - 1, Infinity, block.number ?? "");
    if (block.kind !== "table") return [];
    const section = numbers.join("/");
    return block.rows
      .map(({ cells }) => cells.map(({ text }) => text.replace(/\s/gu, "")))
      .filter((cells) => !isHead(cells) && !/^-+$/u.test(cells.join("")))
      .map((cells) => ({ section, cells }));
  });
}

/** The section 7.1.4 is printed as 7.4.4; the notices of the second part are the headings of its second level. */
function isIt(row: DocumentRow, { section, cells }: PlacedRow): boolean {
  const places = section.split("/");
  const place = /^2\.\d$/u.test(row.section) ? places.slice(0, 2).join(".") : places.at(-1);
  const isThere = place === row.section || (row.section === "7.1.4" && place === "7.4.4");
  const code = cells.some((cell) => latin(cell).replace(/^<(\w+)>.*/u, "$1") === row.row);
  const type = row.type === "" || cells.some((cell) => typeOf(cell) === row.type);
  const label = row.label.replace(/\s/gu, "");
  return isThere && code && type && cells.some((cell) => cell.replace("爰", "爱").includes(label));
}

/** Letters of other alphabets that were read off the page for Latin ones. */
function latin(cell: string): string {
  const alike: Readonly<Record<string, string>> = { а: "a", р: "p", Т: "T", у: "y", е: "e" };
  return cell.replace(/[аруТе]/gu, (letter) => alike[letter] ?? letter);
}

/** A reading made a tag of what stands in angle brackets, and closed it. */
function typeOf(cell: string): string {
  return cell.replace(/<([^<>]*)><\/.*$/u, "<$1>");
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === "table")
    return block.rows.flatMap(({ cells }) => cells.map((cell) => cell.text));
  return block.kind === "heading" ? [`${block.number ?? ""} ${block.text}`] : [block.text];
}

/** Letters and digits, sorted, but for the tags that headings lose. */
function lettersOf(text: string): string {
  const bare = text.replace(/<\/?u>/gu, "");
  return (bare.match(/[\p{L}\p{N}]/gu) ?? []).toSorted().join("");
}
