import fc from "fast-check";
import { expect, test } from "vitest";
import { complain, type Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { sorted } from "../../generator/diagnostics/sort.js";

const sources = ["b.yaml", "a.yaml", "é.yaml"].map((path) => ({ path, text: "x".repeat(20) }));

function made(file: number, start: number, name: string): Diagnostic {
  const source = sources[file];
  const span = source && { source, start, end: start + 1 };
  return complain("unknown-type", span, { name });
}

const shown = (list: readonly Diagnostic[]) =>
  list.map(({ at, message }) => `${at?.source.path} ${at?.start} ${message.slice(5, 8)}`);

test("by file in UTF-16 order, then by place as a number, then by text", () => {
  const list = [
    made(2, 0, "x"),
    made(0, 10, "x"),
    made(0, 9, "y"),
    made(0, 9, "x"),
    made(1, 0, "x"),
    made(9, 0, "z"),
  ];
  expect(shown(sorted(list))).toEqual([
    "undefined undefined 'z'",
    "a.yaml 0 'x'",
    "b.yaml 9 'x'",
    "b.yaml 9 'y'",
    "b.yaml 10 'x'",
    "é.yaml 0 'x'",
  ]);
});

test("what is said twice is said once", () => {
  expect(sorted([made(0, 1, "x"), made(1, 1, "x"), made(0, 1, "x")])).toHaveLength(2);
});

test("the same complaints are shown the same, in whatever order they were found", () => {
  const one = fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom("x", "y"));
  fc.assert(
    fc.property(fc.array(one), (triples) => {
      const list = triples.map(([file, start, name]) => made(file, start, name));
      expect(shown(sorted(list.toReversed()))).toEqual(shown(sorted(list)));
    }),
  );
});
