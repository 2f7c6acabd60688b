import { describe, expect, test } from "vitest";
import { readJson } from "../../templates/runtime/json/read.js";
import { holds, type Condition } from "../../templates/runtime/validation/condition.js";
import { describeIssue } from "../../templates/runtime/validation/issue.js";
import { listIssues } from "../../templates/runtime/validation/issues.js";
import { pathKeys } from "../../templates/runtime/validation/path.js";
import { validator } from "../../templates/runtime/validation/validator.js";
import type {
  Face,
  Field,
  FieldType,
  Requiredness,
  Structure,
} from "../../templates/runtime/validation/structure.js";
import type { WireObject, WireValue } from "../../templates/runtime/wire.js";

/** The issues of the JSON text `json` as `path rule: expected, got actual`. */
function issuesOf(structure: Structure, json: string, face: Face): string[] {
  const value = readJson(json).value;
  return listIssues(structure, value, face).map(
    ({ path, rule, expected, actual }) => `${path} ${rule}: ${expected}, got ${actual}`,
  );
}

/** A field `v`, present; its value as JSON on both faces, and what each says after the path. */
function judges(
  type: FieldType,
  json: string,
  sent: string,
  received: string = sent,
  rest: Partial<Field> = {},
): void {
  const structure: Structure = {
    name: "S",
    fields: [{ name: "v", type, required: true, ...rest }],
  };
  test(`${JSON.stringify(type)} ${json}`, () => {
    const text = `{"v":${json}}`;
    expect(issuesOf(structure, text, "sent")).toEqual(sent === "" ? [] : [`v ${sent}`]);
    expect(issuesOf(structure, text, "received")).toEqual(received === "" ? [] : [`v ${received}`]);
  });
}

const string3: FieldType = { kind: "string", max: 3 };
const int: FieldType = { kind: "int" };
const long: FieldType = { kind: "long" };
const money: FieldType = { kind: "decimal", precision: 5, scale: 2 };
const date: FieldType = { kind: "date", format: "yyyy-MM-dd" };
const status: FieldType = { kind: "code", name: "Status", values: ["0", "1"] };
const payType: FieldType = { kind: "code", name: "PayType", values: [1, 2] };

describe("strings", () => {
  judges(string3, '"abc"', "");
  judges(string3, '"𠮷𠮷𠮷"', "");
  judges(string3, '""', "");
  judges(
    string3,
    '"abcd"',
    "length: string of at most 3 characters, got string of 4 characters",
    "",
  );
  judges(
    { kind: "string", min: 2 },
    '"a"',
    "length: string of at least 2 characters, got string of 1 character",
    "",
  );
  judges(
    { kind: "string", min: 2, max: 2 },
    '"a"',
    "length: string of 2 characters, got string of 1 character",
    "",
  );
  judges(
    string3,
    "12",
    "type: string of at most 3 characters, got number",
    "type: string, got number",
  );
  judges(
    string3,
    "null",
    "null: string of at most 3 characters, got null",
    "null: string, got null",
  );
  judges({ kind: "opaque" }, "[]", "type: string, got list of 0");
});

describe("whole numbers", () => {
  judges(int, "-2147483648", "");
  judges(int, "1.0", "");
  judges(int, "1e3", "");
  judges(int, "-0", "");
  judges(int, "2147483648", "range: int, got number of 10 digits", "");
  judges(
    int,
    "9007199254740993",
    "range: int, got number of 16 digits",
    "range: whole number, got number of 16 digits",
  );
  judges(int, "1.5", "range: int, got number 1.5", "range: whole number, got number 1.5");
  judges(
    int,
    '"1"',
    "type: int, got string of 1 character",
    "type: whole number, got string of 1 character",
  );
  judges(int, "1e400", "range: int, got number 1e400", "range: whole number, got number 1e400");
  judges(
    int,
    `-1${"0".repeat(40)}`,
    "range: int, got number of 41 digits",
    "range: whole number, got number of 41 digits",
  );
  judges(long, "9223372036854775807", "");
  judges(long, "-9223372036854775808", "");
  judges(long, "9223372036854775808", "range: long, got number of 19 digits");
  judges(long, "true", "type: long, got boolean true");
});

