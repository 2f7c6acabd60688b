import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { positionAt } from "../../../generator/diagnostics/position.js";
import { patchYaml, type Edit } from "../../../generator/documents/patch/patch.js";
import { printYaml } from "../../../generator/documents/patch/print.js";
import {
  block,
  flow,
  isMap,
  type YamlMap,
  type YamlValue,
} from "../../../generator/documents/patch/value.js";

const file = `# yaml-language-server: $schema=../spec.schema.json
types:
  # what is paid
  Pay:
    title: 支付 # as printed
    cite: guide#2.1
    fields:
      orderNo: { type: string(32), required: true } # ours
      # in fen
      price:
        type: long
        unit: fen

      payTime: { type: string }

  Empty: { cite: guide#2.2, fields: {} }
codes: {}
`;

function patched(...edits: readonly Edit[]): string {
  const [text, problems] = patchYaml({ path: "types.yaml", text: file }, edits);
  expect(problems).toEqual([]);
  return text ?? "";
}

const fields = ["types", "Pay", "fields"];
const field = flow([
  ["type", "string(8)"],
  ["title", "渠道"],
]);

describe("one edit changes one place", () => {
  const cases: readonly (readonly [string, readonly Edit[], string, string])[] = [
    [
      "an entry behind one with a comment",
      [{ kind: "add", path: fields, key: "channel", value: field, after: "orderNo" }],
      "required: true } # ours\n",
      "required: true } # ours\n      channel: { type: string(8), title: 渠道 }\n",
    ],
    [
      "an entry behind one of several lines",
      [{ kind: "add", path: fields, key: "channel", value: field, after: "price" }],
      "        unit: fen\n",
      "        unit: fen\n      channel: { type: string(8), title: 渠道 }\n",
    ],
    [
      "the first entry",
      [{ kind: "add", path: fields, key: "channel", value: field, first: true }],
      "      orderNo",
      "      channel: { type: string(8), title: 渠道 }\n      orderNo",
    ],
    [
      "the last entry",
      [{ kind: "add", path: fields, key: "channel", value: field }],
      "payTime: { type: string }\n",
      "payTime: { type: string }\n      channel: { type: string(8), title: 渠道 }\n",
    ],
    [
      "an entry on the line of its mapping",
      [
        {
          kind: "add",
          path: [...fields, "orderNo"],
          key: "title",
          value: "订单号, 我方",
          after: "type",
        },
      ],
      "{ type: string(32), required",
      '{ type: string(32), title: "订单号, 我方", required',
    ],
    [
      "the first entry of an empty mapping on a line",
      [{ kind: "add", path: ["types", "Empty", "fields"], key: "a", value: field }],
      "fields: {} }",
      "fields: { a: { type: string(8), title: 渠道 } } }",
    ],
    [
      "the first entry of an empty mapping of its own",
      [
        {
          kind: "add",
          path: ["codes"],
          key: "State",
          value: block([["values", flow([["1", field]])]]),
        },
      ],
      "codes: {}\n",
      "codes:\n  State:\n    values: { 1: { type: string(8), title: 渠道 } }\n",
    ],
    [
      "a scalar",
      [{ kind: "set", path: [...fields, "orderNo", "type"], value: "string(64)" }],
      "string(32)",
      "string(64)",
    ],
    [
      "a scalar with a comment behind it",
      [{ kind: "set", path: ["types", "Pay", "title"], value: "a: b" }],
      "title: 支付 # as printed",
      'title: "a: b" # as printed',
    ],
    [
      "a mapping in the place of a scalar",
      [
        {
          kind: "set",
          path: [...fields, "orderNo", "required"],
          value: flow([["said", "once paid"]]),
        },
      ],
      "required: true",
      "required: { said: once paid }",
    ],
    [
      "a list in the place of a scalar",
      [{ kind: "set", path: ["types", "Pay", "cite"], value: ["guide#2.1", "guide#2.2"] }],
      "cite: guide#2.1\n",
      "cite: [guide#2.1, guide#2.2]\n",
    ],
    [
      "a key",
      [{ kind: "rename", path: [...fields, "payTime"], key: "payTime[]" }],
      "payTime:",
      '"payTime[]":',
    ],
    [
      "an entry goes with its comments",
      [{ kind: "remove", path: [...fields, "price"] }],
      "      # in fen\n      price:\n        type: long\n        unit: fen\n",
      "",
    ],
    [
      "an entry goes from its line",
      [{ kind: "remove", path: [...fields, "orderNo", "required"] }],
      ", required: true",
      "",
    ],
    [
      "the last entry of a mapping leaves it empty",
      [{ kind: "remove", path: [...fields, "payTime", "type"] }],
      "{ type: string }",
      "{}",
    ],
  ];

  test.each(cases)("%s", (_, edits, before, after) => {
    expect(file.split(before)).toHaveLength(2);
    expect(patched(...edits)).toBe(file.replace(before, () => after));
  });

  test("several, one after another", () => {
    const path = ["types", "New"];
    const text = patched(
      { kind: "add", path: ["types"], key: "New", value: block([["fields", block([])]]) },
      { kind: "add", path: [...path, "fields"], key: "a", value: field },
      { kind: "remove", path: ["types", "Empty"] },
    );
    expect(text).toContain("\n  New:\n    fields:\n      a: { type: string(8), title: 渠道 }\n");
    expect(text).not.toContain("Empty");
  });

  test("line breaks are those of the file", () => {
    const windows = file.replaceAll("\n", "\r\n");
    const edit: Edit = { kind: "add", path: fields, key: "a", value: field, after: "orderNo" };
    const [text] = patchYaml({ path: "types.yaml", text: windows }, [edit]);
    expect(text).toBe(patched(edit).replaceAll("\n", "\r\n"));
    const gone: Edit = { kind: "remove", path: [...fields, "price"] };
    const [shorter] = patchYaml({ path: "types.yaml", text: windows }, [gone]);
    expect(shorter).toBe(patched(gone).replaceAll("\n", "\r\n"));
  });
});

