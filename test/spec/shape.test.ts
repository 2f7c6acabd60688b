import { asIs } from "../../generator/diagnostics/language.js";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { checkShape, isBroken } from "../../generator/spec/shape/check.js";
import { printSchema } from "../../generator/spec/shape/print.js";
import {
  codeText,
  documented,
  either,
  enumOf,
  grammar,
  integer,
  listOf,
  literalOf,
  mapOf,
  object,
  oneOfKeys,
  ref,
  required,
  scalar,
  text,
  textOrNumber,
  truth,
  withKeys,
  type Shape,
} from "../../generator/spec/shape/shape.js";
import { get, type MapNode } from "../../generator/spec/yaml/node.js";
import { readYaml } from "../../generator/spec/yaml/read.js";

const language = grammar({
  file: object({
    version: textOrNumber(),
    package: text({
      matches: { pattern: "^[a-z-]+$", says: asIs("a lower-case name") },
      doc: "npm name.",
    }),
    types: mapOf(ref("structure"), {
      keys: { pattern: "^[A-Z]", says: asIs("a name that starts with a capital") },
    }),
    segments: listOf(ref("segment"), { atLeast: 1 }),
    success: codeText(),
    codes: mapOf(either(text(), object({ label: required(text()) })), { atLeast: 1 }),
    examples: listOf(either(codeText(), listOf(codeText()))),
    reply: mapOf(scalar()),
    calls: integer({ min: 1, max: 9 }),
    tree: ref("tree"),
  }),
  structure: object({ title: text(), fields: required(mapOf(ref("field"))) }),
  field: either(
    text(),
    object({
      type: required(text()),
      title: text(),
      unit: enumOf(["fen", "yuan"]),
      required: documented(
        "Whether the field must be given.",
        either(truth(), enumOf(["unspecified"]), oneOfKeys({ when: text(), said: text() })),
      ),
    }),
  ),
  segment: oneOfKeys(
    {
      raw: withKeys(text(), { slice: enumOf(["inner", "outer"]) }),
      open: withKeys(text(), { slice: enumOf(["inner", "outer"]), once: literalOf(true) }),
      field: text(),
      lit: text(),
    },
    { common: { note: text() } },
  ),
  tree: object({ children: listOf(ref("tree")), leaf: truth() }),
});

function check(source: string) {
  const [node, syntax] = readYaml({ path: "specs/acme/types.yaml", text: source });
  if (node === undefined || syntax.length > 0) throw new Error("the test's YAML is not sound");
  return { node: node as MapNode, ...checkShape(language, "file", node) };
}

/** What is told: `code "the text pointed at" message (help)`. */
function told(source: string): readonly string[] {
  return check(source).diagnostics.map(({ code, at, message, help }) => {
    const pointed = JSON.stringify(at?.source.text.slice(at.start, at.end));
    return `${code} ${pointed} ${message}${help === undefined ? "" : ` (${help})`}`;
  });
}

function sound(source: string): void {
  expect(told(source)).toEqual([]);
}

describe("what fits", () => {
  test.each([
    ["nothing at all", "{}"],
    [
      "a shorthand and its long form",
      "types: { A: { fields: { a: int, b: { type: long, unit: fen } } } }",
    ],
    [
      "every form of a union",
      "types: { A: { fields: { a: { type: x, required: true }, b: { type: x, required: { when: y } } } } }",
    ],
    [
      "each tag, with its own keys",
      "segments: [{ raw: a, slice: inner }, { open: b, slice: outer, once: true }, { lit: x, note: n }]",
    ],
    ["codes as keys", "codes: { 0000: 成功, 01: { label: 失败 }, true: 是 }"],
    ["small whole numbers as codes", "success: 27\nexamples: [1, -5, '01', abc, [0, \"0000\"]]"],
    ["any scalar", "reply: { state: true, n: 1.50, t: x, z: null }"],
    ["recursion", "tree: { children: [{ children: [{ leaf: true }] }] }"],
    ["text or a number", "version: 1.0"],
    ["keys that objects inherit", "reply: { toString: 1, hasOwnProperty: 2 }"],
  ])("%s", (_name, source) => sound(source));
});

