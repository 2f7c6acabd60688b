import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { BaowenError } from "../../templates/runtime/errors.js";
import { writeJson, writeStepByStep } from "../../templates/runtime/json/write.js";
import { NumberText, type WireValue } from "../../templates/runtime/wire.js";

/*
 * Most values are written by the platform at once. That must give what writing them step by step gives: the same text, or the
 * same refusal.
 */

/** The text, or the code of the refusal. */
function outcome(write: () => string): string {
  try {
    return write();
  } catch (error) {
    if (error instanceof BaowenError) return `refused: ${error.code}`;
    throw error;
  }
}

function check(value: unknown, expected?: string): void {
  const text = outcome(() => writeJson(value as WireValue));
  expect(text).toBe(outcome(() => writeStepByStep(value as WireValue)));
  if (expected !== undefined) expect(text).toBe(expected);
}

/** What all objects inherit from. */
const all: object = Object.prototype;

afterEach(() => {
  Reflect.deleteProperty(all, "toJSON");
  Reflect.deleteProperty(all, "inherited");
});

/** What platforms since Node 22 write as it is; what looks like it where there is none. */
function rawJson(text: string): unknown {
  const make: unknown = Reflect.get(JSON, "rawJSON");
  if (typeof make === "function") return Reflect.apply(make, JSON, [text]);
  return Object.assign(Object.create(null), { rawJSON: text });
}

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("\\ud800", "\\", "ud", "\ud800", "a\udfff", "\\\ud83d", "toJSON", "__proto__"),
);
const odd = fc.constantFrom<unknown>(
  new NumberText("121.00"),
  new NumberText("-0"),
  undefined,
  Number.NaN,
  Infinity,
  -0,
  1e21,
  1n,
  new Date(0),
  new Map(),
  Object(true),
  Object("text"),
  Symbol("symbol"),
  () => "function",
  { toJSON: () => "other" },
  { toJSON: "a text" },
  Object.defineProperty({ a: 1 }, "toJSON", { value: () => "hidden" }),
  Object.assign([1], { toJSON: () => "other" }),
  rawJson("1.0"),
  Object.create({ inherited: 1 }),
  // oxlint-disable-next-line no-sparse-arrays -- what nobody means is not written as null
  [1, , 2],
);
const leaves = fc.oneof(
  { weight: 6, arbitrary: texts },
  { weight: 3, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constant(null)) },
  { weight: 1, arbitrary: odd },
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    leaves,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(texts, tie("tree"), { maxKeys: 5, noNullPrototype: false }),
  ),
}));

describe("both ways give the same", () => {
  test("for trees of any values", () => {
    fc.assert(
      fc.property(tree, (value) => check(value)),
      { numRuns: 3000 },
    );
  });

  test("for what one of them would ask or see otherwise", () => {
    fc.assert(fc.property(odd, (value) => check([{ a: value }])));
    check({ toJSON: "text", a: undefined }, '{"toJSON":"text"}');
    check({ toJSON: (): string => "other" }, "refused: NOT_WIRE");
    check(Object.defineProperty({ a: 1 }, "toJSON", { value: () => "other" }), '{"a":1}');
    check(rawJson("1.0"), '{"rawJSON":"1.0"}');
  });

  test("for a backslash before what looks like a surrogate", () => {
    check({ a: "\\ud800" }, '{"a":"\\\\ud800"}');
    check(["\\ud83d\\ude00", "😀"], '["\\\\ud83d\\\\ude00","😀"]');
    check("\\ud800", '"\\\\ud800"');
    check(["\\ud800", "\ud800"], "refused: ILL_FORMED");
    check({ "a\udc00": 1 }, "refused: ILL_FORMED");
  });

  test("at the depth where values end", () => {
    const nested = (depth: number, leaf: unknown): unknown =>
      depth === 0 ? leaf : [{ a: nested(depth - 1, leaf) }];
    check(nested(250, 1), `${'[{"a":'.repeat(250)}1${"}]".repeat(250)}`);
    check(nested(250, []), "refused: TOO_DEEP");
    check(nested(249, [[]]), `${'[{"a":'.repeat(249)}[[]]${"}]".repeat(249)}`);
    check(nested(249, [[[]]]), "refused: TOO_DEEP");
  });

  test("with members in the order of their object", () => {
    check(
      { z: 1, a: { y: [], b: {} }, 10: true, 9: null },
      '{"9":null,"10":true,"z":1,"a":{"y":[],"b":{}}}',
    );
  });

  test("for what somebody gave all objects", () => {
    Object.defineProperty(all, "toJSON", {
      value: () => "other",
      configurable: true,
    });
    check({ a: [1, { b: "c" }] }, '{"a":[1,{"b":"c"}]}');
    Reflect.deleteProperty(all, "toJSON");
    Object.defineProperty(all, "inherited", {
      value: () => "other",
      configurable: true,
      enumerable: true,
      writable: true,
    });
    check({ a: [1, { b: "c" }] }, '{"a":[1,{"b":"c"}]}');
  });
});
