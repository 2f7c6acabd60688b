import { eastAsianWidth } from "get-east-asian-width";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frame } from "../../generator/diagnostics/frame.js";
import { marked } from "./source.js";

/** What the frame of the text between ⟦ and ⟧ looks like. */
function check(text: string, expected: readonly string[], context = 0) {
  expect(frame(marked(text), { context })).toEqual(expected);
}

describe("a code frame", () => {
  test("shows the line and underlines the span", () => {
    check("a: 1\nb: { type: ⟦Chrage⟧ }\nc: 2\n", [
      "  2 | b: { type: Chrage }",
      "    |            ^^^^^^",
    ]);
  });

  test("shows a line of context on either side where asked, but no blank ones", () => {
    check("a: 1\nb: ⟦x⟧\nc: 2\n", ["  1 | a: 1", "  2 | b: x", "    |    ^", "  3 | c: 2"], 1);
    check("\nb: ⟦x⟧\n  \n", ["  2 | b: x", "    |    ^"], 1);
  });

  test("lines numbers up", () => {
    check(`${"\n".repeat(8)}a\n⟦b⟧`, ["   9 | a", "  10 | b", "     | ^"], 1);
  });

  test.each([
    ["double width before the span", "名称: ⟦x⟧", "  1 | 名称: x", "    |       ^"],
    ["double width inside the span", "n: ⟦报文⟧ # 注", "  1 | n: 报文 # 注", "    |    ^^^^"],
    ["full-width punctuation", "，⟦x⟧", "  1 | ，x", "    |   ^"],
    ["a combining mark before", "e\u0301⟦x⟧", "  1 | e\u0301x", "    |  ^"],
    ["a combining mark inside", "⟦e\u0301x⟧", "  1 | e\u0301x", "    | ^^"],
    ["a span that is a combining mark", "ae⟦\u0301⟧x", "  1 | ae\u0301x", "    |  ^"],
    ["decomposed Hangul", "\u1112\u1161\u11ab⟦x⟧", "  1 | \u1112\u1161\u11abx", "    |   ^"],
    ["an emoji, two UTF-16 units", "😀⟦x⟧", "  1 | 😀x", "    |   ^"],
    ["tabs, which stop at every fourth column", "a\tb\t⟦x⟧", "  1 | a   b   x", "    |         ^"],
    ["a tab inside the span", "⟦a\tb⟧", "  1 | a   b", "    | ^^^^^"],
    ["CRLF", "a: ⟦x⟧\r\nb: 1\r\n", "  1 | a: x", "    |    ^"],
    ["a byte order mark", "\ufeff⟦a⟧: 1", "  1 | \\ufeffa: 1", "    |       ^"],
    ["an empty span", "a: ⟦⟧ x", "  1 | a:  x", "    |    ^"],
    ["the end of the line", "a:⟦⟧\nb: 1", "  1 | a:", "    |   ^"],
    ["the end of the text", "a: 1\n⟦⟧", "  2 |", "    | ^"],
    ["an empty text", "⟦⟧", "  1 |", "    | ^"],
  ])("is right with %s", (_name, text, line, carets) => {
    check(text, [line, carets]);
  });

  test("shows control, bidirectional and invisible characters instead of obeying them", () => {
    check("\u001b[31mred\u202e⟦x⟧\u2028\u0085\u200b\ud800\u{e0041}", [
      "  1 | \\u001b[31mred\\u202ex\\u2028\\u0085\\u200b\\ud800\\udb40\\udc41",
      "    |                    ^",
    ]);
  });

  test("underlines each line of a span over up to three lines, from its first letter", () => {
    check("a:\n  ⟦b:\n    c: 1⟧\nd: 2", [
      "  2 |   b:",
      "    |   ^^",
      "  3 |     c: 1",
      "    |     ^^^^",
    ]);
  });

  test("ends a span before the white space that ends it", () => {
    check("a:\n  ⟦b: 1\n  \n⟧d: 2", ["  2 |   b: 1", "    |   ^^^^"]);
  });

  test("shows first and last of a longer span", () => {
    check("⟦a:\n  b\n  c\n  d\n  e: 1⟧", [
      "    1 | a:",
      "      | ^^",
      "  ... |",
      "    5 |   e: 1",
      "      |   ^^^^",
    ]);
  });

  test("cuts a long line around the carets", () => {
    const [line, carets] = frame(marked(`${"a".repeat(500)}⟦bcd⟧${"e".repeat(500)}`));
    expect(line).toBe(`  1 | ...${"a".repeat(40)}bcd${"e".repeat(57)}...`);
    expect(carets).toBe(`    | ${" ".repeat(43)}^^^`);
  });

  test("cuts a long line at its start or end only where something is missing", () => {
    const [start] = frame(marked(`⟦a⟧${"b".repeat(120)}`));
    expect(start).toBe(`  1 | a${"b".repeat(99)}...`);
    const [end] = frame(marked(`${"b".repeat(120)}⟦a⟧`));
    expect(end).toBe(`  1 | ...${"b".repeat(99)}a`);
  });

  test("cuts carets that would be longer than the line shown", () => {
    const [line = "", carets = ""] = frame(marked(`a: ⟦${"b".repeat(400)}⟧`));
    expect(line).toBe(`  1 | a: ${"b".repeat(97)}...`);
    expect(carets).toBe(`    |    ${"^".repeat(97)}`);
  });

  test("does not lay out all of an enormous line", () => {
    const source = { path: "a.yaml", text: "报".repeat(5_000_000) };
    const [line = ""] = frame({ source, start: 2_500_000, end: 2_500_001 });
    expect(line).toBe(`  1 | ...${"报".repeat(50)}...`);
  });

  test("the carets stand under the marked characters in any line", () => {
    const units = ["a", " ", "\t", "车", "😀", "e\u0301", "\u001b", "\u202e", "ﾊ", "Ａ"];
    const piece = fc.string({ unit: fc.constantFrom(...units), maxLength: 150 });
    fc.assert(
      fc.property(piece, piece, (before, after) => {
        const [line = "", carets = ""] = frame(marked(`${before}⟦X⟧${after}`));
        const column = carets.indexOf("^");
        expect(carets.slice(column)).toBe("^");
        expect(line[indexAtColumn(line, column)]).toBe("X");
      }),
    );
  });
});

/** Walks a printed line as a terminal does. Independent of the code under test but for the width table. */
function indexAtColumn(line: string, column: number): number {
  let at = 0;
  let index = 0;
  for (const character of line) {
    if (at === column && character !== "\u0301") return index;
    at += character === "\u0301" ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
    index += character.length;
  }
  return index;
}
