import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printText } from "../../../generator/diagnostics/print-text.js";
import { ledgerOf } from "../../../generator/documents/ledger/ledger-of.js";
import { printLedger, readLedger } from "../../../generator/documents/ledger/print.js";
import type { LedgerRow } from "../../../generator/documents/ledger.js";
import type { Reading, Row } from "../../../generator/documents/reading.js";
import { knownDocuments, ledgerOfRows, providers } from "./known-rows.js";
import { passageOf, readingOf, sha256, tableOf } from "./readings.js";

function rowOf(cells: Row["cells"], kind: Row["kind"] = "field"): LedgerRow {
  const table = tableOf("3.2", [cells]);
  const rows = table.rows.map((row) => ({ ...row, kind }));
  const [line] = ledgerOf(readingOf({ tables: [{ ...table, rows }] }), sha256).lines;
  return line as LedgerRow;
}

describe("hashes of a row", () => {
  const cells = { seq: "1", label: "订单号", code: "orderNo", type: "String(32)", required: "是" };
  const row = rowOf(cells);

  test.each([
    ["its running number", { ...cells, seq: "7" }],
    ["the order of its columns", Object.fromEntries(Object.entries(cells).toReversed())],
    ["blanks and marks", { ...cells, label: "订 单号", type: "String（32）" }],
    ["an empty cell", { ...cells, description: " " }],
  ])("do not count %s", (_what, other) => {
    const { full, core, rest } = rowOf(other);
    expect({ full, core, rest }).toEqual({ full: row.full, core: row.core, rest: row.rest });
  });

  test("count the rest apart from what messages depend on", () => {
    const reworded = rowOf({ ...cells, description: "商户生成" });
    expect(reworded.core).toBe(row.core);
    expect(reworded.rest).not.toBe(row.rest);
    const renamed = rowOf({ ...cells, code: "orderNumber" });
    expect(renamed.core).not.toBe(row.core);
    expect(renamed.rest).toBe(row.rest);
    for (const other of [reworded, renamed]) expect(other.full).not.toBe(row.full);
    expect(rowOf({ code: "orderNo" })).not.toHaveProperty("rest");
  });

  test("tell letters apart that look alike, in names on the wire", () => {
    expect(rowOf({ code: "рауТуре" }).full).not.toBe(rowOf({ code: "payType" }).full);
    expect(rowOf({ code: "ａ" }).full).not.toBe(rowOf({ code: "a" }).full);
  });
});

describe("facts", () => {
  test("are names, types and the like", () => {
    const { facts } = rowOf({
      seq: "1",
      label: "订单号",
      code: "orderNo",
      type: "String(32)",
      required: "是",
      description: "由商户生成",
      example: "A1",
      author: "某人",
    });
    expect(facts).toEqual({ label: "订单号", code: "orderNo", type: "String(32)", required: "是" });
  });

  test("of a revision are its version and date", () => {
    const cells = { version: "1.0.1", date: "2020-01-02", author: "某人", change: "新增字段" };
    expect(rowOf(cells, "revision").facts).toEqual({ version: "1.0.1", date: "2020-01-02" });
  });

  test.each([
    ["a label with a sentence's marks", { label: "订单号，由商户生成" }],
    ["a long label", { label: "订单在商户侧的唯一编号以及它在平台侧对应的编号和在渠道侧的编号" }],
    ["a condition", { required: "被保人为未成年人时必传" }],
    ["what may be a key", { default: "q7Hd93Jf0Zk2Lm4Np6Rs8Tv1Wx3Yb5Cd" }],
  ])("are not %s", (_what, cells) => expect(rowOf(cells).facts).toEqual({}));
});

/** Everything that a document can say in words. */
const sentence = "商户须保证订单号唯一，否则平台将拒绝受理该请求。";

/** A reading that took sentences for whatever there is. */
function talkative(text: string): Reading {
  const columns = ["label", "code", "type", "required", "description", "limits", "term"] as const;
  const cells = Object.fromEntries(columns.map((column) => [column, text]));
  const table = tableOf("3.2", [cells], { id: `${text}#1`, name: text, sections: [text] });
  return readingOf({
    sections: [{ place: text, title: text, sections: [text], at: { line: 1 } }],
    tables: [{ ...table, rows: table.rows.map((row) => ({ ...row, below: [text] })) }],
    passages: [
      { ...passageOf("3.2/p1", text), sections: [text], place: `3.2/${text}`, members: [text] },
    ],
    unclaimed: [{ text, at: { line: 9 }, looksLike: "row" }],
  });
}

/** What stands in a ledger: texts, hashes and paths have none of these. */
function proseIn(ledger: string): readonly string[] {
  const texts = ledger.matchAll(/"((?:[^"\\]|\\.)*)"/gu);
  return [...texts].map(([, text = ""]) => text).filter(isProse);
}

function isProse(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return /[，。]/u.test(text) || han > 30 || text.split(" ").length > 8;
}