describe("what does not fit", () => {
  const cases: readonly (readonly [string, Edit, string])[] = [
    [
      "an entry that is gone",
      { kind: "set", path: ["types", "Gone"], value: "a" },
      "2:1 the change of 'types.Gone' does not fit: there is no 'Gone' in 'types'",
    ],
    [
      "a whole part that is gone",
      { kind: "set", path: ["operations", "pay"], value: "a" },
      "2:1 the change of 'operations.pay' does not fit: there is no 'operations'",
    ],
    [
      "a field that is gone",
      { kind: "remove", path: [...fields, "gone"] },
      "7:5 the change of 'types.Pay.fields.gone' does not fit: there is no 'gone' in 'types.Pay.fields'",
    ],
    [
      "what stands there already",
      { kind: "add", path: fields, key: "price", value: "a" },
      "10:7 the change of 'types.Pay.fields.price' does not fit: this stands there already: price: type: long unit: fen",
    ],
    [
      "a new name that another one has",
      { kind: "rename", path: [...fields, "payTime"], key: "orderNo" },
      "8:7 the change of 'types.Pay.fields.payTime' does not fit: this stands there already: orderNo: { type: string(32), required: true }",
    ],
    [
      "a neighbour that is gone",
      { kind: "add", path: fields, key: "a", value: "a", after: "gone" },
      "7:5 the change of 'types.Pay.fields.a' does not fit: there is no 'gone' in 'types.Pay.fields'",
    ],
    [
      "what holds no entries",
      { kind: "add", path: ["types", "Pay", "title"], key: "a", value: "a" },
      "5:12 the change of 'types.Pay.title.a' does not fit: what stands there is no mapping: 支付",
    ],
  ];

  test.each(cases)("%s", (_, edit, expected) => {
    const [text, problems] = patchYaml({ path: "types.yaml", text: file }, [edit]);
    expect(text).toBeUndefined();
    const said = problems.map(({ code, at, message }) => {
      const { line, column } = positionAt(at!.source, at!.start);
      return [code, `${line}:${column} ${message}`];
    });
    expect(said).toEqual([["patch-place", expected]]);
  });

  test("an item of a list", () => {
    const source = { path: "a.yaml", text: "a:\n  - 1\n  - 2\n" };
    const [, [problem]] = patchYaml(source, [{ kind: "set", path: ["a", "1"], value: "3" }]);
    expect(problem?.at?.start).toBe(source.text.indexOf("2"));
    expect(problem?.message).toContain("it is an item of a list");
  });

  test("a name may be set to itself", () => {
    expect(patched({ kind: "rename", path: [...fields, "payTime"], key: "payTime" })).toBe(file);
  });
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(
    "true",
    "1",
    "0027",
    "1e3",
    "a: b",
    "- a",
    "a #b",
    'a "b"',
    "a, b",
    "null",
    "~",
    ":",
    "=",
    "<<",
    "a:",
    "保单号",
  ),
);
const key = fc.oneof(fc.stringMatching(/^[a-z]{1,6}$/u), text);
const value: fc.Arbitrary<YamlValue> = fc.letrec<{ value: YamlValue; map: YamlMap }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.boolean(),
    fc.integer(),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("map"),
  ),
  map: fc
    .tuple(
      fc.uniqueArray(fc.tuple(key, tie("value")), { maxLength: 4, selector: ([name]) => name }),
      fc.constantFrom("block", "flow"),
    )
    .map(([entries, style]) => ({ entries, style }) as YamlMap),
})).value;
const whole = fc
  .uniqueArray(fc.tuple(key, value), { minLength: 1, maxLength: 4, selector: ([name]) => name })
  .map((entries) => block(entries));