describe("decimals", () => {
  judges(money, "121.00", "");
  judges(money, "-999.99", "");
  judges(money, "1.2300", "");
  judges(money, "1e2", "");
  judges(money, "1000", "range: decimal(5,2), got number 1000", "");
  judges(money, "0.001", "range: decimal(5,2), got number 0.001", "");
  judges({ kind: "decimal", precision: 3 }, "1.5", "range: decimal(3,0), got number 1.5", "");
  judges({ kind: "decimal" }, "1e1000", "range: decimal, got number 1e1000");
  judges(
    money,
    '"1"',
    "type: decimal(5,2), got string of 1 character",
    "type: decimal, got string of 1 character",
  );
});

describe("dates", () => {
  judges(date, '"2024-02-29"', "");
  judges(date, '"2023-02-29"', "format: date yyyy-MM-dd, got string of 10 characters");
  judges(date, '""', "format: date yyyy-MM-dd, got string of 0 characters");
  judges(date, "20240229", "type: date yyyy-MM-dd, got number");
});

describe("codes and literals", () => {
  judges(status, '"1"', "");
  judges(status, '"9"', 'code: code of Status, got "9"', "");
  judges(status, '"张三"', "code: code of Status, got string of 2 characters", "");
  judges(status, "1", "type: code of Status, got number 1");
  judges(payType, "2.0", "");
  judges(payType, "9", "code: code of PayType, got number 9", "");
  judges(payType, '"1"', 'type: code of PayType, got "1"');
  judges(
    { kind: "code", name: "Open", values: [], wire: "int" },
    "7",
    "code: code of Open, got number 7",
    "",
  );
  judges({ kind: "literal", value: "1.0" }, '"1.0"', "");
  judges({ kind: "literal", value: "1.0" }, '"2.0"', 'literal: "1.0", got "2.0"');
  judges({ kind: "literal", value: 3 }, "3.0", "");
  judges({ kind: "literal", value: 3 }, '"3"', 'literal: 3, got "3"');
});

function textOf(of: Extract<FieldType, { kind: "text" }>["of"]): FieldType {
  return { kind: "text", of };
}

describe("scalars inside texts", () => {
  judges(textOf(long), '"9223372036854775807"', "");
  judges(
    textOf(long),
    '"9223372036854775808"',
    "format: text of long, got string of 19 characters",
  );
  judges(textOf(long), '"-9223372036854775808"', "");
  judges(textOf(long), '"007"', "format: text of long, got string of 3 characters");
  judges(textOf(long), '""', "format: text of long, got string of 0 characters");
  judges(textOf(long), "7", "type: text of long, got number");
  judges(textOf(int), '"2147483648"', "format: text of int, got string of 10 characters", "");
  judges(textOf(money), '"121.00"', "");
  judges(textOf(money), '"1.234"', "format: text of decimal(5,2), got string of 5 characters", "");
  judges(textOf(money), '"1E+2"', "format: text of decimal(5,2), got string of 4 characters", "");
  judges(
    textOf(money),
    '"1,000"',
    "format: text of decimal(5,2), got string of 5 characters",
    "format: text of decimal, got string of 5 characters",
  );
  judges(textOf({ kind: "boolean", words: ["Y", "N"] }), '"N"', "");
  judges(textOf({ kind: "boolean" }), '"N"', "format: text of boolean, got string of 1 character");
});

const named = (kind: string, field: string): FieldType => ({
  kind: "structure",
  of: () => ({
    name: kind,
    fields: [
      { name: "kind", type: { kind: "literal", value: kind }, required: true },
      { name: field, type: int, required: true },
      { name: "and", type: int, required: true },
    ],
  }),
});

