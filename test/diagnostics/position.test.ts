import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineAt, positionAt } from "../../generator/diagnostics/position.js";

const at = (text: string, offset: number) => {
  const { line, column } = positionAt({ path: "a.yaml", text }, offset);
  return `${line}:${column}`;
};

describe("positions", () => {
  test.each([
    ["", 0, "1:1"],
    ["ab\ncd", 1, "1:2"],
    ["ab\ncd", 2, "1:3"],
    ["ab\ncd", 3, "2:1"],
    ["ab\r\ncd", 4, "2:1"],
    ["ab\ncd", 5, "2:3"],
    ["ab\ncd\n", 6, "3:1"],
    ["ab", 99, "1:3"],
    ["ab", -1, "1:1"],
    ["车a", 1, "1:2"],
    ["😀a", 2, "1:3"],
    ["a\tb", 2, "1:3"],
    ["a\rb", 2, "1:3"],
    ["a\u2028b", 2, "1:3"],
  ])("%j at %i is %s", (text, offset, expected) => {
    expect(at(text, offset)).toBe(expected);
  });

  test("a line is given without its line break", () => {
    const source = { path: "a.yaml", text: "ab\r\n\ncd\n" };
    expect([1, 2, 3, 4, 5, 0].map((line) => lineAt(source, line)?.text)).toEqual([
      "ab",
      "",
      "cd",
      "",
      undefined,
      undefined,
    ]);
  });

  test("line start plus column gives the offset back, in any text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "车", "😀", "\u2028") });
    fc.assert(
      fc.property(text, fc.nat(40), (value, offset) => {
        const source = { path: "a.yaml", text: value };
        const { line, column } = positionAt(source, offset);
        expect((lineAt(source, line)?.start ?? NaN) + column - 1).toBe(
          Math.min(offset, value.length),
        );
      }),
    );
  });
});
