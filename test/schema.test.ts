import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import draft07 from "ajv/lib/refs/json-schema-draft-07.json" with { type: "json" };
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { language } from "../generator/spec/language/grammar.js";
import { printSchema } from "../generator/spec/shape/print.js";

const FILE = "specs/spec.schema.json";

/** What editors check specs against; `UPDATE_SCHEMA=1 npx vitest run test/schema.test.ts` writes it anew. */
const schema = printSchema(language, {
  title: "A part of a provider's spec",
  roots: ["provider-file"],
});

beforeAll(() => {
  if (process.env["UPDATE_SCHEMA"] === "1") writeFileSync(FILE, text());
});

const text = (): string => `${JSON.stringify(schema, null, 2)}\n`;

test("the schema for editors is printed from the language", () => {
  expect(readFileSync(FILE, "utf8")).toBe(text());
});

test("it is a schema of draft-07", () => {
  const ajv = new Ajv({
    strict: false,
    meta: false,
    validateSchema: false,
    validateFormats: false,
  });
  const isSchema = ajv.compile(draft07);
  expect(isSchema(JSON.parse(readFileSync(FILE, "utf8")) as unknown), say(isSchema.errors)).toBe(
    true,
  );
});

describe("an editor that knows nothing but the schema", () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  // Decisions, and what is known of documents, have schemas of their own.
  const specs = [...yamlBelow("specs"), ...yamlBelow("test/fixtures/fragments")].filter(
    (path) => !path.includes("/decisions/") && !path.includes("/documents/"),
  );

  test.each(specs)("accepts %s", (path) => {
    const source = readFileSync(path, "utf8");
    expect(validate(parse(source, { stringKeys: true })), say(validate.errors)).toBe(true);
  });

  test.each(specs)("finds the schema from %s", (path) => {
    const [first = ""] = readFileSync(path, "utf8").split("\n");
    const up = "../".repeat(path.split("/").length - 2);
    const relative = path.startsWith("specs/") ? up : `${up}../specs/`;
    expect(first).toBe(`# yaml-language-server: $schema=${relative}spec.schema.json`);
  });

  test.each([
    ["a key that is not known", { provder: "acme" }],
    ["a field without a type", { types: { Notice: { fields: { state: { title: "状态" } } } } }],
    [
      "two bodies in one",
      { operations: { a: { protocol: "p", request: { type: "T", fields: {} } } } },
    ],
  ])("refuses %s", (_what, wrong) => {
    expect(validate(wrong)).toBe(false);
  });
});

function yamlBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => `${folder}/${path}`)
    .toSorted();
}

function say(errors: unknown): string {
  return JSON.stringify(errors, null, 2);
}