describe("lists, maps, alternatives and any values", () => {
  judges({ kind: "list", of: int }, "[1,2]", "");
  judges({ kind: "list", of: int }, "{}", "type: list, got structure");
  judges({ kind: "map", of: { kind: "json" } }, '{"a":null,"b":[{}]}', "");
  judges({ kind: "map", of: int }, "[]", "type: map, got list of 0");
  judges({ kind: "either", of: [int, { kind: "string" }] }, '"x"', "");
  judges(
    { kind: "either", of: [int, { kind: "string" }] },
    "true",
    "type: int or string, got boolean",
    "type: whole number or string, got boolean",
  );
  judges({ kind: "json" }, "null", "");
  judges({ kind: "boolean" }, "0", "type: boolean, got number 0");

  test("paths lead into them", () => {
    const inner: Structure = { name: "Inner", fields: [{ name: "n", type: int, required: true }] };
    const structure: Structure = {
      name: "S",
      fields: [
        {
          name: "l",
          type: { kind: "list", of: { kind: "structure", of: () => inner } },
          required: false,
        },
        { name: "m", type: { kind: "map", of: int }, required: false },
        { name: "单 价", type: int, required: false },
      ],
    };
    const text =
      '{"l":[{"n":1},{"n":"x"},{},null],"m":{"ok":1,"key":"","13800001111":null},"单 价":""}';
    expect(issuesOf(structure, text, "sent")).toEqual([
      "l[1].n type: int, got string of 1 character",
      "l[2].n required: int, got nothing",
      "l[3] null: Inner, got null",
      "m.key type: int, got string of 0 characters",
      "m[11 characters] null: int, got null",
      '["单 价"] type: int, got string of 0 characters',
    ]);
  });

  test("of several structures, the nearest one's issues are told", () => {
    const structure: Structure = {
      name: "S",
      fields: [
        {
          name: "v",
          type: { kind: "either", of: [named("A", "a"), named("B", "b")] },
          required: true,
        },
      ],
    };
    expect(issuesOf(structure, '{"v":{"kind":"B","b":"x","and":1}}', "received")).toEqual([
      "v.b type: whole number, got string of 1 character",
    ]);
    expect(issuesOf(structure, '{"v":[]}', "received")).toEqual(["v type: A or B, got list of 0"]);
  });
});

const one = (required: Requiredness, rest: Partial<Field>, isAbsent: boolean): Structure => ({
  name: "S",
  nullIsAbsent: isAbsent,
  emptyIsAbsent: isAbsent,
  fields: [{ name: "v", type: int, required, ...rest }],
});

describe("absence, null and empty texts", () => {
  const rows: [Requiredness, Partial<Field>, boolean, string, sent: string, received: string][] = [
    [true, {}, false, "{}", "required", "required"],
    [false, {}, false, "{}", "", ""],
    ["unspecified", {}, false, "{}", "", ""],
    [{ said: "if the questionnaire passed it" }, {}, false, "{}", "", ""],
    [true, { nullable: true }, false, '{"v":null}', "", ""],
    [true, { nullable: true }, false, "{}", "required", "required"],
    [false, {}, false, '{"v":null}', "null", "null"],
    [false, {}, true, '{"v":null}', "null", ""],
    [true, {}, true, '{"v":null}', "null", "required"],
    [true, { nullable: true }, true, '{"v":null}', "", ""],
    [true, { type: { kind: "json" } }, true, '{"v":null}', "", ""],
    [false, {}, false, '{"v":""}', "type", "type"],
    [false, {}, true, '{"v":""}', "type", ""],
    [true, {}, true, '{"v":""}', "type", "required"],
    [true, { nullable: true }, true, '{"v":""}', "type", "required"],
    [true, { type: { kind: "json" } }, true, '{"v":""}', "", "required"],
    [true, { type: string3 }, false, '{"v":""}', "", ""],
    [true, { type: string3 }, true, '{"v":""}', "", "required"],
    [false, { type: { kind: "list", of: string3 } }, true, '{"v":[""]}', "", ""],
    [false, { type: { kind: "list", of: int } }, true, '{"v":[""]}', "type", "type"],
    [false, { type: { kind: "map", of: int } }, true, '{"v":{"a":""}}', "type", "type"],
  ];
  test.each(rows)("%j %j %s %s", (required, rest, isAbsent, text, sent, received) => {
    const structure = one(required, rest, isAbsent);
    const rules = (face: Face) =>
      listIssues(structure, readJson(text).value, face).map((issue) => issue.rule);
    expect(rules("sent")).toEqual(sent === "" ? [] : [sent]);
    expect(rules("received")).toEqual(received === "" ? [] : [received]);
  });

  test("inherited names are no members", () => {
    const fields = ["toString", "constructor", "__proto__"].map(
      (name): Field => ({ name, type: string3, required: true }),
    );
    const structure: Structure = { name: "S", fields };
    expect(issuesOf(structure, "{}", "received")).toHaveLength(3);
    const text = '{"toString":"a","constructor":"b","__proto__":"c"}';
    expect(issuesOf(structure, text, "sent")).toEqual([]);
  });

  test("members that no field names are refused when sent", () => {
    const structure: Structure = { name: "S", fields: [] };
    expect(issuesOf(structure, '{"typo":1,"110101199003070000":1}', "received")).toEqual([]);
    expect(issuesOf(structure, '{"typo":1,"110101199003070000x":1}', "sent")).toEqual([
      "typo unknown: a member of S, got another member",
      "[19 characters] unknown: a member of S, got another member",
    ]);
    expect(listIssues(structure, { typo: undefined }, "sent")).toEqual([]);
  });
});

