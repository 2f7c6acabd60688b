import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../generator/documents/block.js";
import { readText } from "../../generator/documents/read/text.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";

/*
 * Whatever a text holds, and however it is broken: every letter and digit of it is in exactly one block, and blocks stand on lines
 * that there are. Marks of fences, and what stands around the number of a heading, are no letters.
 */
const folder = "test/documents/blocks";
const documents = readdirSync(folder)
  .filter((name) => name.startsWith("text-"))
  .map((name) => readFileSync(`${folder}/${name}/document.txt`, "utf8"));

describe("nothing is lost", () => {
  test.each(documents)("of the traps %#", check);

  test("where lines are cut, moved, repeated and parted", () => {
    const document = fc.constantFrom(...documents);
    const mutated = fc.tuple(document, fc.array(mutation, { maxLength: 12 }));
    fc.assert(
      fc.property(mutated, ([text, mutations]) => {
        check(mutations.reduce((before, mutate) => mutate(before), text));
      }),
      { numRuns: 600 },
    );
  });

  test("of lines put together at random", () => {
    const line = fc.oneof(
      fc.constantFrom(...documents.flatMap((text) => text.split("\n"))),
      fc.array(fc.constantFrom(...scraps), { maxLength: 8 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => check(lines.join("\n"))),
      { numRuns: 1000 },
    );
  });
});

describe("blank lines and pages between the lines of a table", () => {
  const table = readFileSync(`${folder}/text-tabs/document.txt`, "utf8");
  const expected = rowsOf(table);

  test("change none of its rows", () => {
    const breaks = fc.constantFrom("\n", "\n\n", "\n\f", "\n- 3 -\n\f", "\n第 3 页\n");
    fc.assert(
      fc.property(fc.array(breaks, { minLength: 60, maxLength: 60 }), (between) => {
        const lines = table.split("\n").map((line, at) => line + (between[at % 60] ?? "\n"));
        expect(rowsOf(lines.join(""))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

const scraps = [
  "\t",
  "\t\t",
  "  ",
  "　",
  "|",
  "```",
  "{",
  "}",
  "[",
  "]",
  '"',
  "<",
  ">",
  "</",
  "---",
]
  .concat([
    "1",
    "2",
    "1.1",
    "1、",
    "一、",
    "第一章",
    "目录",
    "字段",
    "类型",
    "说明",
    "序号",
    "a",
    "String",
  ])
  .concat([" ", ".", "…", "：", "\f", "\r", "# ", "- ", "\u00a0", "是", "附录", "12 / 30"]);

type Mutation = (text: string) => string;

/** A place in a text, as a part of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  inserted("\n"),
  inserted("\n\n\n"),
  inserted("\f"),
  inserted("\t"),
  inserted("```\n"),
  inserted("目录\n"),
  onLine((lines, at) => lines.toSpliced(at, 1)),
  onLine((lines, at) => [...lines.slice(at), ...lines.slice(0, at)]),
  onLine((lines, at) => lines.toSpliced(at, 0, lines[at] ?? "")),
  onLine((lines, at) => lines.with(at, (lines[at] ?? "").replace(/[^\t]*\t/u, ""))),
  onLine((lines, at) =>
    lines.with(at, (lines[at] ?? "").replaceAll(/参数名称|参数类型|类型|字段/gu, "不认得")),
  ),
  onLine((lines, at) => lines.with(at, (lines[at] ?? "").trim())),
);

function inserted(piece: string): fc.Arbitrary<Mutation> {
  return place.map((part) => (text) => {
    const at = Math.floor(part * text.length);
    return text.slice(0, at) + piece + text.slice(at);
  });
}

function onLine(
  change: (lines: readonly string[], at: number) => readonly string[],
): fc.Arbitrary<Mutation> {
  return place.map((part) => (text) => {
    const lines = text.split("\n");
    return change(lines, Math.min(lines.length - 1, Math.floor(part * lines.length))).join("\n");
  });
}

function check(text: string): void {
  const blocks = readText(text, dictionary);
  const said = blocks.flatMap(textsOf);
  const lines = text
    .split(text.includes("\n") ? /[\n\f]/u : /[\r\f]/u)
    .filter((line) => !isFence(line));
  expect(lettersOf(said)).toBe(lettersOf(lines));
  const last = text.split(text.includes("\n") ? "\n" : "\r").length;
  for (const { at } of blocks) {
    expect(at.line).toBeGreaterThan(0);
    expect(at.line).toBeLessThanOrEqual(last);
  }
}

function isFence(line: string): boolean {
  return /^\s*(?:`{3,}|~{3,})[ \t]*[\w+#.-]*\s*$/u.test(line);
}

/** Letters and digits, sorted. */
function lettersOf(texts: readonly string[]): string {
  return (texts.join("\n").match(/[\p{L}\p{N}]/gu) ?? []).toSorted().join("");
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === "table")
    return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  if (block.kind === "furniture" && isFence(block.text)) return [];
  return block.kind === "heading" ? [`${block.number ?? ""} ${block.text}`] : [block.text];
}

function rowsOf(text: string): readonly (readonly string[])[] {
  return readText(text, dictionary)
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .map(({ cells }) => cells.map((cell) => cell.text));
}