describe("what does not fit", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "an unknown key, misspelt",
      "types: { A: { tilte: x, fields: {} } }",
      [`unknown-key "tilte" 'tilte' is not a key of 'A' (did you mean 'title'?)`],
    ],
    [
      "an unknown key like no other",
      "tree: { zzz: 1 }",
      [`unknown-key "zzz" 'zzz' is not a key of 'tree' (its keys: children, leaf)`],
    ],
    [
      "a missing key",
      "types:\n  A:\n    title: x\n",
      [`missing-key "A" 'fields' is missing in 'A'`],
    ],
    [
      "a misspelt required key is one mistake",
      "types: { A: { fields: { a: { tpye: int } } } }",
      [`unknown-key "tpye" 'tpye' is not a key of 'a' (did you mean 'type'?)`],
    ],
    ["a list where a map is due", "types: [a]", [`wrong-kind "[a]" expected a map, found a list`]],
    [
      "a block map where a list is due",
      "segments:\n  raw: x\n  slice: y\n",
      [`wrong-kind "segments" expected a list, found a map`],
    ],
    [
      "a number where text is due",
      "types: { A: { title: 2024, fields: {} } }",
      [`wrong-kind "2024" expected text, found the number 2024 (write "2024" if it is text)`],
    ],
    [
      "nothing where text is due",
      "types:\n  A: { title: , fields: {} }",
      [`wrong-kind "title" expected text, found nothing`],
    ],
    [
      "nothing where a code is due",
      "success:",
      [`wrong-kind "success" expected text or a whole number, found nothing`],
    ],
    [
      "no branch of a union, said once",
      "types: { A: { fields: { a: [int] } } }",
      [`wrong-kind "[int]" expected text or a map, found a list`],
    ],
    [
      "the branch that was meant, and no other",
      "types: { A: { fields: { a: { type: x, unit: fne, required: { whne: y } } } } }",
      [
        `not-allowed-value "fne" 'fne' is not allowed here (did you mean 'fen'?)`,
        `unknown-key "whne" 'whne' is not a key of 'required' (did you mean 'when'?)`,
      ],
    ],
    [
      "the word of a union, misspelt",
      "types: { A: { fields: { a: { type: x, required: unspecifed } } } }",
      [
        `not-allowed-value "unspecifed" 'unspecifed' is not allowed here (did you mean 'unspecified'?)`,
      ],
    ],
    [
      "another value than the only one",
      "segments: [{ open: a, once: false }]",
      [`not-allowed-value "false" 'false' is not allowed here (use true)`],
    ],
    [
      "no tag",
      "segments: [{ note: x }]",
      [
        `exactly-one-of "note" this map does not say what it is (give exactly one of raw, open, field, lit)`,
      ],
    ],
    [
      "two tags",
      "segments: [{ raw: a, lit: x }]",
      [
        `exactly-one-of "lit" 'raw' and 'lit' exclude each other (give exactly one of raw, open, field, lit)`,
      ],
    ],
    [
      "a misspelt tag is one mistake",
      "segments: [{ feild: a }]",
      [`unknown-key "feild" 'feild' is not a key of this map (did you mean 'field'?)`],
    ],
    [
      "a key of other tags",
      "segments: [{ lit: a, slice: inner }]",
      [`key-needs-key "slice" 'slice' goes with 'raw' or 'open' only`],
    ],
    [
      "a key of one other tag",
      "segments: [{ lit: a, once: true }]",
      [`key-needs-key "once" 'once' goes with 'open' only`],
    ],
    ["an empty list", "segments: []", [`too-few "[]" at least one item is needed here`]],
    ["an empty map", "codes: {}", [`too-few "{}" at least one entry is needed here`]],
    [
      "a malformed text",
      "package: My Partner",
      [`malformed-name "My Partner" 'My Partner' is not a lower-case name`],
    ],
    [
      "a malformed key",
      "types: { notice: { fields: {} } }",
      [`malformed-name "notice" 'notice' is not a name that starts with a capital`],
    ],
    [
      "a number out of range",
      "calls: 10",
      [`out-of-range "10" 10 is out of range: at least 1 and at most 9`],
    ],
    [
      "a fraction",
      "calls: 1.5",
      [`wrong-kind "1.5" expected a whole number, found the number 1.5`],
    ],
    ["a text as the root", "hello", [`wrong-kind "hello" expected a map, found text`]],
  ])("%s", (_name, source, expected) => {
    expect(told(source)).toEqual(expected);
  });

  test.each([
    ["01", "1"],
    ["0000", "0"],
    ["1.0", "1"],
    ["1018.0", "1018"],
    ["+1", "1"],
    ["0x1F", "31"],
    ["1e3", "1000"],
    ["1.5", "1.5"],
    ["true", "true"],
    ["null", "null"],
    ["~", "null"],
    ["12345678901234567890", "12345678901234567000"],
  ])("the code %s", (code, reading) => {
    const message =
      code === reading
        ? `the code ${code} is not text to YAML`
        : `YAML reads the code ${code} as ${reading}`;
    const expected = `retyped-code ${JSON.stringify(code)} ${message} (write "${code}")`;
    expect(told(`success: ${code}`)).toEqual([expected]);
    expect(told(`examples: [${code}]`)).toEqual([expected]);
    expect(told(`examples: [[a, ${code}]]`)).toEqual([expected]);
  });

  test("several mistakes, in the order of the file", () => {
    const codes = check("types: { A: { fields: { b: 1 }, x: 1 } }\nsuccess: 01\n").diagnostics.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["wrong-kind", "unknown-key", "retyped-code"]);
  });

  test("a mistake in an anchored node is told once", () => {
    const source = "types: { A: &a { fields: {}, x: 1 }, B: *a }";
    expect(check(source).diagnostics.map(({ code }) => code)).toEqual(["unknown-key"]);
  });
});

