import { readFileSync, writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { printText } from "../../generator/diagnostics/print-text.js";
import { readingLanguage } from "../../generator/documents/settings/language.js";
import { readReadingSettings, settingsOf } from "../../generator/documents/settings/read.js";
import { noSettings } from "../../generator/documents/settings/settings.js";
import { staleSettings } from "../../generator/documents/settings/stale.js";
import { readTables } from "../../generator/documents/tables/read-tables.js";
import { printSchema } from "../../generator/spec/shape/print.js";

function readOf(text: string) {
  const [written, diagnostics] = readReadingSettings({ path: "reading.yaml", text });
  const said = printText(diagnostics).match(/^\S+:\d+:\d+ .*$/gm) ?? [];
  return { written, said };
}

const all = `guide:
  - words: { label: [甲], code: [乙, 丙] }
    reason: so it calls them
  - sections-begin: 请求模式
    reason: no numbers
  - section-depth: 2
    reason: parts
  - sections: { 修改记录: revisions }
    reason: cited so
  - tables: { "3.1#1": { name: outer, role: envelope, columns: [code, type] } }
    reason: no head
  - required: unspecified
    reason: no column
  - aside: [3.1/p2]
    reason: no promise
`;

describe("how a document is to be read", () => {
  test("is said setting by setting", () => {
    const { written, said } = readOf(all);
    expect(said).toEqual([]);
    expect(settingsOf(written, "guide")).toEqual({
      words: { label: ["甲"], code: ["乙", "丙"] },
      sectionsBegin: "请求模式",
      sectionDepth: 2,
      sections: { 修改记录: "revisions" },
      tables: { "3.1#1": { name: "outer", role: "envelope", columns: ["code", "type"] } },
      required: "unspecified",
      aside: ["3.1/p2"],
    });
    expect(settingsOf(written, "other")).toBe(noSettings);
  });

  const refused: Readonly<Record<string, readonly [text: string, said: string]>> = {
    "without a reason": [
      "guide:\n  - section-depth: 2\n",
      "reading.yaml:2:5 error missing-key: 'reason' is missing",
    ],
    "of nothing": ["guide:\n  - reason: why\n", "reading.yaml:2:5 error"],
    "of an unknown column": [
      "guide:\n  - words: { labels: [甲] }\n    reason: why\n",
      "reading.yaml:2:14 error unknown-key: 'labels' is not a key",
    ],
    "of a table that is called otherwise": [
      "guide:\n  - tables: { outer: { role: reply } }\n    reason: why\n",
      "reading.yaml:2:15 error",
    ],
    "that is said twice": [
      "guide:\n  - required: always\n    reason: a\n  - required: optional\n    reason: b\n",
      "reading.yaml:4:5 error reading-twice: 'required' is set twice for the document 'guide'",
    ],
  };

  test.each(Object.entries(refused))("is refused %s", (_, [text, expected]) => {
    const { said } = readOf(text);
    expect(said.length).toBe(1);
    expect(said[0]?.startsWith(expected), said[0]).toBe(true);
  });

  test("keeps what is right beside what is not", () => {
    const { written } = readOf(
      "guide:\n  - section-depth: two\n    reason: a\n  - required: always\n    reason: b\n",
    );
    expect(settingsOf(written, "guide")).toEqual({ required: "always" });
  });

  test("is stale where the document has nothing of what it speaks of", () => {
    const { written } = readOf(all);
    const reading = readTables("guide", [], settingsOf(written, "guide"));
    const said = written
      .flatMap((one) => staleSettings(one, reading))
      .map(({ code, at }) => {
        return [code, at?.source.text.slice(at.start, at.end)];
      });
    expect(said).toEqual([
      ["reading-stale", "请求模式"],
      ["reading-stale", "revisions"],
      ["reading-stale", "{ name: outer, role: envelope, columns: [code, type] }"],
      ["reading-stale", "3.1/p2"],
    ]);
  });
});

describe("the schema for editors", () => {
  const FILE = "specs/reading.schema.json";
  const schema = printSchema(readingLanguage, {
    title: "How documents are to be read",
    roots: ["reading-file"],
  });
  const text = `${JSON.stringify(schema, null, 2)}\n`;

  beforeAll(() => {
    if (process.env["UPDATE_SCHEMA"] === "1") writeFileSync(FILE, text);
  });

  test("is printed from the shape that settings are checked by, and packed", () => {
    expect(readFileSync(FILE, "utf8")).toBe(text);
    const { files } = JSON.parse(readFileSync("package.json", "utf8")) as { files: string[] };
    expect(files).toContain(FILE);
  });

  test("takes settings, and refuses what are none", () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(parse(all))).toBe(true);
    expect(validate(parse("guide:\n  - required: always\n"))).toBe(false);
    expect(validate(parse("guide:\n  - required: perhaps\n    reason: why\n"))).toBe(false);
  });
});
