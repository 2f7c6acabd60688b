import { expect, test } from "vitest";
import { readJson } from "../../templates/runtime/json/read.js";
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
  const all = [checks.isInt, checks.isSafeInt, checks.isLong, checks.isDecimal, checks.isLongText];
  for (const check of all) for (const value of others) expect(check(value)).toBe(false);
});
