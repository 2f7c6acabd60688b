import { expect, test } from "vitest";
import { anomaliesIn } from "../../generator/documents/anomalies/anomalies.js";
import { readJsonSample } from "../../generator/documents/anomalies/corpus/read-json.js";
import { printAnomalies } from "../../generator/documents/anomalies/print-text.js";
import { draftOf } from "../../generator/documents/import/draft.js";
import { ledgerOf } from "../../generator/documents/ledger/ledger-of.js";
import { fieldMeaning } from "../../generator/documents/meaning/field.js";
import { readBlocks } from "../../generator/documents/read/read-blocks.js";
import { dictionaryOf, noSettings } from "../../generator/documents/settings/settings.js";
import { readTables } from "../../generator/documents/tables/read-tables.js";

/** All that a document goes through, with `text` in its prose, in a name, a type and a description. */
async function wholeWay(text: string): Promise<readonly string[]> {
  const source = `# 1 下单

${text}

## 1.1 请求参数

| 字段名称 | 字段代码 | 类型 | 是否必传 | 字段描述 |
| --- | --- | --- | --- | --- |
| 单号 | orderNo | String(32) | 是 | 唯一 |
| 备注 | ${text} | ${text} | ${text} | ${text} |
`;
  const [read] = await readBlocks(Buffer.from(source), "guide.md", dictionaryOf(noSettings));
  const blocks = read?.blocks ?? [];
  const reading = readTables("guide", blocks, noSettings);
  ledgerOf(reading, "0");
  anomaliesIn([reading], { guide: blocks });
  draftOf(
    [
      {
        reading,
        title: "指南",
        file: "guide.md",
        sha256: "0",
        meaningOf: (row) => fieldMeaning(row, {}),
      },
    ],
    { provider: "acme" },
  );
  return reading.tables.flatMap(({ rows }) => rows.map(({ place }) => place));
}

// A form that tries again from each of its letters takes minutes over these, and one that tries each way of parting them, years.
test.each([
  "**",
  "-",
  "- ",
  "1.",
  "返回",
  "a：",
  "<!--",
  "v1.",
  "2024-",
  "a@",
  "0-甲 ",
  "（1甲、",
  "如果",
  "时",
])("a page of '%s' is read to its end", async (sign) => {
  expect(await wholeWay(sign.repeat(800))).toContain("1.1/orderNo");
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "the name '%s' is a name like others",
  async (name) => {
    expect(await wholeWay(name)).toContain(`1.1/${name}`);
  },
);

test("a sample that is deeper than any message ends where nobody follows", () => {
  const { flaws } = readJsonSample('{"a":'.repeat(100_000));
  expect(flaws.map(({ kind }) => kind)).toContain("cut-off");
});

test("a document gives neither terminals nor logs a command", () => {
  const says = { en: "::error::x \u001b[2J ##[group]y", zh: "::error::x" };
  const anomaly = {
    rule: "names-differ",
    certainty: "likely",
    fingerprint: "0123456789ab",
    facts: [],
    title: says,
    says,
    claims: [],
    inquiry: { decision: "", reason: "", question: "", meanwhile: "", answers: [] },
  } as const;
  const text = printAnomalies({ name: "acme", title: "", anomalies: [anomaly] }, "en");
  expect(text).toContain("    \\u003a:error::x \\u001b[2J #\\u0023[group]y\n");
});