describe("no sentence", () => {
  test("is in a ledger, whatever was taken for what", () => {
    expect(proseIn(sentence.replace(/^|$/gu, '"'))).not.toEqual([]);
    const text = printLedger(ledgerOf(talkative(sentence), sha256));
    expect(text).not.toContain("平台将拒绝");
    expect(proseIn(text)).toEqual([]);
  });

  test("of any wording", () => {
    const word = fc.constantFrom("订单", "须", "pay", "平台", "，", "。", " ", "保证", "the");
    const wordy = fc.array(word, { minLength: 20, maxLength: 60 }).map((words) => words.join(""));
    fc.assert(
      fc.property(wordy, (text) => {
        expect(proseIn(printLedger(ledgerOf(talkative(text), sha256)))).toEqual([]);
      }),
    );
  });

  const committed = readdirSync("specs", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".rows.jsonl"))
    .toSorted();
  test.each(committed)("is in %s", (path) => {
    expect(proseIn(readFileSync(`specs/${path}`, "utf8"))).toEqual([]);
  });
});

function check(text: string, ...expected: readonly string[]): void {
  const [ledger, diagnostics] = readLedger({ path: "guide.rows.jsonl", text });
  expect(ledger === undefined).toBe(expected.length > 0);
  const said = printText(diagnostics).match(/^\S+:\d+:\d+ .*$/gm) ?? [];
  expect(said).toEqual(expected);
}

describe("a ledger in a file", () => {
  const ledger = ledgerOf(
    readingOf({
      sections: [{ place: "3.2", title: "请求参数", sections: [], at: { line: 1, page: 2 } }],
      tables: [
        tableOf("3.2", [{ label: "订单号", code: "orderNo", type: "String(32)" }], {
          name: "Order",
          role: "request",
        }),
      ],
      passages: [
        { ...passageOf("3.2/p1", sentence, ["retry"]), members: ["3.2/data.orderNo"] },
        passageOf("3.2/p2", "甲"),
      ],
      structural: [
        { reason: "head", at: { line: 2 } },
        { reason: "contents", at: { line: 3 } },
        { reason: "head", at: { line: 4 } },
      ],
      unclaimed: [{ text: "a | b", at: { line: 9 }, looksLike: "head" }],
    }),
    sha256,
  );
  const text = printLedger(ledger);
  const lines = text.trimEnd().split("\n");

  test("has one object a line, its keys in a fixed order", () => {
    expect(text.endsWith("}\n")).toBe(true);
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object).join())).toEqual([
      "document,sha256,extractor,structural",
      "kind,place,title,full,at",
      "kind,place,table,of,name,role,sections,facts,core,rest,full,at",
      "kind,place,topics,members,sections,full,at",
      "kind,place,sections,full,at",
      "kind,place,looksLike,full,at",
    ]);
    expect(lines[0]).toContain('"structural":{"contents":1,"head":2}');
  });

  test("is read as it was written", () => {
    expect(readLedger({ path: "a", text })).toEqual([ledger, []]);
    expect(readLedger({ path: "a", text: text.replaceAll("\n", "\r\n") })).toEqual([ledger, []]);
  });

  test.each(providers)("is read as it was written: the rows of %s", (provider) => {
    for (const rows of knownDocuments(provider)) {
      const known = ledgerOfRows(rows);
      const [read, diagnostics] = readLedger({ path: "a", text: printLedger(known) });
      expect(diagnostics).toEqual([]);
      expect(read).toEqual(known);
      expect(printLedger(read ?? known)).toBe(printLedger(known));
    }
  });

  const is = "error ledger-malformed: this is no line of a ledger:";

  test("is refused where a merge left something, each line for itself", () => {
    const merged = [lines[0], "<<<<<<< HEAD", lines[1], "=======", ">>>>>>> other"].join("\n");
    check(
      merged,
      `guide.rows.jsonl:2:1 ${is} it is no JSON from here on`,
      `guide.rows.jsonl:4:1 ${is} it is no JSON from here on`,
      `guide.rows.jsonl:5:1 ${is} it is no JSON from here on`,
    );
  });

  test("is refused where a line is cut", () => {
    const cut = [lines[0], lines[1]?.slice(0, 20)].join("\n");
    check(cut, `guide.rows.jsonl:2:21 ${is} it is no JSON from here on`);
  });

  test.each([
    ["no object", "[]", "2:1", "it is no JSON object"],
    ["of no kind", '{"kind":"filed"}', "2:2", "its 'kind' is not known"],
    [
      "with a key that is not known",
      '{"kind":"section","plce":""}',
      "2:19",
      "'plce' is not a key of such a line",
    ],
    [
      "without a key",
      '{"kind":"section","place":"1","title":"","at":{"line":1}}',
      "2:1",
      "'full' is not what it must be",
    ],
    [
      "with a hash that is none",
      '{"kind":"section","place":"1","title":"","full":"x","at":{"line":1}}',
      "2:42",
      "'full' is not what it must be",
    ],
  ])("is refused where a line is %s", (_what, line, at, reason) => {
    check(`${lines[0]}\n${line}\n`, `guide.rows.jsonl:${at} ${is} ${reason}`);
  });

  test("is refused where it says not of what it is", () => {
    check("", `guide.rows.jsonl:1:1 ${is} it is empty`);
    check(`${lines[1]}\n`, `guide.rows.jsonl:1:1 ${is} 'document' is not what it must be`);
    check(
      `${lines[0]?.replace("9f3c", "zz")}\n`,
      `guide.rows.jsonl:1:21 ${is} 'sha256' is not what it must be`,
    );
  });
});
