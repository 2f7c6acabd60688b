import { describe, expect, test } from "vitest";
import { mayHoldAbsent, withoutAbsent } from "../../templates/runtime/validation/absence.js";
import type { FieldType, Structure } from "../../templates/runtime/validation/structure.js";
import type { WireObject } from "../../templates/runtime/wire.js";

const structure = (
  fields: { readonly [name: string]: FieldType },
  more: Partial<Structure> = {},
): Structure => ({
  name: "S",
  fields: Object.entries(fields).map(([name, type]) => ({
    name,
    type,
    required: false,
    nullable: name === "nullable",
  })),
  ...more,
});

const text: FieldType = { kind: "string" };
const lenient = { nullIsAbsent: true, emptyIsAbsent: true };
const inner = structure({ a: text, b: { kind: "long" } }, lenient);
const of = () => inner;
const outer = structure(
  {
    text,
    nullable: text,
    any: { kind: "json" },
    one: { kind: "structure", of },
    list: { kind: "list", of: { kind: "structure", of } },
    map: { kind: "map", of: { kind: "structure", of } },
    either: { kind: "either", of: [{ kind: "int" }, { kind: "structure", of }] },
  },
  lenient,
);

function check(value: WireObject, expected: WireObject): void {
  const before = structuredClone(value);
  const result = withoutAbsent(outer, value);
  expect(result).toEqual(expected);
  expect(value, "the message itself is not changed").toEqual(before);
  if (JSON.stringify(expected) === JSON.stringify(value)) expect(result).toBe(value);
}

describe("what means absent", () => {
  test.each<readonly [string, WireObject, WireObject]>([
    ["nothing to leave out", { text: "x", list: [{ a: "1" }] }, { text: "x", list: [{ a: "1" }] }],
    ["null and empty", { text: null, one: "" }, {}],
    ["a nullable null stays, an empty text does not", { nullable: null }, { nullable: null }],
    ["a null of any JSON stays", { any: null }, { any: null }],
    ["empty, even of any JSON", { any: "", nullable: "" }, {}],
    ["unknown members stay", { other: null, more: "" }, { other: null, more: "" }],
    ["inside a structure", { one: { a: "", b: null, c: "" } }, { one: { c: "" } }],
    ["inside a list", { list: [{ a: "" }, { a: "1" }] }, { list: [{}, { a: "1" }] }],
    ["inside a map", { map: { x: { b: null }, y: { a: "1" } } }, { map: { x: {}, y: { a: "1" } } }],
    ["inside the structure of a union", { either: { a: "", b: 1 } }, { either: { b: 1 } }],
    ["any JSON is not looked into", { any: { a: null } }, { any: { a: null } }],
  ])("%s", (_what, value, expected) => check(value, expected));

  test("only where a structure says so", () => {
    const strict = structure({ text });
    expect(withoutAbsent(strict, { text: null })).toEqual({ text: null });
    expect(mayHoldAbsent(strict)).toBe(false);
    expect(
      mayHoldAbsent(structure({ list: { kind: "list", of: { kind: "structure", of } } })),
    ).toBe(true);
  });

  test("in structures that hold each other", () => {
    const node: Structure = structure({ next: { kind: "structure", of: () => node } });
    expect(mayHoldAbsent(node)).toBe(false);
  });
});
