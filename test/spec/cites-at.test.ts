import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { complain, type Diagnostic, type Span } from "../../generator/diagnostics/diagnostic.js";
import { resolveProvider, type Resolved } from "../../generator/model/resolve/resolve.js";
import type { Code, Field, Provenance } from "../../generator/model/structure.js";
import { allFields } from "../../generator/rules/walk.js";
import { withCited } from "../../generator/spec/cited.js";
import { citesAt } from "../../generator/spec/cites-at.js";
import { readProvider, readProviderFiles } from "../../generator/spec/read-provider.js";
import { marked } from "../diagnostics/source.js";

const folders = [
  ...readdirSync("specs", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `specs/${name}`),
  ...readdirSync("test/fixtures/fragments").map((name) => `test/fixtures/fragments/${name}`),
  "test/cases/base/acme",
  "templates/init/specs/acme",
];

/** What is cited where an element stands; undefined where it stands nowhere. */
function citedAt({ spec, origins }: Resolved, element: object): readonly string[] | undefined {
  const at = origins.at(element);
  const root = spec.roots.find((one) => one.at.source === at?.source);
  return at && root && citesAt(root, at);
}

/** Every object of a model that says where it comes from. */
function elementsIn(value: unknown): readonly (Provenance & object)[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(elementsIn);
  return "cite" in value && "name" in value ? [value as Provenance & object, ...below] : below;
}

describe.each(folders)("%s", (folder) => {
  const [resolved] = resolveProvider(readProvider(folder)[0]);
  const { provider } = resolved;

  test("whatever cites something is found to cite that, inherited or not", () => {
    const citing = elementsIn(provider).filter(({ cite }) => cite.length > 0);
    const placed = citing.flatMap((element) => {
      const found = citedAt(resolved, element);
      return found === undefined ? [] : [{ found, cite: element.cite }];
    });
    expect(placed.length).toBeGreaterThan(5);
    for (const { found, cite } of placed) expect(found).toEqual(cite);
  });

  test("a field or a code that cites nothing is not found to cite what is around it", () => {
    const rows: readonly (Field | Code)[] = [
      ...allFields(provider),
      ...provider.codeTables.flatMap(({ codes }) => codes),
    ];
    // A level that paths open stands where the first of them does.
    const isOpened = ({ derived }: Provenance): boolean => derived === "the paths below it";
    for (const row of rows.filter((one) => one.cite.length === 0 && !isOpened(one))) {
      expect(citedAt(resolved, row) ?? []).toEqual([]);
    }
  });
});

const document = `documents: { guide: { title: 出单接口文档, version: "1.2" } }`;

/** What is cited for the place between ⟦ and ⟧. */
function cited(text: string): Diagnostic["cited"] {
  const at = marked(text, "acme/acme.yaml");
  const [spec] = readProviderFiles("acme", [at.source], [], "acme");
  const [diagnostic] = withCited([complain("unknown-type", at, { name: "x" })], spec);
  return diagnostic?.cited;
}

