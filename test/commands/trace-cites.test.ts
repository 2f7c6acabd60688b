import { describe, expect, test } from "vitest";
import { passageOf } from "../documents/ledger/readings.js";
import {
  fields,
  headlines,
  ledgerPath,
  pay,
  replaced,
  reviewed,
  run,
  trace,
  whole,
} from "./traced.js";

describe("a document that differs from its ledger", () => {
  const [orderNo, price] = pay.rows;

  test("makes the citations of its rows suspect until the ledger is written anew", async () => {
    const cells = { ...price?.cells, type: "String" };
    const rows = pay.rows.map((row) => (row === price ? { ...row, cells } : row));
    const project = replaced(await reviewed(), { ...whole, tables: [fields, { ...pay, rows }] });
    const ran = await run(project);
    expect(headlines(ran)).toEqual([
      "specs/acme/provider.yaml:8:64 error ledger-stale: specs/acme/documents/notice.rows.jsonl is not what the document 'notice' says now: 1 edited",
      "specs/acme/types.yaml:6:7 warning cite-suspect: 'notice#2/Pay.price' is suspect: type: Long → String",
    ]);
    expect(ran.output).toContain("suspect");
    await run(project, "trace --write");
    expect((await run(project)).said).toBe("");
  });

  test("may have lost a row that is cited, or have it elsewhere", async () => {
    const rows = [
      orderNo,
      { ...price!, place: "2/Pay.amount", cells: { ...price?.cells, code: "amount" } },
    ];
    const tables = [fields, { ...pay, rows: rows.flatMap((row) => row ?? []) }];
    const ran = await run(replaced(await reviewed(), { ...whole, tables }));
    expect(headlines(ran)).toEqual([
      "specs/acme/provider.yaml:8:14 error row-uncaptured: nothing captures a row of notice#2: Pay.amount (line 202 of the document)",
      "specs/acme/provider.yaml:8:64 error ledger-stale: specs/acme/documents/notice.rows.jsonl is not what the document 'notice' says now: 1 renamed",
      "specs/acme/types.yaml:6:7 error cite-orphaned: 'notice#2/Pay.price' is not in the document",
    ]);
    expect(ran.said).toContain("help: it stands at 'notice#2/Pay.amount' now");
  });

  test("may have another row where one was cited", async () => {
    const swapped = [
      { ...orderNo!, cells: price!.cells },
      { ...price!, cells: orderNo!.cells },
    ];
    const tables = [fields, { ...pay, rows: swapped }];
    const ran = await run(replaced(await reviewed(), { ...whole, tables }));
    expect(ran.said).toContain(
      "'notice#2/Pay.price' is suspect: the row that stood there stands at '2/Pay.orderNo' now",
    );
  });

  test("may have a row that is cited and was never reviewed", async () => {
    const tables = [fields, { ...pay, rows: pay.rows.slice(0, 1) }];
    const before = { ...whole, tables };
    const ran = await run(replaced(await reviewed(before), whole));
    expect(headlines(ran).slice(1)).toEqual([
      "specs/acme/types.yaml:6:7 warning cite-predated: 'notice#2/Pay.price' is in the document, and not yet in its ledger",
    ]);
  });

  test("may stand on other lines, or be read otherwise", async () => {
    const tables = [fields, pay].map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, at: { line: row.at.line + 37 } })),
    }));
    const ran = await run(replaced(await reviewed(), { ...whole, tables }));
    expect(headlines(ran)).toEqual([
      "specs/acme/provider.yaml:8:64 error ledger-stale: specs/acme/documents/notice.rows.jsonl is not what the document 'notice' says now: no row differs, but where rows stand or how they were read",
    ]);
  });
});

describe("a citation", () => {
  test("that leads nowhere names what may be meant, and who else cites it", async () => {
    const rows = fields.rows.filter(({ place }) => place !== "1/sign");
    const ran = await run(await reviewed({ ...whole, tables: [{ ...fields, rows }, pay] }));
    expect(headlines(ran)).toEqual([
      "specs/acme/protocols.yaml:9:67 error cite-orphaned: 'notice#1/sign' is not in the document",
    ]);
    expect(ran.said).toMatch(
      /\n {2}help: (did you mean 'notice#1\/|cite a place that its ledger has)/u,
    );
  });

  test("may lead to a member of a sample, which is then captured", async () => {
    const sample = {
      ...passageOf("2/sample", '{"orderNo":"A1"}', ["signature"]),
      kind: "sample" as const,
      members: ["2/Pay.orderNo"],
    };
    const rows = pay.rows.filter(({ place }) => place !== "2/Pay.orderNo");
    const shown = { ...whole, tables: [fields, { ...pay, rows }], passages: [sample] };
    const ran = await run(await reviewed(shown));
    expect(ran.said).toBe("");
    expect(ran.output).toContain("notice#2      2         2");
  });

  test("may mean several lines of a ledger that was put together by hand", async () => {
    const project = await reviewed();
    const lines = project.text(ledgerPath).split("\n");
    const row = lines.find((line) => line.includes('"place":"1/why"')) ?? "";
    project.put({ [ledgerPath]: [...lines.slice(0, -1), row, ""].join("\n") });
    const ran = await run(project, "trace", { command: trace });
    expect(headlines(ran)).toEqual([
      "specs/acme/protocols.yaml:17:38 error cite-ambiguous: 'notice#1/why' is more than one line of the document",
    ]);
    expect(ran.said.match(/^ {2}specs.*rows\.jsonl:\d+:\d+ this may be meant$/gmu)).toHaveLength(2);
  });
});
