import { expect, test } from "vitest";
import fc from "fast-check";
import { JsonError } from "../../templates/runtime/errors.js";
import { jsonLimits } from "../../templates/runtime/json/limits.js";
import { readJson } from "../../templates/runtime/json/read.js";
import { readStrictly } from "../../templates/runtime/json/strict.js";
import { NumberText, type WireValue } from "../../templates/runtime/wire.js";

/*
 * Three readers on the same texts: the fast one, the strict one, and JSON.parse. They must accept the same texts but for
 * the refusals that have names, and give the same values.
 */

const seeds = [
  '{"a":1,"b":[1.0,-0,1e3,"x\\u0061",{"c":null}],"\\u0061b":true,"__proto__":{"z":12.50}}',
  '[1,2,{"x":[[],{}],"y":"a\\"b\\\\"}]',
  ' {"k" : [ 0.0000001 , 12345678901234567890,1E+2,0.10 ] , "中":"文😀","toString":1} ',
  '{"a":{"a":1.0},"b":{"a":[1.0,2,{"q":3.00}]}}',
  '{"notifyType":4,"sign":"0f","data":{"price":121.00,"list":[{"id":1},{"id":2}]}}',
  '{"a":1,"b":2.0,"c":{"a":1.0,"b":[],"c":{}},"d":[{"b":1,"c":"x"}]}',
  '"s"',
  "-12.50e+1",
];

const pieces = [
  ...'{}[]",:\\0123456789.eE+-tfn uab\n\t\u0001中',
  '"a":',
  "\\u0061",
  "\\u0062",
  "1.0",
  ',"a":{}',
  '"b":[1.00],',
  "null",
  "true",
  '"__proto__":1.50,',
  "\ud83d",
  "\ufeff",
];

/** A repeatable stream of numbers below `n`. */
function randomFrom(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % n;
  };
}

/** Between one and three times: puts something in, takes something out, or puts one thing in another's place. */
function mutate(text: string, random: (n: number) => number): string {
  let result = text;
  for (let times = random(3) + 1; times > 0; times--) {
    const at = random(result.length + 1);
    const piece = random(3) === 0 ? "" : (pieces[random(pieces.length)] ?? "");
    const removed = piece === "" || random(2) === 0 ? random(2) + 1 : 0;
    result = result.slice(0, at) + piece + result.slice(at + removed);
  }
  return result;
}

/** What a reader says of a text: its value, or the code and offset of its refusal. */
interface Said {
  readonly value?: unknown;
  readonly code?: string;
  readonly offset?: number;
}

function say(read: () => unknown): Said {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof JsonError) return { code: error.code, offset: error.offset };
    if (error instanceof SyntaxError) return { code: "JSON_SYNTAX" };
    throw error;
  }
}

/** A wire value with every number as `JSON.parse` has it. */
function asParsed(value: WireValue): unknown {
  if (value instanceof NumberText) return Number(value.text);
  if (Array.isArray(value)) return value.map(asParsed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, asParsed(part as WireValue)]),
  );
}

/** Cheaper than `toEqual`, which explains; names of numbers and texts of numbers differ, so the two are told apart. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What is wrong with how the three read `text`, or nothing; and what became of it. */
function compare(text: string): { readonly wrong?: string; readonly fast: Said } {
  const parsed = say(() => JSON.parse(text) as unknown);
  const fast = say(() => readJson(text).value);
  const strict = say(() => readStrictly(text, jsonLimits()));
  if (!same(fast, strict)) return { wrong: "fast and strict", fast };
  if (fast.code === "JSON_DUPLICATE_KEY") return { fast };
  if (fast.code !== parsed.code) return { wrong: "accepting", fast };
  if (fast.code !== undefined) return { fast };
  if (!same(asParsed(fast.value as WireValue), parsed.value)) return { wrong: "values", fast };
  return hasSources(text, parsed.value) ? { fast } : { wrong: "sources", fast };
}

function hasSources(text: string, parsed: unknown): boolean {
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return true;
  const document = readJson(text);
  return Object.entries(parsed).every(([name, value]) => {
    const source = document.source(name);
    return source !== undefined && text.includes(source) && same(JSON.parse(source), value);
  });
}

test("agree on 120,000 mutated documents", { timeout: 120_000 }, () => {
  const random = randomFrom(7);
  let accepted = 0;
  let duplicates = 0;
  for (let n = 0; n < 120_000; n++) {
    const text = mutate(seeds[n % seeds.length] ?? "", random);
    const { wrong, fast } = compare(text);
    if (wrong !== undefined) expect.fail(`${wrong} differ on ${JSON.stringify(text)}`);
    if (fast.code === undefined) accepted++;
    if (fast.code === "JSON_DUPLICATE_KEY") duplicates++;
  }
  expect(accepted).toBeGreaterThan(10_000);
  expect(duplicates).toBeGreaterThan(100);
});

test("agree on generated documents", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      expect(compare(text).wrong).toBeUndefined();
      expect(say(() => readJson(text).value)).toEqual(say(() => readStrictly(text, jsonLimits())));
    }),
    { numRuns: 2000 },
  );
});
