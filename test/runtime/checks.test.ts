import fc from "fast-check";
import { expect, test } from "vitest";
import { readJson } from "../../templates/runtime/json/read.js";
import * as texts from "../../templates/runtime/validation/number-texts.js";
import * as patterns from "../../templates/runtime/validation/patterns.js";
import * as checks from "../../templates/runtime/validation/checks.js";

/** The helpers of straight-line predicates that the list of issues does not use itself. */
const names: ReadonlySet<string> = new Set(["a", "b"]);
const rows: [string, check: (value: unknown) => boolean, boolean][] = [
  ["[]", (value) => checks.isListOf(value, checks.isInt), true],
  ["[1,2.0]", (value) => checks.isListOf(value, checks.isInt), true],
  ["[1,null]", (value) => checks.isListOf(value, checks.isInt), false],
  ['{"0":1,"length":1}', (value) => checks.isListOf(value, checks.isInt), false],
  ["{}", (value) => checks.isMapOf(value, checks.isInt), true],
  ['{"a":1,"__proto__":2}', (value) => checks.isMapOf(value, checks.isInt), true],
  ['{"a":1,"__proto__":"x"}', (value) => checks.isMapOf(value, checks.isInt), false],
  ["[1]", (value) => checks.isMapOf(value, checks.isInt), false],
  ["1.0", (value) => checks.isMapOf(value, checks.isInt), false],
  ["null", (value) => checks.isMapOf(value, checks.isInt), false],
  ['{"b":1}', (value) => checks.hasOnly(value as object, names), true],
  ['{"b":1,"c":null}', (value) => checks.hasOnly(value as object, names), false],
  ['{"__proto__":1}', (value) => checks.hasOnly(value as object, names), false],
];

test.each(rows)("%s: %#", (text, check, expected) => {
  expect(check(readJson(text).value)).toBe(expected);
});

test("members that are undefined are absent", () => {
  expect(checks.hasOnly({ a: 1, c: undefined }, names)).toBe(true);
  expect(checks.isMapOf({ a: 1, c: undefined }, checks.isInt)).toBe(true);
  expect(checks.isListOf([undefined], checks.isInt)).toBe(false);
});

test("nothing but wire values is taken", () => {
  const others = [
    undefined,
    NaN,
    Infinity,
    1n,
    new Number(1),
    new String("1"),
    new Date(0),
    () => 1,
  ];
  const all = [checks.isInt, checks.isSafeInt, checks.isLong, checks.isDecimal, texts.isLongText];
  for (const check of all) for (const value of others) expect(check(value)).toBe(false);
});

/** Texts that are numbers, nearly numbers, or at the edge of what a type holds. */
const numberTexts = fc.oneof(
  fc.stringMatching(/^-?[0-9]{0,21}$/),
  fc.stringMatching(/^[-+]?[0-9]{0,6}\.?[0-9]{0,4}([eE][-+]?[0-9]{0,4})?\n?$/),
  fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }).map(String),
  fc
    .tuple(fc.constantFrom(31n, 63n), fc.constantFrom(1n, -1n), fc.integer({ min: -2, max: 2 }))
    .map(([bits, sign, more]) => String(sign * 2n ** bits + BigInt(more))),
  fc.constantFrom(
    "999999999999999",
    "1000000000000000",
    "-0",
    "0.0",
    "1".repeat(1000),
    "1".repeat(1001),
  ),
);

const digits = fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined });

test("numbers in texts are those that the patterns of JSON Schemas fit", () => {
  const agree = (text: string, fits: boolean, pattern: string): void =>
    expect(fits, `${text} ${pattern}`).toBe(new RegExp(pattern).test(text));
  fc.assert(
    fc.property(numberTexts, digits, digits, (text, scale, whole) => {
      const precision = whole === undefined ? undefined : whole + (scale ?? 0);
      agree(text, texts.isIntText(text), patterns.intTextPattern);
      agree(text, texts.isSafeIntText(text), patterns.safeIntTextPattern);
      agree(text, texts.isLongText(text), patterns.longTextPattern);
      agree(text, texts.isAnyDecimalText(text), patterns.anyDecimalTextPattern);
      const pattern = patterns.decimalTextPattern(precision, scale);
      agree(text, texts.isDecimalText(text, precision, scale), pattern);
    }),
    { numRuns: 2000 },
  );
});
