import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { diskOver } from "../../generator/commands/disk-over.js";
import { specFiles } from "../../generator/commands/drift-files.js";
import { readOne } from "../../generator/commands/specs.js";
import { reportProvider } from "../../generator/diff/report.js";
import { applyHunks, markDrafts } from "../../generator/documents/drift/apply.js";
import { findDrift } from "../../generator/documents/drift/find-drift.js";
import { printDrift } from "../../generator/documents/drift/print-text.js";
import { ledgerOf } from "../../generator/documents/ledger/ledger-of.js";
import type { Ledger } from "../../generator/documents/ledger.js";
import { readBlocks } from "../../generator/documents/read/read-blocks.js";
import type { Reading } from "../../generator/documents/reading.js";
import { noSettings } from "../../generator/documents/settings/settings.js";
import { dictionary } from "../../generator/documents/tables/dictionary.js";
import { readTables } from "../../generator/documents/tables/read-tables.js";
import type { Resolved } from "../../generator/model/resolve/resolve.js";
import { nodeDisk, type Disk } from "../../generator/spec/disk.js";

/** The made-up provider whose documents drift, and its document. */
export const home = "test/documents/drift";
export const folder: string = `${home}/acme/specs/acme`;

/** A version of the made-up document. */
export interface Edition {
  readonly reading: Reading;
  readonly ledger: Ledger;
}

/** The old version. */
export const guide = readFileSync(`${home}/acme/guide.md`, "utf8");

/** The spec, its files changed. */
export function specWith(change: (text: string) => string): Disk {
  const [{ sources }] = specFiles(folder, nodeDisk);
  return diskOver(
    nodeDisk,
    sources.map(({ path, text }) => ({ path, text: change(text) })),
  );
}

/** The version of a case. */
export const editionAt = (name: string): Promise<Edition> =>
  editionOf(readFileSync(`${home}/${name}/guide.md`, "utf8"));

/** A version of this text. */
export async function editionOf(text: string): Promise<Edition> {
  const bytes = new TextEncoder().encode(text);
  const [blocks] = await readBlocks(bytes, "guide.md", dictionary);
  const reading = readTables("guide", blocks?.blocks ?? [], noSettings);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { reading, ledger: ledgerOf(reading, sha256) };
}

export const old: Edition = await editionAt("acme");

const oldRead = { kind: "read", file: "guide-1.0.0.md" } as const;

/** An edition, or its ledger alone. */
type Old = Pick<Edition, "ledger"> & Partial<Edition>;

/**
 * The drift of the spec to an edition; `again`: that of the spec as it is proposed, once the ledger is written; `twice`: before.
 */
export function drifted(now: Edition, before: Old = old, disk = nodeDisk) {
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