const at = (path: string, value: string, op: "=" | "!=" = "="): Condition => ({
  kind: "compare",
  path: path.split("."),
  op,
  value,
});

describe("conditions", () => {
  const present: Condition = { kind: "present", path: ["a"] };
  const rows: [string, Condition, string, boolean][] = [
    ['a = "1"', at("a", "1"), '{"a":"1"}', true],
    ['a = "1"', at("a", "1"), '{"a":1}', true],
    ['a = "1"', at("a", "1"), '{"a":1.0}', true],
    ['a = "1"', at("a", "1"), '{"a":"1.0"}', false],
    ['a = "01"', at("a", "01"), '{"a":1}', false],
    ['a = "true"', at("a", "true"), '{"a":true}', true],
    ['a = "null"', at("a", "null"), '{"a":null}', false],
    ['a = ""', at("a", ""), "{}", false],
    ['a = ""', at("a", ""), '{"a":""}', true],
    ['a = "1"', at("a", "1"), '{"a":["1"]}', false],
    ['a != "1"', at("a", "1", "!="), "{}", true],
    ['a != "1"', at("a", "1", "!="), '{"a":1}', false],
    ['b.c = "1"', at("b.c", "1"), '{"b":{"c":"1"}}', true],
    ['b.c = "1"', at("b.c", "1"), '{"b":"x"}', false],
    ['b.length = "1"', at("b.length", "1"), '{"b":"x"}', false],
    ['^.kind = "4"', at("^.kind", "4"), '{"kind":"5"}', true],
    ['a in ("1", "2")', { kind: "in", path: ["a"], values: ["1", "2"] }, '{"a":2}', true],
    ['a in ("1", "2")', { kind: "in", path: ["a"], values: ["1", "2"] }, '{"a":3}', false],
    ["present(a)", present, '{"a":""}', true],
    ["present(a)", present, '{"a":null}', false],
    ["present(toString)", { kind: "present", path: ["toString"] }, "{}", false],
    ["not present(a)", { kind: "not", of: present }, "{}", true],
    ['present(a) and a = "2"', { kind: "and", of: [present, at("a", "2")] }, '{"a":1}', false],
    ['present(a) or b = "2"', { kind: "or", of: [present, at("b", "2")] }, '{"b":2}', true],
  ];
  test.each(rows)("%s: %#", (_, condition, text, expected) => {
    expect(holds(condition, readJson(text).value, { kind: 4 })).toBe(expected);
  });

  test.each<[string, Condition, boolean]>([
    ["present(a)", present, false],
    ['a = ""', at("a", ""), false],
    ['a != ""', at("a", "", "!="), true],
    ['a in ("", "1")', { kind: "in", path: ["a"], values: ["", "1"] }, false],
    [
      'b.c = "1" or not present(a)',
      { kind: "or", of: [at("b.c", "1"), { kind: "not", of: present }] },
      true,
    ],
    ["present(^.a)", { kind: "present", path: ["^", "a"] }, false],
  ])("an empty text that means absent: %s", (_, condition, expected) => {
    const value = { a: "" };
    expect(holds(condition, value, value, { emptyIsAbsent: true })).toBe(expected);
    expect(holds(condition, {}, {})).toBe(expected);
  });

  test("make a field required, from its structure and from the whole message", () => {
    const body: Structure = {
      name: "Body",
      fields: [
        { name: "invoiceType", type: int, required: true },
        { name: "taxpayerNo", type: string3, required: { when: at("invoiceType", "2") } },
        { name: "sum", type: int, required: { when: at("^.head.kind", "a") } },
      ],
    };
    const message: Structure = {
      name: "Message",
      fields: [
        { name: "head", type: { kind: "json" }, required: true },
        { name: "body", type: { kind: "structure", of: () => body }, required: true },
      ],
    };
    expect(issuesOf(body, '{"invoiceType":1}', "sent")).toEqual([]);
    const whole = '{"head":{"kind":"a"},"body":{"invoiceType":2.0}}';
    expect(issuesOf(message, whole, "received")).toEqual([
      "body.taxpayerNo required: string, got nothing",
      "body.sum required: whole number, got nothing",
    ]);
    expect(
      listIssues(body, { invoiceType: 1 }, "sent", "body", { head: { kind: "a" } }),
    ).toMatchObject([{ path: "body.sum", rule: "required" }]);
  });
});