function plain(one: YamlValue): unknown {
  if (typeof one !== "object") return one;
  if (!isMap(one)) return one.map(plain);
  return Object.fromEntries(one.entries.map(([name, inner]) => [name, plain(inner)]));
}

/** As the `yaml` package reads it, with keys as texts. */
function read(yaml: string): unknown {
  return parse(yaml, { stringKeys: true }) as unknown;
}

describe("laws", () => {
  test("what is printed is read back as it was", () => {
    fc.assert(
      fc.property(whole, (map) => {
        expect(read(printYaml(map))).toEqual(plain(map));
      }),
    );
  });

  test("an entry that is added and removed leaves the text as it was", () => {
    fc.assert(
      fc.property(whole, value, fc.boolean(), (map, one, first) => {
        const before = printYaml(map);
        const add: Edit = { kind: "add", path: [], key: "added here", value: one, first };
        const [after] = patchYaml({ path: "a.yaml", text: before }, [add]);
        expect(read(after ?? "")).toEqual({ ...(plain(map) as object), "added here": plain(one) });
        const remove: Edit = { kind: "remove", path: ["added here"] };
        expect(patchYaml({ path: "a.yaml", text: after ?? "" }, [remove])[0]).toBe(before);
      }),
    );
  });

  test("a value that is set is there, and nothing else changes", () => {
    fc.assert(
      fc.property(whole, value, fc.nat(), (map, one, at) => {
        const [name] = map.entries[at % map.entries.length] ?? ["", ""];
        const [after] = patchYaml({ path: "a.yaml", text: printYaml(map) }, [
          { kind: "set", path: [name], value: one },
        ]);
        expect(read(after ?? "")).toEqual({ ...(plain(map) as object), [name]: plain(one) });
      }),
    );
  });
});

test("what is printed looks as Prettier has it", async () => {
  const long =
    "a text that goes on for so long that nothing else has room on the same line beside it at all";
  const map = block([
    ["provider", "acme"],
    ["summary", `${long}, ${long}`],
    [
      "documents",
      block([
        [
          "guide",
          block([
            [
              "words",
              flow([
                ["varchar", "string"],
                ["Y", "true"],
              ]),
            ],
          ]),
        ],
      ]),
    ],
    [
      "types",
      block([
        [
          "Pay",
          block([
            [
              "fields",
              block([
                ["a", field],
                [
                  "b",
                  block([
                    ["type", 'text<boolean("true","false")>'],
                    ["cite", [long, long]],
                  ]),
                ],
              ]),
            ],
          ]),
        ],
        ["Refund", block([["fields", block([["a", field]])]])],
      ]),
    ],
    [
      "questions",
      block([
        [
          "q-a",
          block([
            [
              "claims",
              [
                flow([
                  ["cite", "guide#1"],
                  ["says", "short"],
                ]),
                block([
                  ["cite", "guide#2"],
                  ["says", long],
                ]),
              ],
            ],
          ]),
        ],
      ]),
    ],
  ]);
  const printed = printYaml(map, new Set(["types", "questions"]));
  expect(printed).toBe(await format(printed, { parser: "yaml", printWidth: 100 }));
  expect(printed).toContain("\n\n  Refund:\n");
});