test("broken is what holds a mistake, and nothing beside it", () => {
  const source = "types: { A: { fields: { a: [x], b: int } }, B: { fields: { c: int } } }";
  const { node, broken } = check(source);
  const types = get(node, "types") as MapNode;
  const fields = get(get(types, "A") as MapNode, "fields") as MapNode;
  const verdicts = [
    node,
    types,
    get(types, "A"),
    get(fields, "a"),
    get(fields, "b"),
    get(types, "B"),
  ];
  expect(verdicts.map((each) => each && isBroken(each, broken))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(broken.size).toBe(1);
});

describe("the printed schema", () => {
  const schema = printSchema(language, { title: "spec", roots: ["file", "structure"] });

  test("is valid draft-07 and stands alone", () => {
    const ajv = new Ajv({ strict: false });
    expect(ajv.validateSchema(schema)).toBe(true);
    const validate = ajv.compile(schema);
    expect(validate({ segments: [{ raw: "a", slice: "inner" }] })).toBe(true);
    expect(validate({ segments: [{ lit: "a", slice: "inner" }] })).toBe(false);
  });

  test("says what the shapes say", () => {
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      anyOf: [{ $ref: "#/definitions/file" }, { $ref: "#/definitions/structure" }],
      definitions: {
        file: { properties: { package: { description: "npm name.", type: "string" } } },
        structure: { type: "object", required: ["fields"], additionalProperties: false },
        field: {
          anyOf: [
            { type: "string" },
            { properties: { required: { description: "Whether the field must be given." } } },
          ],
        },
      },
    });
  });

  test.each<[string, Shape, string]>([
    ["a reference to nothing", listOf(ref("b")), "no definition 'b'"],
    ["two texts", either(text(), codeText()), "of kind 'string'"],
    ["two maps", either(object({}), oneOfKeys({ x: text() })), "of kind 'object'"],
    ["itself as a list", either(listOf(text()), listOf(ref("a"))), "of kind 'array'"],
    ["a word among texts", either(enumOf(["x"]), text()), "of kind 'string'"],
  ])("a grammar with %s is our bug", (_name, shape, message) => {
    expect(() => grammar({ a: shape })).toThrow(message);
  });

  test("words and values are one list", () => {
    const words = grammar({ a: either(enumOf(["x", "y"]), literalOf("z"), truth()) });
    const [node] = readYaml({ path: "a.yaml", text: "w" });
    const [diagnostic] = node ? checkShape(words, "a", node).diagnostics : [];
    expect(diagnostic?.help).toBe("use one of true, false, x, y, z");
  });
});
