import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { diskOver } from "../../generator/commands/disk-over.js";
import { specFiles } from "../../generator/commands/drift-files.js";
import { readOne } from "../../generator/commands/specs.js";
import { positionAt } from "../../generator/diagnostics/position.js";
import { reportProvider } from "../../generator/diff/report.js";
import { applyHunks, markDrafts } from "../../generator/documents/drift/apply.js";
import { findDrift } from "../../generator/documents/drift/find-drift.js";
import { driftRows } from "../../generator/documents/drift/rows.js";
import { printDrift } from "../../generator/documents/drift/print-text.js";
import { ledgerOf } from "../../generator/documents/ledger/ledger-of.js";
import type { Alignment } from "../../generator/documents/ledger/alignment.js";
import { isRow } from "../../generator/documents/ledger/groups.js";
import type { Ledger, LedgerRow } from "../../generator/documents/ledger.js";
import { readBlocks } from "../../generator/documents/read/read-blocks.js";
import type { Reading } from "../../generator/documents/reading.js";
import { noSettings } from "../../generator/documents/settings/settings.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { readTables } from "../../generator/documents/tables/read-tables.js";
import { traceProvider } from "../../generator/documents/trace/trace.js";
import type { Resolved } from "../../generator/model/resolve/resolve.js";
import { nodeDisk } from "../../generator/spec/disk.js";

const home = "test/documents/drift";
const folder = `${home}/acme/specs/acme`;
const cases = readdirSync(home).filter((name) => existsSync(`${home}/${name}/guide.md`));
const changed = cases.filter((name) => name !== "acme");

let old: Edition;

beforeAll(async () => {
  old = await editionAt("acme");
});

test("the spec that is changed is sound, and captures all of its document", () => {
  const [resolved, problems] = readOne(folder, nodeDisk);
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  const editions = [{ now: old.ledger, isNew: false, isRead: true }];
  const [trace, complaints] = traceProvider(resolved as Resolved, editions, []);
  const open = complaints.filter(({ code }) => code !== "row-uncaptured");
  expect(open.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  // Histories are waived where there is a file for waivers.
  const [{ lines = [] } = {}] = trace.documents;
  const uncaptured = lines.filter(({ state }) => state === "uncaptured");
  expect(uncaptured.map(({ line }) => line.place)).toEqual(["修订记录/1.0.0"]);
});

test("nothing differs from itself", () => {
  const { drift, diagnostics } = drifted(old);
  expect(diagnostics).toEqual([]);
  expect([drift.rows, drift.claims, drift.byHand]).toEqual([[], [], []]);
});

describe("a new version", () => {
  test.for(changed)("%s", async (name) => {
    const now = await editionAt(name);
    const { printed, drift, diagnostics, findings, again } = drifted(now);
    expect(diagnostics).toEqual([]);
    check(`${home}/${name}/expect.txt`, `${printed}\n${findings.join("\n")}\n`);
    // What is proposed leaves nothing of what is proposed: the same document again moves nothing but what is left to somebody.
    const left = again.drift.hunks.filter(({ place }) => place !== "");
    expect(left).toEqual([]);
    expect(again.drift.byHand.length).toBeLessThanOrEqual(drift.byHand.length);
  });

  test.for(changed)("%s is applied once, though the ledger is the old one", async (name) => {
    const { twice } = drifted(await editionAt(name));
    expect(twice.diagnostics).toEqual([]);
    expect(twice.drift.hunks).toEqual([]);
  });
});

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

function check(path: string, actual: string): void {
  if (process.env["UPDATE_CASES"] === "1") writeFileSync(path, actual);
  expect(actual).toBe(existsSync(path) ? readFileSync(path, "utf8") : undefined);
}

interface Edition {
  readonly reading: Reading;
  readonly ledger: Ledger;
}

const guide = readFileSync(`${home}/acme/guide.md`, "utf8");
const remark = "| 备注 | remark | String(200) | 否 | |";

/** The spec, its files changed. */
function specWith(change: (text: string) => string) {
  const [{ sources }] = specFiles(folder, nodeDisk);
  return diskOver(
    nodeDisk,
    sources.map(({ path, text }) => ({ path, text: change(text) })),
  );
}

const editionAt = (name: string): Promise<Edition> =>
  editionOf(readFileSync(`${home}/${name}/guide.md`, "utf8"));

async function editionOf(text: string): Promise<Edition> {
  const bytes = new TextEncoder().encode(text);
  const [blocks] = await readBlocks(bytes, "guide.md", dictionary);
  const reading = readTables("guide", blocks?.blocks ?? [], noSettings);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { reading, ledger: ledgerOf(reading, sha256) };
}

const oldRead = { kind: "read", file: "guide-1.0.0.md" } as const;

/** An edition, or its ledger alone. */
type Old = Pick<Edition, "ledger"> & Partial<Edition>;

/**
 * The drift of the spec to an edition; `again`: that of the spec as it is proposed, once the ledger is written; `twice`: before.
 */
function drifted(now: Edition, before: Old = old, disk = nodeDisk) {
  const [resolved] = readOne(folder, disk, { drafts: "shown" }) as [Resolved, unknown];
  const [{ sources, files }] = specFiles(folder, disk);
  const drift = findDrift(resolved, files, {
    ledger: before.ledger,
    ...(before.reading && { was: before.reading }),
    now: now.reading,
    nowLedger: now.ledger,
    settings: noSettings,
    file: "guide-1.1.0.md",
  });
  const [{ files: after, applied }, patching] = applyHunks(sources, drift.hunks);
  const [{ files: marked }, marking] = markDrafts(after, drift.hunks);
  const [head] = readOne(folder, diskOver(disk, after), { drafts: "shown" });
  const found = head === undefined ? [] : reportProvider(resolved, head).findings;
  return {
    drift,
    applied,
    diagnostics: [...patching, ...marking],
    printed: printDrift({ ...drift, file: "guide-1.1.0.md", old: oldRead, applied }, "en"),
    findings: found.map(({ rule, severity, element }) => `${severity} ${rule} ${element}`),
    get again() {
      return drifted(now, now, diskOver(disk, marked));
    },
    get twice() {
      return drifted(now, before, diskOver(disk, marked));
    },
  };
}
