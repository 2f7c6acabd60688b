import { format } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import { codesFile } from "../../generator/artifacts/codes.js";
import { samplesFile } from "../../generator/artifacts/samples.js";
import { schemaFiles } from "../../generator/artifacts/schemas.js";
import { typesFile } from "../../generator/artifacts/types.js";
import { unsupportedTypes } from "../../generator/artifacts/unsupported-types.js";
import { validatorsFile } from "../../generator/artifacts/validators.js";
import { formatTypeScript } from "../../generator/emit/format.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import type { Provider } from "../../generator/model/provider.js";
import type { Field } from "../../generator/model/structure.js";
import type { Validator } from "../../templates/runtime/validation/validator.js";
import { compile, type Compiled } from "../support/compile.js";
import { contextOf, fieldOf, providerOf, structureOf } from "../support/providers.js";
import { resolveProvider } from "../support/resolve.js";
import { everything, hostile } from "./fixture.js";
import { use } from "./use.js";

const artifacts = [typesFile, codesFile, validatorsFile, samplesFile, schemaFiles];

function filesOf(provider: Provider): readonly OutputFile[] {
  const context = contextOf(provider);
  return artifacts.flatMap((artifact) => artifact(context));
}

/** Members that say nothing. */
const hollow =
  '"text":"","at":"","status":"","price":"","flag":"","texts":"","part":"","reason":"","never":""';

describe("a package", () => {
  let acme: Compiled;
  let runtime: typeof import("../../templates/runtime/index.js");
  beforeAll(async () => {
    acme = compile("everything", [...filesOf(everything), { path: "use.ts", text: use }]);
    runtime = (await acme.load("runtime/src/index.ts")) as typeof runtime;
  }, 60_000);

  test("compiles, and wrong use of it does not", () => expect(acme.errors).toEqual([]));

  test("compiles for bundlers", () => {
    const files = [...filesOf(everything), { path: "use.ts", text: use }];
    expect(compile("everything", files, "bundler").errors).toEqual([]);
  });

  async function validatorOf(name: string): Promise<Validator<unknown>> {
    return (await acme.load("acme/src/validators.ts"))[name] as Validator<unknown>;
  }

  /** The paths and rules of what is wrong with a text; the predicate must agree. */
  async function check(name: string, text: string, expected: readonly string[]): Promise<void> {
    const validator = await validatorOf(name);
    const { value } = runtime.readJson(text);
    const issues = runtime.listIssues(validator.structure, value, validator.face);
    expect(issues.map(({ path, rule }) => `${path} ${rule}`)).toEqual(expected);
    expect(validator.check(value)).toBe(expected.length === 0);
  }

  test.each<readonly [validator: string, text: string, ...issues: readonly string[]]>([
    ["orderValidator", '{"orderNo":"测试测试"}'],
    ["orderValidator", '{"orderNo":"测试测试测"}', "orderNo length"],
    ["orderReceivedValidator", '{"orderNo":"测试测试测"}'],
    ["orderValidator", "{}", "orderNo required"],
    ["orderReceivedValidator", "{}", "orderNo required"],
    ["orderValidator", '{"orderNo":"1","other":1}', " unknown"],
    ["orderReceivedValidator", '{"orderNo":"1","other":1}'],
    ["orderValidator", '{"orderNo":"1","status":"9"}', "status code"],
    ["orderReceivedValidator", '{"orderNo":"1","status":"211"}'],
    ["orderReceivedValidator", '{"orderNo":"1","status":211}', "status type"],
    ["orderValidator", '{"orderNo":"1","some":"B"}'],
    ["orderValidator", '{"orderNo":"1","memo":null,"count":null}', "count null"],
    ["orderValidator", '{"orderNo":"1","ok":false}', "reason required"],
    ["orderValidator", '{"orderNo":"1","ok":true}'],
    ["orderValidator", '{"orderNo":"1","items":[{}]}', "items[0] group"],
    ["orderValidator", '{"orderNo":"1","items":[{"sku":"a"}]}'],
    ["orderValidator", '{"orderNo":"N","items":[{"sku":"a"}]}', "items[0].note required"],
    ["orderValidator", '{"orderNo":"N","items":[{"sku":"a","note":""}]}'],
    [
      "orderValidator",
      '{"orderNo":"N","parent":{"orderNo":"1","items":[{"sku":"a"}]}}',
      "parent.items[0].note required",
    ],
    ["lenientReceivedValidator", '{"must":1,"may":null}'],
    ["lenientReceivedValidator", '{"must":null}', "must required"],
    ["lenientValidator", '{"must":1,"may":null}', "may null"],
    ["sparseReceivedValidator", `{"must":"a",${hollow}}`],
    ["sparseReceivedValidator", '{"must":""}', "must required"],
    ["sparseReceivedValidator", '{"must":"a","at":null}', "at null"],
    ["sparseReceivedValidator", '{"must":"a","at":"2026-01-02 08:09:10"}', "reason required"],
    [
      "sparseReceivedValidator",
      '{"must":"a","at":"2026-01-02 08:09:10","reason":""}',
      "reason required",
    ],
    ["sparseReceivedValidator", '{"must":"a","status":"1","price":""}', " group"],
    ["sparseReceivedValidator", '{"must":"a","texts":[""],"days":[""]}', "days[0] format"],
    ["sparseReceivedValidator", '{"must":"a","part":{"on":"","any":""}}', "part.any required"],
    ["sparseValidator", '{"must":"","text":"a"}'],
    ["sparseValidator", '{"must":"","at":""}', "at format", "reason required"],
    ["sparseValidator", '{"must":"","text":""}', "never required"],
  ])("%s %s", (name, text, ...issues) => check(name, text, issues.map(rooted)));

  test("what means absent is left out", async () => {
    const validator = await validatorOf("sparseReceivedValidator");
    const { value } = runtime.readJson(`{"must":"a",${hollow},"保费":"","other":""}`);
    expect(validator.read(value).value).toEqual({ must: "a", other: "" });
    const lenient = await validatorOf("lenientReceivedValidator");
    expect(lenient.read({ must: 1, may: null, other: null }).value).toEqual({
      must: 1,
      other: null,
    });
  });

  test("values are what their types say", async () => {
    const samples = await acme.load("acme/src/samples.ts");
    const { text, body } = samples["orderNoticeFullSample"] as { text: string; body: object };
    const { data } = runtime.readJson(text).value as { data: unknown };
    const sent = await validatorOf("orderValidator");
    expect(sent.read(data).value).toEqual(body);
    expect(body).toMatchObject({
      count: 1,
      price: 12100n,
      paid: "121.00",
      rate: "3.50",
      term: 3,
      serial: 12345678901234567n,
      flag: false,
      memo: null,
      phone: "13",
      premium: "0.10",
      kind: 26,
      bothToo: 6,
      prices: [1n, 2n],
    });
    expect(body).not.toHaveProperty("保费");
    const { encodeOrder } = await acme.load("acme/src/validators.ts");
    const wire = (encodeOrder as (value: object) => never)(body);
    const written = runtime.writeJson({ kind: "O", data: wire });
    // Only the members that another name stands for move to the end.
    const member = ',"保费":0.10';
    expect(written).toBe(
      `${text.replace('"count":1.0', '"count":1').replace(member, "").slice(0, -2)}${member}}}`,
    );
  });

  test("a sample that could not be sent is a text alone", async () => {
    const samples = await acme.load("acme/src/samples.ts");
    expect(samples["orderNoticeNotAsDocumentedSample"]).toEqual({
      text: '{"kind":"O","data":{"orderNo":"12345"}}',
    });
    expect(samples["orderNoticeCutOffSample"]).toEqual({ text: '{"kind":' });
  });

  test("received members that nobody named stay", async () => {
    const validator = await validatorOf("orderReceivedValidator");
    const { value } = runtime.readJson('{"orderNo":"1","price":1,"other":{"a":1}}');
    expect(validator.read(value).value).toEqual({ orderNo: "1", price: 1n, other: { a: 1 } });
  });
});

