import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readLedger } from "../../generator/documents/ledger/print.js";
import { runProgram } from "../support/program.js";

/*
 * Every row of the providers' documents is captured or waived, and every citation leads to one: held against the documents where
 * BAOWEN_DOCUMENTS names them, and otherwise against their ledgers.
 */

const documents = process.env["BAOWEN_DOCUMENTS"] ?? "";

/** Counted by hand in the documents, before anything read them. */
const counted = [
  { provider: "aigobao", ledger: "api", rows: { field: 168, revision: 13, term: 7, code: 11 } },
  { provider: "gongbao", ledger: "spec", rows: { field: 118, group: 38, revision: 8 } },
  { provider: "huanong", ledger: "notices", rows: { field: 107 } },
  { provider: "lima", ledger: "interfaces", rows: { operation: 22 } },
  // 82 of tables, and five members that prose explains.
  { provider: "xiebao", ledger: "notice", rows: { field: 87 } },
] as const;

test.each(counted)("the ledger of $provider has every row", ({ provider, ledger, rows }) => {
  const path = `specs/${provider}/documents/${ledger}.rows.jsonl`;
  const [read, problems] = readLedger({ path, text: readFileSync(path, "utf8") });
  expect(problems).toEqual([]);
  const kinds = (read?.lines ?? [])
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "paragraph" && kind !== "sample");
  const counts = Object.fromEntries(
    [...new Set(kinds)].map((kind) => [kind, kinds.filter((each) => each === kind).length]),
  );
  expect(counts).toEqual(rows);
  expect(read?.unclaimed).toEqual([]);
});

describe("baowen trace", () => {
  test("finds nothing amiss by the ledgers alone", () => {
    const ended = runProgram(".", ["trace"], { environment: { BAOWEN_DOCUMENTS: "" } });
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).not.toMatch(/uncaptured|orphaned|ambiguous|cite nothing/u);
  });

  test("finds nothing amiss in the documents themselves", ({ skip }) => {
    if (documents === "") {
      const reason =
        "the documents are not at hand, so their ledgers alone are held against the specs";
      process.stderr.write(`skipped: ${reason}\n`);
      skip(reason);
    }
    const ended = runProgram(".", ["trace", "--documents", documents]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).not.toMatch(/uncaptured|orphaned|ambiguous|cite nothing/u);
  });
});
