import { readFileSync, writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../generator/diff/finding.js";
import { printJson } from "../../generator/diff/print/json.js";
import { printReportSchema } from "../../generator/diff/print/json/report.js";
import type { Schema } from "../../generator/diff/print/json/schema.js";
import { reports, update } from "./reports.js";

const FILE = "specs/report.schema.json";

/** `UPDATE_SCHEMA=1 npx vitest run test/diff/report-schema.test.ts` writes it anew. */
const text = `${JSON.stringify(printReportSchema(), null, 2)}\n`;

beforeAll(() => {
  if (process.env["UPDATE_SCHEMA"] === "1") writeFileSync(FILE, text);
});

const isReport = new Ajv({ strict: true, allErrors: true }).compile(printReportSchema());
const isExactly = new Ajv({ strict: true }).compile(printReportSchema({ closed: true }));

function parsed(report: Report): Record<string, unknown> {
  return JSON.parse(printJson(report)) as Record<string, unknown>;
}

test("the published schema is printed from the code", () => {
  expect(readFileSync(FILE, "utf8")).toBe(text);
});

describe("the schema", () => {
  test.each(Object.entries(reports))("accepts the review '%s'", (_name, report) => {
    expect(isReport(parsed(report)), JSON.stringify(isReport.errors)).toBe(true);
    expect(isExactly(parsed(report)), JSON.stringify(isExactly.errors)).toBe(true);
  });

  test("lets members through that a later version may add", () => {
    const later = { ...parsed(update), later: true };
    expect(isReport(later)).toBe(true);
    expect(isExactly(later)).toBe(false);
  });

  test.each([
    ["a shape of another version", { version: 2 }],
    ["no base", { base: undefined }],
    ["a witness of no kind", changed((finding) => (finding["witness"] = { kind: "rumour" }))],
    ["a witness without its parts", changed((finding) => (finding["witness"] = { kind: "code" }))],
    ["a fingerprint that is none", changed((finding) => (finding["fingerprint"] = "3F9A"))],
    ["an unknown severity", changed((finding) => (finding["severity"] = "fatal"))],
    ["one language alone", changed((finding) => (finding["says"] = { en: "x" }))],
  ])("refuses %s", (_what, wrong) => {
    const whole = JSON.parse(JSON.stringify({ ...parsed(update), ...wrong })) as unknown;
    expect(isReport(whole)).toBe(false);
  });

  test("describes each member", () => {
    const silent = [...membersOf(printReportSchema())].filter(
      ([, schema]) => typeof schema["description"] !== "string",
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

test("what is printed does not depend on the order of members, nor on members nobody knows", () => {
  expect(printJson(reversed(update) as Report)).toBe(printJson(update));
  expect(printJson({ ...update, secret: 1 } as Report)).toBe(printJson(update));
});

test("specs/REPORT.md names every member, and every word that a member may be", () => {
  const named = new Set(readFileSync("specs/REPORT.md", "utf8").match(/`[a-zA-Z-]+`/g));
  const words = [...membersOf(printReportSchema())].flatMap(([name, schema]) => [
    name,
    ...wordsOf(schema),
  ]);
  expect(words.length).toBeGreaterThan(50);
  expect([...new Set(words)].filter((word) => !named.has(`\`${word}\``))).toEqual([]);
});

/** The providers of a report whose first finding is changed. */
function changed(change: (finding: Record<string, unknown>) => void): Record<string, unknown> {
  const report = parsed(update) as { providers: { findings: Record<string, unknown>[] }[] };
  const [finding] = report.providers[0]?.findings ?? [];
  if (finding === undefined) throw new Error("there is a finding");
  change(finding);
  return report;
}

/** Every member that the schema has anywhere, with its name. */
function* membersOf(schema: unknown): Generator<readonly [string, Schema]> {
  if (typeof schema !== "object" || schema === null) return;
  const { properties = {}, ...rest } = schema as Record<string, unknown>;
  for (const [name, member] of Object.entries(properties as Record<string, Schema>)) {
    yield [name, member];
    yield* membersOf(member);
  }
  for (const inner of Object.values(rest)) yield* membersOf(inner);
}

function wordsOf({ enum: values = [], const: value }: Schema): readonly string[] {
  return [...(values as readonly string[]), ...(typeof value === "string" ? [value] : [])];
}

/** The same value with the members of each object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, inner]) => [name, reversed(inner)] as const);
  return Object.fromEntries(members.toReversed());
}