/** An issue with the whole structure has no path. */
function rooted(issue: string): string {
  return issue === " unknown" ? "other unknown" : issue;
}

test("nothing in a spec leaves its place", async () => {
  const compiled = compile("hostile", filesOf(hostile));
  expect(compiled.errors).toEqual([]);
  const { default_: table } = await compiled.load("acme/src/codes.ts");
  const codes = hostile.codeTables[0]?.codes.map(({ code }) => [code, code]) ?? [];
  expect(Object.entries(table as object)).toEqual(expect.arrayContaining(codes));
});

test.each([
  ["xiebao", resolveProvider("xiebao")],
  ["everything", everything],
  ["hostile", hostile],
])("%s is formatted as Prettier formats it", async (_name, provider) => {
  for (const { path, text } of filesOf(provider)) {
    if (!path.endsWith(".ts")) continue;
    const formatted = await formatTypeScript(path, text);
    expect(await format(formatted, { parser: "typescript", printWidth: 100 })).toBe(formatted);
  }
});

test("what cannot be generated is said", () => {
  const structure = { kind: "structure", name: "L" } as const;
  checkRefused(fieldOf("a", { kind: "json-text", of: structure }), "json-text<L>");
  checkRefused(fieldOf("a", { kind: "list", of: { kind: "base64", of: structure } }), "base64<L>");
  checkRefused(fieldOf("a", { kind: "boolean" }, { unit: "fen" }), "fen in boolean");
  checkRefused(fieldOf("a", { kind: "string" }, { unit: "yuan" }), "yuan in string");
  checkRefused(fieldOf("__proto__", { kind: "string" }), "a field named __proto__");
  checkRefused(fieldOf("a", { kind: "date", format: "YY" }), "the date format YY");
  checkRefused(
    fieldOf("a", {
      kind: "list",
      of: { kind: "union", of: [structure], by: { member: "n", cases: { "1": "L" } } },
    }),
    "L, told apart by 'n'",
  );
  checkRefused(
    fieldOf("a", { kind: "string" }, { value: { kind: "uuid" } }),
    "a value that is filled in inside a body",
  );
  checkRefused(
    fieldOf("a", { kind: "string" }, { xml: "attribute" }),
    "the form attribute of an XML element",
  );
  checkRefused(
    fieldOf("a", { kind: "union", of: [structure, { kind: "string" }] }),
    "L | string, whose forms differ in code",
  );
  checkRefused(
    fieldOf("a", { kind: "code", table: "Some", wire: "int" }),
    "the code A as a number",
  );
});

test("a field that had another name says so", () => {
  const field = fieldOf("uuid", { kind: "string" }, { renamedFrom: "requestId" });
  const [types] = typesFile(contextOf(providerOf({ structures: [structureOf("S", [field])] })));
  expect(types?.text).toContain("Formerly requestId.");
});

function checkRefused(field: Field, expected: string): void {
  const structures = [
    structureOf("S", [field]),
    structureOf("L", [fieldOf("n", { kind: "long" })]),
  ];
  const context = contextOf(providerOf({ codeTables: everything.codeTables, structures }));
  expect(unsupportedTypes(context)).toEqual([{ element: field, what: expected }]);
}