describe("group rules", () => {
  const rows: [kind: "at-least-one" | "exactly-one" | "all-or-none", string, string][] = [
    ["at-least-one", "{}", " group: at least one of a, b, got 0 of them"],
    ["at-least-one", '{"a":null}', " group: at least one of a, b, got 0 of them"],
    ["at-least-one", '{"a":1,"b":1}', ""],
    ["exactly-one", '{"a":1,"b":1}', " group: exactly one of a, b, got 2 of them"],
    ["exactly-one", '{"b":1}', ""],
    ["all-or-none", '{"b":1}', " group: all or none of a, b, got 1 of them"],
    ["all-or-none", "{}", ""],
    ["all-or-none", '{"a":1,"b":1}', ""],
  ];
  test.each(rows)("%s %s", (kind, text, expected) => {
    const fields = ["a", "b"].map(
      (name): Field => ({ name, type: int, required: false, nullable: true }),
    );
    const structure: Structure = { name: "S", fields, rules: [{ kind, fields: ["a", "b"] }] };
    for (const face of ["sent", "received"] as const) {
      expect(issuesOf(structure, text, face)).toEqual(expected === "" ? [] : [expected]);
    }
  });
});

describe("issues", () => {
  test("carry title and cite, and never a sensitive value", () => {
    const person: Structure = {
      name: "Person",
      fields: [
        { name: "age", type: { kind: "boolean" }, required: true },
        { name: "card", type: status, required: true, title: "证件类型", cite: "doc#1/card" },
      ],
    };
    const structure: Structure = {
      name: "S",
      fields: [
        {
          name: "holder",
          type: { kind: "structure", of: () => person },
          required: true,
          sensitive: "name",
        },
        { name: "no", type: int, required: true, sensitive: "id-card" },
      ],
    };
    const value = readJson('{"holder":{"age":37,"card":"A77","x99":1},"no":1.37}').value;
    const issues = listIssues(structure, value, "sent");
    expect(issues.map((issue) => issue.path)).toEqual([
      "holder.age",
      "holder.card",
      "holder[3 characters]",
      "no",
    ]);
    expect(issues[1]).toEqual({
      path: "holder.card",
      rule: "code",
      expected: "code of Status",
      actual: "string of 3 characters",
      title: "证件类型",
      cite: "doc#1/card",
    });
    expect(JSON.stringify(issues)).not.toMatch(/37|77|99/);
  });

  test("stop at 100", () => {
    const structure: Structure = {
      name: "S",
      fields: [{ name: "v", type: { kind: "list", of: int }, required: true }],
    };
    expect(
      listIssues(structure, { v: Array.from({ length: 500 }, () => "x") }, "sent"),
    ).toHaveLength(100);
  });

  test("are one line of text each, and their paths keys", () => {
    const issue = { path: "a.b[0]", rule: "type", expected: "int", actual: "null" } as const;
    expect(describeIssue(issue)).toBe("a.b[0]: expected int, got null");
    expect(describeIssue({ ...issue, path: "" })).toBe("expected int, got null");
    expect(pathKeys('data.policys[12]["单 价"].a[3 characters]')).toEqual([
      "data",
      "policys",
      12,
      "单 价",
      "a",
      "3 characters",
    ]);
    expect(pathKeys("")).toEqual([]);
  });
});

