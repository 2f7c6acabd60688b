import { describe, expect, test } from "vitest";
import { specFiles } from "../../generator/commands/drift-files.js";
import { positionAt } from "../../generator/diagnostics/position.js";
import { driftRows } from "../../generator/documents/drift/rows.js";
import type { Alignment } from "../../generator/documents/ledger/alignment.js";
import { isRow } from "../../generator/documents/ledger/groups.js";
import type { LedgerRow } from "../../generator/documents/ledger.js";
import { drifted, editionAt, editionOf, folder, guide, old, specWith } from "./drifted.js";

const remark = "| 备注 | remark | String(200) | 否 | |";

test("rows of several sheets stand in the order of the sheets, and what is gone behind what it stood behind", () => {
  const at = [
    ["b", 4],
    ["b", 9],
    ["a", 2],
    ["a", 3],
  ] as const;
  const rows = old.ledger.lines.filter(isRow).slice(0, at.length);
  const lines = rows.map((row, index): LedgerRow => {
    const [sheet = "", line = 0] = at[index] ?? [];
    return { ...row, place: `${sheet}/${line}`, at: { sheet, line } };
  });
  const [one, two, three, four] = lines as [LedgerRow, LedgerRow, LedgerRow, LedgerRow];
  // As ledgers are aligned: lines of the old one, then what is new.
  const alignment: Alignment = [
    { kind: "same", before: one, after: one },
    { kind: "removed", before: two },
    { kind: "same", before: four, after: four },
    { kind: "added", after: three },
  ];
  const ordered = driftRows("guide", alignment, [], false);
  expect(ordered.map(({ place }) => place)).toEqual(["b/4", "b/9", "a/2", "a/3"]);
});

describe("by the ledger alone", () => {
  test("values that a row lists no more are told from the code table", async () => {
    const { drift } = drifted(await editionAt("value-replaced"), { ledger: old.ledger });
    expect(drift.byHand.map(({ place, says }) => `${place}: ${says.en}`)).toEqual([
      "2.1/InsureNotice.payType: it no longer lists as before: 1",
    ]);
  });

  test("a single value that a row still lists is what is left of the list", async () => {
    const { drift } = drifted(await editionAt("value-gone"), { ledger: old.ledger });
    expect(drift.byHand.map(({ place, says }) => `${place}: ${says.en}`)).toEqual([
      "2.1/InsureNotice.payType: it no longer lists as before: 2",
    ]);
  });

  test("what only a remark said is not taken for a decision", async () => {
    const [before, now] = await Promise.all([
      editionOf(guide.replace(remark, "| 备注 | remark | Date | 否 | yyyy-MM-dd |")),
      editionOf(guide.replace(remark, "| 备注 | remark | Date | 是 | yyyy-MM-dd |")),
    ]);
    const disk = specWith((text) => text.replace("type: string(200)", 'type: date("yyyy-MM-dd")'));
    const known = drifted(now, before, disk).drift;
    const unknown = drifted(now, { ledger: before.ledger }, disk).drift;
    expect(known.hunks.map(({ place }) => place)).toEqual(["2.1/InsureNotice.remark", ""]);
    expect([unknown.hunks, unknown.byHand]).toEqual([known.hunks, []]);
  });
});

test("what stands already where a change belongs is told at its own line, and the others are made", async () => {
  const ours = "      totalPremium: { type: string, derived: ours }\n";
  const disk = specWith((text) => text.replace("      premium: {", `${ours}      premium: {`));
  const [{ sources }] = specFiles(folder, disk);
  const lines = sources.flatMap(({ text }) => text.split("\n").indexOf(ours.trimEnd()) + 1);
  const text = guide
    .replace("| 订单号 |", "| 渠道 | channel | String(8) | 否 | |\n| 订单号 |")
    .replace("| premium |", "| totalPremium |");
  const { diagnostics, drift, applied } = drifted(await editionOf(text), old, disk);
  const [problem, ...others] = diagnostics;
  expect(others).toEqual([]);
  expect(problem?.message).toBe(
    "the change of 'types.InsureNotice.fields.premium' does not fit: this stands there already: totalPremium: { type: string, derived: ours }",
  );
  // Its line in the file as it is, although a row that is new stands above it in the proposal.
  expect(lines).toContain(problem?.at && positionAt(problem.at.source, problem.at.start).line);
  expect(applied.map(({ place }) => place)).toContain("2.1/InsureNotice.channel");
  expect(applied.length).toBe(drift.hunks.length - 1);
});

test.each([
  ["1：支付宝", "it no longer lists as before: 2"],
  ["仅支持 2：微信", "it no longer lists as before: 1"],
  // What may be an amount, or anything else, is no value that is new.
  ["不超过 32：见附录", "it no longer lists as before: 1, 2"],
  ["见附录", "it no longer lists as before: 1, 2"],
])("what is left of a list: %s", async (text, says) => {
  const now = await editionOf(guide.replace("1：支付宝 2：微信", text));
  const { drift } = drifted(now);
  expect(drift.byHand.map((each) => each.says.en)).toEqual([says]);
  expect(drift.hunks.map(({ place }) => place)).toEqual([""]);
});

test("a type that the spec has only as documented is documented anew", async () => {
  const disk = specWith((text) => text.replace("wire: int,", "documented: int,"));
  const text = guide.replace("payType | int |", "payType | String(2) |");
  const now = await editionOf(text);
  const { drift, twice } = drifted(now, old, disk);
  expect(drift.hunks[0]?.edits).toEqual([
    {
      kind: "set",
      path: ["types", "InsureNotice", "fields", "payType", "documented"],
      value: "String(2)",
    },
  ]);
  expect([drift.byHand, twice.drift.hunks, twice.drift.byHand]).toEqual([[], [], []]);
});

test("codes of a table that cites a section are its rows there", async () => {
  const disk = specWith((text) => text.replaceAll(/, (cite: guide#3\/\d+) \}/gu, " }"));
  const { drift } = drifted(await editionAt("code-added"), old, disk);
  const edits = drift.hunks.filter(({ place }) => place.startsWith("3/")).map((hunk) => hunk.edits);
  expect(edits).toMatchObject([[{ kind: "add", path: ["codes", "ResultCode", "values"] }]]);
  expect(drift.byHand).toEqual([]);
});
