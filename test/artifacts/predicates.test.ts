import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { codesFile } from "../../generator/artifacts/codes.js";
import { typesFile } from "../../generator/artifacts/types.js";
import { validatorsFile } from "../../generator/artifacts/validators.js";
import type { Type } from "../../generator/model/type.js";
import { readDate, writeDate } from "../../templates/runtime/dates.js";
import type { Validator } from "../../templates/runtime/validation/validator.js";
import { compile, type Compiled } from "../support/compile.js";
import { contextOf, fieldOf, protocolOf, providerOf, structureOf } from "../support/providers.js";

/*
 * What straight-line predicates are printed with: a variable for each member that is read more than once, a function for each
 * format of dates.
 */

/** Names that a variable of a predicate would share with what it uses, and names that come to one variable. */
const awkward = [
  "value",
  "root",
  "isText",
  "isAwkward",
  "awkward_names",
  "class",
  "a_b",
  "aB",
  "unit price",
  "Array",
];

const formats = [
  "yyyy-MM-dd",
  "yyyyMMdd",
  "yyyy-MM-dd HH:mm:ss",
  "yyyy-MM-dd'T'HH:mm:ss.SSS",
  "yyyyMMddHHmmssSSS",
  "MM-dd",
  "yyyy年MM月",
  "HH:mm",
  "yyyy'😀'MM",
  "yyyy-M-d H:m",
];

const short: Type = { kind: "string", max: 3 };
const structures = [
  structureOf(
    "Awkward",
    awkward.map((member) => fieldOf(member, short, { required: { kind: "optional" } })),
  ),
  ...formats.map((format, index) =>
    structureOf(`Date${index}`, [
      fieldOf("at", { kind: "date", format }, { required: { kind: "always" } }),
    ]),
  ),
];

let compiled: Compiled;

beforeAll(() => {
  const provider = providerOf({ structures, protocols: [protocolOf("only")] });
  const context = contextOf(provider);
  const files = [typesFile, codesFile, validatorsFile].flatMap((artifact) => artifact(context));
  compiled = compile("predicates", files);
  name = provider.name;
}, 60_000);

let name = "";

async function validatorOf(structure: string): Promise<Validator<unknown>> {
  const all = await compiled.load(`${name}/src/validators.ts`);
  return all[`${structure}Validator`] as Validator<unknown>;
}

test("a variable has the name of nothing else", () => expect(compiled.errors).toEqual([]));

test("each member is judged by its own value, whatever its name", async () => {
  const { check } = await validatorOf("awkward");
  for (const member of awkward) {
    expect(check({ [member]: "abc" }), member).toBe(true);
    expect(check({ [member]: "abcd" }), member).toBe(false);
  }
  expect(check(Object.fromEntries(awkward.map((member) => [member, "abc"])))).toBe(true);
  expect(check({ other: "abc" })).toBe(false);
});

const dates = fc.record({
  year: fc.integer({ min: 1, max: 9999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  second: fc.integer({ min: 0, max: 59 }),
  milli: fc.integer({ min: 0, max: 999 }),
});

const pieces = [
  "00",
  "01",
  "02",
  "12",
  "13",
  "23",
  "24",
  "29",
  "30",
  "31",
  "59",
  "60",
  "9",
  "",
  "x",
];

/** Dates as the format writes them, many with something else at one place. */
function dateTexts(format: string): fc.Arbitrary<string> {
  const right = dates.map((date): string => writeDate(format, date));
  const other = fc.tuple(right, fc.nat(24), fc.nat(2), fc.constantFrom(...pieces, "\uff11"));
  const wrong = other.map(([text, at, length, piece]) => {
    return text.slice(0, at) + piece + text.slice(at + length);
  });
  return fc.oneof(right, wrong);
}

test.each(formats.map((format, index) => [format, index] as const))(
  "%s is a date where it can be read",
  async (format, index) => {
    const { check } = await validatorOf(`date${index}`);
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(dateTexts(format), (at) => {
        const isDate = readDate(format, at) !== undefined;
        seen[isDate ? "read" : "refused"]++;
        expect(check({ at }), at).toBe(isDate);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(10);
  },
);