describe("a validator", () => {
  const structure: Structure = { name: "S", fields: [{ name: "n", type: long, required: true }] };
  const made = validator<{ readonly n: bigint }>({
    structure,
    face: "received",
    check: (value) => listIssues(structure, value as WireValue, "received").length === 0,
    decode: (value: WireObject) => ({ n: BigInt(Number(value["n"])) }),
  });

  test("reads the typed value or says why not", () => {
    expect(made.check({ n: 1 })).toBe(true);
    expect(made.read({ n: 1 })).toEqual({ value: { n: 1n } });
    expect(made.read({}).issues).toMatchObject([{ path: "n", rule: "required" }]);
    for (const value of [undefined, null, 1, "x", [], new Map([["n", 1]])]) {
      expect(made.check(value)).toBe(false);
      expect(made.read(value).issues).toHaveLength(1);
    }
  });

  test("is a Standard Schema", () => {
    const { version, vendor, validate } = made["~standard"];
    expect([version, vendor]).toEqual([1, "baowen"]);
    expect(validate({ n: 2 })).toEqual({ value: { n: 2n } });
    expect(validate({ n: "2" })).toEqual({
      issues: [{ message: "n: expected long, got string of 1 character", path: ["n"] }],
    });
  });

  test("never refuses without a reason, even where predicate and table disagree", () => {
    const wrong = validator({ structure, face: "sent", check: () => false });
    expect(wrong.read({ n: 1 }).issues).toHaveLength(1);
  });
});

describe("an issue cites", () => {
  const item: Structure = {
    name: "Item",
    rows: "api#3/",
    fields: [{ name: "n", type: int, title: "数" }],
  };
  const structure: Structure = {
    name: "S",
    rows: "api#2/",
    fields: [
      { name: "own", type: int, cite: "api#9/own" },
      { name: "items", type: { kind: "list", of: { kind: "structure", of: () => item } } },
    ],
  };
  const check = (value: WireValue, expected: readonly string[]): void => {
    const issues = listIssues(structure, value, "sent");
    expect(issues.map(({ path, cite }) => `${path} ${cite}`)).toEqual(expected);
  };

  test("the row of its field, which the structure's rows and the name make where the field has none", () => {
    check({ own: "x", items: "x" }, ["own api#9/own", "items api#2/items"]);
    check({ items: [{ n: 1 }, { n: "x" }] }, ["items[1].n api#3/n"]);
  });

  test("the row of the field that holds the value which has no row", () => {
    check({ items: ["x"] }, ["items[0] api#2/items"]);
    check({ items: [{ other: 1 }] }, ["items[0].other api#2/items"]);
    check({ other: 1 }, ["other undefined"]);
  });
});

test("the path of a field within itself is that of a field", () => {
  const tree: Structure = {
    name: "Tree",
    fields: [
      { name: "子", type: { kind: "structure", of: () => tree }, sensitive: "name" },
      { name: "n", type: int },
    ],
  };
  const [issue] = listIssues(tree, { 子: { 子: { n: "x" } } }, "sent");
  expect(issue?.path).toBe("子.子.n");
});