describe("a place", () => {
  test.each<readonly [what: string, text: string, cites: readonly string[]]>([
    [
      "in a field",
      "types: { A: { cite: guide#2/A, fields: { b: { ⟦tpye⟧: int } } } }",
      ["guide#2/A.b"],
    ],
    [
      "a field's name",
      "types: { A: { cite: guide#2/A, fields: { ⟦b⟧: { type: int } } } }",
      ["guide#2/A.b"],
    ],
    [
      "a field that is no mapping",
      "types: { A: { cite: guide#2, fields: { b: ⟦int⟧ } } }",
      ["guide#2/b"],
    ],
    [
      "in a field with places of its own",
      "types: { A: { cite: guide#2, fields: { b: { type: ⟦x⟧, cite: [guide#3/p1, guide#4] } } } }",
      ["guide#3/p1", "guide#4"],
    ],
    [
      "in a citation",
      "types: { A: { cite: [guide#2/A, ⟦guide#3⟧], fields: {} } }",
      ["guide#2/A", "guide#3"],
    ],
    [
      "in a level",
      "types: { A: { cite: guide#2/A, fields: { b: { fields: { c: { type: ⟦x⟧ } } } } } }",
      ["guide#2/A.b.c"],
    ],
    [
      "in fields called as keys are",
      "types: { A: { cite: guide#2, fields: { fields: { type: int }, cite: { type: ⟦x⟧ } } } }",
      ["guide#2/cite"],
    ],
    [
      "in a type called as a key is",
      "types: { fields: { cite: guide#2, fields: { b: { type: ⟦x⟧ } } } }",
      ["guide#2/b"],
    ],
    [
      "in a rule of a structure",
      "types: { A: { cite: guide#2/A, rules: [{ exactly-one: [⟦b⟧] }], fields: {} } }",
      ["guide#2/A"],
    ],
    [
      "in a body",
      "operations: { a: { cite: guide#2, request: { cite: guide#2/request, fields: { b: { type: ⟦x⟧ } } } } }",
      ["guide#2/request.b"],
    ],
    ["in an operation", "operations: { a: { cite: guide#2, settle: { by: ⟦b⟧ } } }", ["guide#2"]],
    [
      "in a code",
      'codes: { A: { cite: guide#2, values: { "01": { name: ⟦x⟧ } } } }',
      ["guide#2/01"],
    ],
    [
      "in a claim",
      "questions: { q: { claims: [{ cite: guide#2, says: a }, { cite: guide#3, says: ⟦b⟧ }] } }",
      ["guide#3"],
    ],
    [
      "in what a protocol puts into a member",
      "protocols: { a: { cite: guide#1, reply: { outcomes: { success: { fields: { ok: ⟦true⟧ } } } } } }",
      ["guide#1"],
    ],
    [
      "in what stands behind an alias",
      "types: { A: { cite: guide#2, fields: { b: &b { type: ⟦x⟧ } } }, B: { cite: guide#3, fields: { b: *b } } }",
      ["guide#2/b"],
    ],
  ])("%s", (_what, text, cites) => {
    expect(cited(`${document}\n${text}\n`)).toEqual(
      cites.map((cite) => ({ cite, document: "出单接口文档 1.2" })),
    );
  });

  test.each<readonly [what: string, text: string]>([
    ["outside of any element", "⟦titel⟧: a"],
    ["in a section", "⟦types⟧: { A: { cite: guide#2, fields: {} } }"],
    [
      "in a member that cites nothing",
      "protocols: { a: { cite: guide#1, envelope: { fields: { b: { type: ⟦x⟧ } } } } }",
    ],
    [
      "in a header that cites nothing",
      "protocols: { a: { cite: guide#1, transport: { headers: { b: { type: ⟦x⟧ } } } } }",
    ],
    [
      "in a field that is derived",
      "types: { A: { cite: guide#2, fields: { b: { type: ⟦x⟧, derived: seen } } } }",
    ],
    [
      "in a structure that is derived",
      "types: { A: { derived: seen, fields: { b: { type: ⟦x⟧ } } } }",
    ],
    [
      "in a body without a place",
      "operations: { a: { cite: guide#2, request: { fields: { b: { type: ⟦x⟧ } } } } }",
    ],
    ["in a citation that is none", "types: { A: { cite: ⟦page 2⟧, fields: {} } }"],
  ])("%s cites nothing", (_what, text) => {
    expect(cited(`${document}\n${text}\n`)).toBeUndefined();
  });

  test("of a document that is not declared has its name alone", () => {
    expect(cited("types: { A: { cite: ⟦guide#2⟧, fields: {} } }")).toEqual([{ cite: "guide#2" }]);
  });

  test("of another file is not looked for here", () => {
    const { source } = marked("types: { A: { cite: guide#2, fields: {} } }");
    const [spec] = readProviderFiles("acme", [source], [], "acme");
    const at: Span = { source: { path: "other.json", text: "{}" }, start: 0, end: 2 };
    const [diagnostic] = withCited([complain("unknown-type", at, { name: "x" })], spec);
    expect(diagnostic).not.toHaveProperty("cited");
  });
});
