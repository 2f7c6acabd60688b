import fc from "fast-check";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { literal, propertyKey, type Json } from "../../generator/emit/literal.js";
import { formatTypeScript } from "../../generator/emit/format.js";
import { anyText, hostileTexts, parse } from "./source.js";

/** The expression as TypeScript reads it, in the middle of a file. */
function readBack(expression: string): ts.Expression {
  const file = parse(`const before = 1;\nconst value = ${expression};\nconst after = 2;\n`);
  expect(file.statements).toHaveLength(3);
  const statement = file.statements[1];
  if (!statement || !ts.isVariableStatement(statement)) throw new Error("expected a variable");
  const initializer = statement.declarationList.declarations[0]?.initializer;
  if (!initializer) throw new Error("expected a value");
  return initializer;
}

function expectText(text: string): void {
  const read = readBack(literal(text));
  expect(ts.isStringLiteral(read) && read.text).toBe(text);
}

test.each(hostileTexts)("%j is one string literal", expectText);

test("any text is one string literal with that value", () => {
  fc.assert(fc.property(anyText, expectText));
});

test("nothing invisible is printed", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(literal(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/u);
    }),
  );
});

test("any value evaluates to itself, and formatting does not change that", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const printed = literal(value as Json);
      expect(evaluate(printed)).toEqual(value);
      const formatted = await formatTypeScript("value.ts", `const value = ${printed};\n`);
      expect(evaluate(formatted.replace(/^const value = /u, "").replace(/;\n$/u, ""))).toEqual(
        value,
      );
    }),
    { numRuns: 50 },
  );
});

describe("the exact words", () => {
  test.each<[Json, string]>([
    ["a", '"a"'],
    ["\u2028\u202E\u0085\uFEFF\uD800", String.raw`"\u2028\u202e\u0085\ufeff\ud800"`],
    ["出单", '"出单"'],
    [-0, "-0"],
    [1.5, "1.5"],
    [1e21, "1e+21"],
    [null, "null"],
    [[], "[]"],
    [{}, "{}"],
    [{ a: [1, true], "b-c": { d: "x" } }, '{ "a": [1, true], "b-c": { "d": "x" } }'],
  ])("%j", (value, expected) => {
    expect(literal(value)).toBe(expected);
  });

  test.each([NaN, Infinity, -Infinity])("%d has none", (value) => {
    expect(() => literal(value)).toThrow("no literal");
  });
});

test("__proto__ is a key like any other", () => {
  const value = JSON.parse('{"__proto__": {"polluted": true}, "a": 1}') as Json;
  const evaluated = evaluate(literal(value)) as object;
  expect(Object.keys(evaluated)).toEqual(["__proto__", "a"]);
  expect(Object.getPrototypeOf(evaluated)).toBe(Object.prototype);
  expect(propertyKey("__proto__")).toBe('["__proto__"]');
});

function evaluate(expression: string): unknown {
  // oxlint-disable-next-line no-new-func -- evaluating what was printed is the point of the test
  return new Function(`return (${expression});`)() as unknown;
}
