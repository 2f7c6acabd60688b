import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { entryOf, get, has, keys, type Node } from "../../generator/spec/yaml/node.js";
import { readYaml } from "../../generator/spec/yaml/read.js";

function read(text: string) {
  const [node, diagnostics] = readYaml({ path: "specs/acme/types.yaml", text });
  return { node, diagnostics };
}

/** `code "the text pointed at"` for each diagnostic. */
function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, at }) => {
    return `${code} ${JSON.stringify(at?.source.text.slice(at.start, at.end))}`;
  });
}

/** The tree as plain values, a scalar as its text. */
function plain(node: Node | undefined): unknown {
  if (node === undefined || node.kind === "scalar") return node?.text;
  if (node.kind === "list") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

function refused(text: string, expected: readonly string[]): void {
  expect(told(read(text).diagnostics)).toEqual(expected);
}

function scalar(text: string) {
  const { node, diagnostics } = read(`v: ${text}\n`);
  expect(diagnostics).toEqual([]);
  const value = node?.kind === "map" ? get(node, "v") : undefined;
  if (value?.kind !== "scalar") throw new Error("expected a scalar");
  return [value.text, value.value, value.plain];
}

describe("what is read", () => {
  test.each([
    ["0000", ["0000", 0, true]],
    ["01", ["01", 1, true]],
    ["1018.0", ["1018.0", 1018, true]],
    ["0x1F", ["0x1F", 31, true]],
    ["1e3", ["1e3", 1000, true]],
    ["true", ["true", true, true]],
    ["yes", ["yes", "yes", true]],
    ["1_000", ["1_000", "1_000", true]],
    ["2024-03-13", ["2024-03-13", "2024-03-13", true]],
    ["~", ["~", null, true]],
    ["", ["", null, true]],
    ['"0000"', ["0000", "0000", false]],
    ["'it''s'", ["it's", "it's", false]],
    ["|\n  a\n  b", ["a\nb\n", "a\nb\n", false]],
    ["出单通知", ["出单通知", "出单通知", true]],
  ])("the scalar %s", (text, expected) => {
    expect(scalar(text)).toEqual(expected);
  });

  test("keys are their source text", () => {
    const { node } = read('0000: a\n1: b\ntrue: c\n"01": d\n1.0: e\n');
    expect(node?.kind === "map" && keys(node)).toEqual(["0000", "1", "true", "01", "1.0"]);
  });

  test("every node knows its place", () => {
    const text = "fields:\n  price: { type: long }\n  list:\n    - 1\n    - 'x'\n\n# end\n";
    const places: string[] = [];
    const collect = (node: Node): void => {
      places.push(text.slice(node.at.start, node.at.end));
      if (node.kind === "list") node.items.forEach(collect);
      if (node.kind === "map") node.entries.forEach((entry) => collect(entry.value));
    };
    const { node } = read(text);
    if (node) collect(node);
    expect(places).toEqual([
      "fields:\n  price: { type: long }\n  list:\n    - 1\n    - 'x'",
      "price: { type: long }\n  list:\n    - 1\n    - 'x'",
      "{ type: long }",
      "long",
      "- 1\n    - 'x'",
      "1",
      "'x'",
    ]);
  });

  test("an entry spans its key and its value", () => {
    const text = "a:\n  b: |\n    x\nc:\n";
    const { node } = read(text);
    if (node?.kind !== "map") throw new Error("expected a map");
    expect(has(node, "c") && !has(node, "d")).toBe(true);
    const spans = node.entries.map(({ at }) => text.slice(at.start, at.end));
    expect(spans).toEqual(["a:\n  b: |\n    x", "c:"]);
    expect(entryOf(node, "c")?.value).toMatchObject({ text: "", value: null, plain: true });
  });

  test("CRLF line ends and a file without a last line end", () => {
    expect(plain(read("a: 1\r\nb:\r\n  - x\r\n  - y").node)).toEqual({ a: "1", b: ["x", "y"] });
  });

  test("aliases are the anchored node, merge keys are merged and overridden", () => {
    const text =
      "base: &base { type: int, title: a }\nb: *base\nc: { title: c, <<: *base, more: 1 }\n";
    const { node, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(plain(node)).toEqual({
      base: { type: "int", title: "a" },
      b: { type: "int", title: "a" },
      c: { title: "c", more: "1", type: "int" },
    });
    expect(node?.kind === "map" && get(node, "b") === get(node, "base")).toBe(true);
  });

  test("of several merged maps the first wins", () => {
    const text = "a: &a { x: 1 }\nb: &b { x: 2, y: 2 }\nc: { <<: [*a, *b] }\n";
    expect(plain(read(text).node)).toMatchObject({ c: { x: "1", y: "2" } });
  });

  test("a quoted << is an ordinary key", () => {
    expect(plain(read('"<<": x\n').node)).toEqual({ "<<": "x" });
  });
});

describe("what is refused", () => {
  test.each<[string, string, readonly string[]]>([
    ["an empty file", "", ['empty-file ""']],
    ["a file of comments", "# nothing\n\n", ['empty-file ""']],
    ["an empty document", "---\n...\n", ['empty-file ""']],
    ["a directive", "%YAML 1.1\n---\na: yes\n", ['yaml-directive "%YAML 1.1"']],
    ["two documents", "a: 1\n---\nb: 2\n", ['yaml-several-documents "---"']],
    ["a tag", "a: !foo 1\n", ['yaml-tag "!foo"']],
    ["a tag of YAML's own", "a: !!str 1\n", ['yaml-tag "!!str"']],
    ["a tag on a map", "a: !!map\n  b: 1\n", ['yaml-tag "!!map"']],
    ["a tag before an anchor", "a: !x &b 1\n", ['yaml-tag "!x"']],
    ["an unknown alias", "a: *必填\n", ['yaml-unknown-alias "*必填"']],
    ["an alias to itself", "a: &x [*x]\n", ['yaml-unknown-alias "*x"']],
    ["a merged list", "a: &a [1]\nb: { <<: *a }\n", ['yaml-merge "*a"']],
    ["a key written twice", "a: 1\nb: 2\na: 3\n", ['duplicate-key "a"']],
    ["the same key in quotes", 'a: 1\n"a": 3\n', ['duplicate-key "\\"a\\""']],
    ["a list as a key", "? [a]\n: b\n", ['key-not-text "[a]"']],
    ["no key", ": x\n", ['key-not-text ""']],
    ["an alias as a key", "a: &a x\n*a : y\n", ['key-not-text "*a"']],
    ["__proto__", "fields: { __proto__: { a: 1 } }\n", ['forbidden-name "__proto__"']],
    ["constructor", '"constructor": 1\n', ['forbidden-name "\\"constructor\\""']],
    ["a tab", "a:\n\tb: 1\n", ['yaml-syntax "\\t"']],
    ["a colon in a value", "a: b: c\n", ['yaml-syntax "b"']],
    ["an open quote", 'x: 1\na: "b\nc: d\n', ['yaml-syntax "\\""']],
    ["an open map", "a: { b: 1\nc: 2\n", ['yaml-syntax "{"']],
    ["an open list", "a: [b, c\n", ['yaml-syntax "["']],
    ["a reserved character", "a: @x\n", ['yaml-syntax "@"']],
    ["a key out of line", "a:\n  b: 1\n c: 2\n", ['yaml-syntax "c"']],
    ["a key without a colon", "a: 1\nb\nc: 3\n", ['yaml-syntax "b"']],
    ["a map after a list", "- a\nb: 1\n", ['yaml-syntax "b"']],
    ["a bad escape", 'a: "\\q"\n', ['yaml-syntax "\\\\"']],
  ])("%s", (_name, text, expected) => {
    refused(text, expected);
  });

  test("a duplicate key shows the first one, and the first one counts", () => {
    const { node, diagnostics } = read("a: 1\na: 3\n");
    expect(diagnostics[0]?.related[0]?.at).toMatchObject({ start: 0, end: 1 });
    expect(plain(node)).toEqual({ a: "1" });
  });

  test("an unknown alias suggests the anchor that was meant", () => {
    expect(read("a: &notice 1\nb: *notcie\n").diagnostics[0]?.help).toBe("did you mean '*notice'?");
  });

  test("mistakes on several lines are all told", () => {
    refused('a: @x\nb: 1\nc: "\\q"\n', ['yaml-syntax "@"', 'yaml-syntax "\\\\"']);
  });

  test("aliases that multiply", () => {
    const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    const { diagnostics } = read(`a0: &a0 [x, x]\n${lines.join("\n")}\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml-alias-limit"]);
  });

  test("aliases that deepen", () => {
    const lines = Array.from({ length: 200 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`);
    const { diagnostics } = read(`a0: &a0 [x]\n${lines.join("\n")}\n`);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["yaml-too-deep"]));
  });

  test.each([101, 100_000])("brackets %i levels deep", (levels) => {
    const { node, diagnostics } = read("[".repeat(levels) + "]".repeat(levels));
    expect(node).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml-too-deep"]);
  });

  test("a hundred levels are not too deep", () => {
    const { diagnostics } = read(`${"[".repeat(99)}x${"]".repeat(99)}`);
    expect(diagnostics).toEqual([]);
  });
});
