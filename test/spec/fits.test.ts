import { asIs } from "../../generator/diagnostics/language.js";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { language } from "../../generator/spec/language/grammar.js";
import { ajvErrors } from "../../generator/spec/shape/ajv-errors.js";
import { fits } from "../../generator/spec/shape/fits.js";
import {
  codeText,
  either,
  enumOf,
  grammar,
  integer,
  listOf,
  literalOf,
  mapOf,
  number,
  object,
  oneOfKeys,
  ref,
  required,
  scalar,
  text,
  truth,
  withKeys,
  type Grammar,
} from "../../generator/spec/shape/shape.js";
import type { Entry, Node } from "../../generator/spec/yaml/node.js";
import { readYaml } from "../../generator/spec/yaml/read.js";

/*
 * Whether a spec is sound is found without Ajv, and what is wrong with it by Ajv. If the two did not mean the same, mistakes
 * would go unseen, or be asked for in vain.
 */

function check(shapes: Grammar, name: string, node: Node): void {
  const errors = ajvErrors(shapes, name, node).map(({ instancePath, keyword }) => [
    instancePath,
    keyword,
  ]);
  expect({ errors, fits: fits(shapes, name, node) }).toEqual({ errors, fits: errors.length === 0 });
}

function read(source: string): Node {
  const [node] = readYaml({ path: "specs/acme/a.yaml", text: source });
  if (node === undefined) throw new Error("the test's YAML is not sound");
  return node;
}

const every = grammar({
  root: object({
    name: required(text({ matches: { pattern: "^[a-z一]+$", says: asIs("letters") } })),
    any: listOf(ref("scalar")),
    code: codeText(),
    whole: integer({ min: -1, max: 9 }),
    share: number({ max: 1.5 }),
    yes: truth(),
    one: literalOf(1),
    nothing: literalOf(null),
    either: either(
      integer(),
      enumOf(["a", "b"]),
      listOf(text(), { atLeast: 1, atMost: 2 }),
      ref("tagged"),
    ),
    names: mapOf(ref("tagged"), {
      keys: { pattern: "^[A-Z]", says: asIs("a capital") },
      atLeast: 1,
    }),
  }),
  scalar: scalar(),
  tagged: oneOfKeys(
    {
      raw: withKeys(text(), { slice: enumOf(["inner"]), raw: text() }),
      open: withKeys(text(), { slice: enumOf(["inner"]), once: literalOf(true) }),
      note: codeText(),
    },
    { common: { note: text(), said: required(truth()) } },
  ),
});

describe("each kind of shape", () => {
  test.each([
    "{}",
    "[]",
    "name: abc",
    "name: 一",
    "name: ABC",
    "name: 1",
    "name:",
    "{ name: a, constructor: 1 }",
    "{ name: a, toString: {} }",
    "{ name: a, any: [1, a, true, null, 1.5, .inf, .nan, []] }",
    "{ name: a, any: [1, a, true, null, 1.5] }",
    "{ name: a, any: [.inf] }",
    "{ name: a, any: {} }",
    ...["27", "0027", "-0", "1.0", "1e3", "'0027'", "true", "", ".inf", "99999999999999999999"].map(
      (code) => `{ name: a, code: ${code} }`,
    ),
    ...["-2", "-1", "9", "10", "1.5", ".nan", "a"].map((whole) => `{ name: a, whole: ${whole} }`),
    ...["1.5", "1.6", "-.inf", ".nan"].map((share) => `{ name: a, share: ${share} }`),
    ...["true", "false", "yes", "null"].map((yes) => `{ name: a, yes: ${yes} }`),
    ...["1", "1.0", "2", "'1'"].map((one) => `{ name: a, one: ${one} }`),
    ...["null", "~", "", "0", "{}"].map((nothing) => `{ name: a, nothing: ${nothing} }`),
    ...[
      "1",
      "a",
      "c",
      "[]",
      "[a]",
      "[a, b]",
      "[a, b, c]",
      "[1]",
      "{}",
      "{ raw: a, said: true }",
      "{ raw: a }",
    ].map((value) => `{ name: a, either: ${value} }`),
    "{ name: a, names: {} }",
    "{ name: a, names: { a: { raw: a, said: true } } }",
    ...[
      "{ raw: a, said: true }",
      "{ raw: a, said: true, slice: inner }",
      "{ raw: a, said: true, slice: outer }",
      "{ raw: a, said: true, once: true }",
      "{ open: a, said: true, once: true, slice: inner }",
      "{ open: a, said: true, once: false }",
      "{ raw: a, open: a, said: true }",
      "{ note: a, said: true }",
      "{ note: 1, said: true }",
      "{ note: a, raw: a, said: true }",
      "{ note: a, slice: inner, said: true }",
      "{ said: true }",
      "{ slice: inner }",
    ].map((tagged) => `{ name: a, names: { A: ${tagged} } }`),
  ])("%s", (source) => check(every, "root", read(source)));
});

const specs = [join("specs", "xiebao"), join("test", "fixtures")]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((path) => path.endsWith(".yaml"))
  .toSorted()
  .flatMap((path) => readYaml({ path, text: readFileSync(path, "utf8") })[0] ?? []);

test("specs as they are", () => {
  expect(specs.length).toBeGreaterThan(10);
  for (const node of specs) check(language, "provider-file", node);
});

describe("specs with something put in the place of something else", () => {
  const nodes = specs.flatMap(function below(node: Node): readonly Node[] {
    if (node.kind === "scalar") return [node];
    const inner =
      node.kind === "list" ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
    return [node, ...inner.flatMap(below)];
  });
  const keys = [
    ...new Set(
      nodes.flatMap((node) => (node.kind === "map" ? node.entries : [])).map(({ key }) => key.text),
    ),
  ];

  /** Where to change something (how to turn at each level down), and what becomes of what is there. */
  const change = fc.record({
    way: fc.array(fc.nat(), { maxLength: 8 }),
    put: fc.constantFrom(...nodes),
    key: fc.constantFrom(...keys),
    what: fc.constantFrom("replace", "remove", "rename", "add"),
  });
  type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

  function changed(node: Node, { way: [turn = 0, ...way], ...rest }: Change): Node {
    const next = { ...rest, way };
    const inner = (child: Node): Node => (way.length > 0 ? changed(child, next) : rest.put);
    if (node.kind === "scalar") return rest.put;
    if (node.kind === "list") {
      const index = turn % Math.max(node.items.length, 1);
      return { ...node, items: node.items.map((item, i) => (i === index ? inner(item) : item)) };
    }
    const index = turn % Math.max(node.entries.length, 1);
    const entries = node.entries.flatMap((entry, i): readonly Entry[] => {
      if (i !== index) return [entry];
      if (way.length > 0 || rest.what === "replace")
        return [{ ...entry, value: inner(entry.value) }];
      if (rest.what === "remove") return [];
      const renamed = { ...entry, key: { ...entry.key, text: rest.key } };
      return rest.what === "rename" ? [renamed] : [entry, { ...renamed, value: rest.put }];
    });
    const byKey = new Map(entries.map((entry) => [entry.key.text, entry]));
    return { ...node, entries: [...byKey.values()] };
  }

  test("are told apart alike", () => {
    const spec = fc.constantFrom(...specs);
    fc.assert(
      fc.property(spec, change, (node, one) =>
        check(language, "provider-file", changed(node, one)),
      ),
      { numRuns: 2000 },
    );
  });
});
