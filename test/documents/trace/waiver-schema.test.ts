import { readFileSync, writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { waiverLanguage } from "../../../generator/documents/trace/waivers/language.js";
import { printSchema } from "../../../generator/spec/shape/print.js";

const FILE = "specs/waivers.schema.json";

const schema = printSchema(waiverLanguage, {
  title: "What of a provider's documents is left out on purpose",
  roots: ["waivers-file"],
});
const text = `${JSON.stringify(schema, null, 2)}\n`;

beforeAll(() => {
  if (process.env["UPDATE_SCHEMA"] === "1") writeFileSync(FILE, text);
});

test("the schema for editors is printed from the shape that waivers are checked by, and packed", () => {
  expect(readFileSync(FILE, "utf8")).toBe(text);
  const { files } = JSON.parse(readFileSync("package.json", "utf8")) as { files: string[] };
  expect(files).toContain(FILE);
});

test.each([
  ["waivers: [{ place: guide#3/a, reason: never sent }]", true],
  ['waivers: [{ place: "guide#3/*", reason: never sent, hash: "0123456789abcdef" }]', true],
  ["waivers: [{ place: guide#3/a }]", false],
  ["waivers: [{ place: guide#3, reason: x }]", false],
  ["waivers: [{ place: guide#3/a, reason: ' ' }]", false],
  ["waiver: []", false],
])("it says of %s whether it is one", (yaml, isValid) => {
  expect(new Ajv({ strict: false }).compile(schema)(parse(yaml))).toBe(isValid);
});
