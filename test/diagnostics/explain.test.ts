import { describe, expect, test } from "vitest";
import { catalogue } from "../../generator/diagnostics/catalogue.js";
import { codes, explain } from "../../generator/diagnostics/explain.js";

describe("explain", () => {
  test("says title, reason and an example both ways", () => {
    const [text, diagnostics] = explain("unknown-type");
    expect(diagnostics).toEqual([]);
    expect(text).toBe(`unknown-type (error)

A type expression names something that is not declared.

${catalogue["unknown-type"].why}

Wrong:

    types:
      Notice:
        fields:
          charge: { type: Chrage }

Right:

    types:
      Charge:
        fields:
          amount: { type: long }
      Notice:
        fields:
          charge: { type: Charge }
`);
  });

  test.each([
    ["unknown-tpye", "did you mean 'unknown-type'?"],
    ["UNKNOWN-TYPE", "did you mean 'unknown-type'?"],
    ["constructor", "the code stands before the colon of every complaint"],
    ["__proto__", "the code stands before the colon of every complaint"],
    ["", "the code stands before the colon of every complaint"],
  ])("of the unknown code %j helps", (code, help) => {
    const [text, [diagnostic]] = explain(code);
    expect(text).toBeUndefined();
    expect(diagnostic).toMatchObject({ code: "unknown-code", help });
  });
});

describe("every entry of the catalogue", () => {
  test.each(codes)("%s is documented", (code) => {
    const { title, why, example } = catalogue[code];
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(title, "a headline without full stop").toMatch(/^[A-Z`'].*[^.]$/s);
    expect(why, "whole sentences").toMatch(/^[A-Z`'].*\.$/s);
    expect(example.wrong.trim()).not.toBe("");
    expect(example.right.trim()).not.toBe("");
    expect(example.right).not.toBe(example.wrong);
  });
});
