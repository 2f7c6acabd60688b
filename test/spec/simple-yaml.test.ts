import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnyYaml } from "../../generator/spec/yaml/read.js";
import { readSimpleYaml } from "../../generator/spec/yaml/simple.js";

/*
 * Simple YAML is read by a reader of its own. Whatever it reads must be what the reader of all YAML reads, to the places of
 * each node, and free of complaints; it may give up on anything.
 */

function check(text: string): "read" | "given up" {
  const source = { path: "specs/acme/a.yaml", text };
  const simple = readSimpleYaml(source);
  if (simple === undefined) return "given up";
  expect([simple, []]).toEqual(readAnyYaml(source));
  return "read";
}

describe("what specs are written in is read", () => {
  test.each([
    "a: 1",
    "a: 1\n",
    "a:   text with spaces   \n\n\n",
    "# comment\n\na: b # beside\n# below\n",
    "a:\n  # above\n  b: c # beside\n\n  # above\n  d: e\nf: g\n",
    "a: b#c\nd: e:f\ng: -h\ni: 'it''s'\nj: \"\\u4e2d\\n\\\"\"\nk: ''\n",
    "'a': 1\n\"b: c\": 2\n1: 3\nnull: 4\na.b[].c: 5\n",
    "a: [1, -1, 01, 1.50, '1', true, False, null, ~, 0000, 1e, http://a/b:c]\n",
    "a: {}\nb: []\nc: [[], {}, [{ a: b, }],]\n",
    "a: { b: c, d: { e: [f, g], 'h': \"i, j\" } }\n",
    'a: { type: datetime("HH:mm:ss"), title: 中文（一）, of: list<A.b> }\n',
    "a:\n  [\n    b,\n\n    c d,\n  ]\ne:\n  { f: g,\n    h: i }\n",
    "a:\n  - b: 1\n    c: 2\n  - d\n  - [e]\n  -   f:\n        g: h\nk: l\n",
    "a:\n- b\n- c: d\n  e: f\ng: h\n",
    "a:\n  b\nc:\n  'd'\n",
    "a: b　\n",
    "a: { b: [c ], d: e } # f\n",
  ])("%j", (text) => expect(check(text)).toBe("read"));
});

describe("what is beyond it is left to the other", () => {
  test.each([
    "",
    "# nothing\n",
    "a",
    "- a\n",
    "a:\n",
    "a: b\n  c\n",
    "a: |\n  b\n",
    "a: >-\n  b\n",
    "a: 'b\n  c'\n",
    "a: &b c\nd: *b\n",
    "a: !!str b\n",
    "? a\n: b\n",
    "a: b: c\n",
    "a: b\na: c\n",
    "a: { b: c, b: d }\n",
    "a: { b }\n",
    "a: [b: c]\n",
    "a: [b,, c]\n",
    "a: [b\n]\n",
    "a: [b # c\n  ]\n",
    "a: {b: c}d\n",
    "a: 'b'c\n",
    "a:\tb\n",
    "a: b\r\n",
    "a:\n   b: c\n  d: e\n",
    "a:\n  b: c\n    # further in\nd: e\n",
    "<<: { a: b }\n",
    "constructor: a\n",
    "a：b: c\n",
    "--- \na: b\n",
    "a: b\n...\n",
    "a: 0x1f\n",
    "a: .inf\n",
    "a: 1e3\n",
    "a: @b\n",
    "a: -\n",
    "a: - b\n",
    'a: "\\x41"\n',
    `a: ${"[".repeat(60)}${"]".repeat(60)}\n`,
  ])("%j", (text) => expect(check(text)).toBe("given up"));
});

const specs = ["specs", join("test", "fixtures"), join("test", "cases")]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
      isSpec: entry.isFile() && entry.name.endsWith(".yaml"),
      path: join(entry.parentPath, entry.name),
    })),
  )
  .filter(({ isSpec }) => isSpec)
  .map(({ path }) => path)
  .toSorted();

test("most specs here are simple", () => {
  expect(specs.length).toBeGreaterThan(100);
  const beyond = specs.filter((path) => check(readFileSync(path, "utf8")) === "given up");
  expect(beyond.length).toBeLessThan(specs.length / 4);
});

test.each([
  ["a control character beside an escape", 'a: "\x01\\n"\n'],
  ["a mark of byte order", "\ufeffa: 1\n"],
  ["a second one", "\ufeff\ufeffa: 1\n"],
  ["a scalar that is longer than any stack", `a: "${"x".repeat(9_000_000)}"\n`],
])("%s is read as the library reads it, or given up", (_, text) => {
  expect(["read", "given up"]).toContain(check(text));
});

describe("mangled specs are read alike, or not at all", () => {
  const texts = specs
    .map((path) => readFileSync(path, "utf8"))
    .filter((text) => text.length < 4000);
  const characters = "\n \t:-#,'\"{}[]&*!|>?%@`\\~.0a中：　\u0085\u2028";
  const words =
    ": | #|- |\n\n|  |\n  |\n# c|\n  # c|{ | }|''|\\\"|\\u|null|0x1|1e3|<<: |---\n|...\n|key: |key:|\r\n";
  const pieces = [...characters, ...words.split("|")];
  const mangling = fc.record({
    at: fc.nat(),
    gone: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
    put: fc.array(fc.constantFrom(...pieces), { maxLength: 2 }),
  });

  test("specs", () => {
    const mangled = fc
      .tuple(fc.constantFrom(...texts), fc.array(mangling, { minLength: 1, maxLength: 2 }))
      .map(([text, manglings]) =>
        manglings.reduce((here, { at, gone, put }) => {
          const start = at % (here.length + 1);
          return here.slice(0, start) + put.join("") + here.slice(start + gone);
        }, text),
      );
    fc.assert(
      fc.property(mangled, (text) => void check(text)),
      { numRuns: 4000 },
    );
  });

  test("heaps of pieces", () => {
    const heap = fc.array(fc.constantFrom(...pieces, "a", "b: c", "\na: ", "\n  b: ", "\n- "), {
      maxLength: 16,
    });
    fc.assert(
      fc.property(heap, (put) => void check(`a: ${put.join("")}`)),
      { numRuns: 8000 },
    );
  });
});
