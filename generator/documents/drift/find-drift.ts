import type { Resolved } from "../../model/resolve/resolve.js";
import { align } from "../ledger/align.js";
import type { Alignment } from "../ledger/alignment.js";
import { isRow } from "../ledger/groups.js";
import type { Ledger } from "../ledger.js";
import type { Reading } from "../reading.js";
import type { ReadingSettings } from "../settings/settings.js";
import { specElements } from "../trace/elements.js";
import { claimsOf, isChange } from "./claims.js";
import type { SpecFile } from "./cited-places.js";
import { rowsByPlace, type DriftContext } from "./context.js";
import type { Drift } from "./drift.js";
import { factHunks } from "./facts.js";
import { proposalFor } from "./propose.js";
import { driftRows } from "./rows.js";

/** The two versions of a document. */
export interface Versions {
  /** What the spec was captured from, as it is committed. */
  readonly ledger: Ledger;
  /** The same document, where it is at hand: what its remarks said is in no ledger. */
  readonly was?: Reading;
  /** The new one. */
  readonly now: Reading;
  readonly nowLedger: Ledger;
  readonly settings: ReadingSettings;
  readonly file: string;
}

/** What the new version of a document means for the spec that was captured from the old one. */
export function findDrift(
  { provider, origins }: Resolved,
  files: readonly SpecFile[],
  versions: Versions,
): Drift {
  const { ledger, nowLedger } = versions;
  const { document } = ledger;
  const about = provider.documents.find(({ name }) => name === document);
  const alignment = align(ledger, nowLedger);
  // Whoever runs it again before the ledger is written anew has applied it to the spec, which names the new document since.
  const citesNew = about?.sha256 === nowLedger.sha256;
  const rows = driftRows(document, alignment, specElements(provider, origins), citesNew);
  const words = about?.words ?? {};
  const context = contextOf(versions, { document, words, files, alignment, citesNew });
  const changed = rows.filter(({ aligned }) => aligned.kind !== "same");
  const claims = claimsOf(changed, context.now);
  const proposed = proposalFor(rows, alignment, [ledger, nowLedger], context);
  const facts = factHunks(document, files, {
    file: versions.file,
    sha256: nowLedger.sha256,
    ...versionIn(claims),
  });
  return {
    provider: provider.name,
    document,
    title: about?.title ?? document,
    rows: changed,
    same: rows.length - changed.length,
    claims,
    unclaimed: claims.length === 0 ? [] : changed.filter(isChange).flatMap(unclaimedBy(claims)),
    hunks: [...proposed.hunks, ...facts],
    byHand: proposed.byHand,
  };
}

function contextOf(
  { was, now, settings }: Versions,
  {
    alignment,
    ...about
  }: Omit<DriftContext, "settings" | "now" | "was" | "agreeing"> & {
    readonly alignment: Alignment;
  },
): DriftContext {
  return {
    ...about,
    settings,
    now: rowsByPlace(now),
    was: was === undefined ? new Map() : rowsByPlace(was),
    agreeing: agreeingIn(alignment, about.citesNew),
  };
}

/** By what messages depend on: code, type, requiredness and length. */
function agreeingIn(alignment: Alignment, citesNew: boolean): DriftContext["agreeing"] {
  const now = new Map<string, string>();
  const became = new Map<string, string>();
  for (const aligned of alignment) {
    if (!("after" in aligned) || !isRow(aligned.after)) continue;
    now.set(aligned.after.place, aligned.after.core);
    if ("before" in aligned) became.set(aligned.before.place, aligned.after.core);
  }
  const cited = citesNew ? now : became;
  return (was, place) => !cited.has(was) || cited.get(was) === now.get(place);
}

function unclaimedBy(claims: Drift["claims"]): (row: { readonly place: string }) => string[] {
  const claimed = new Set(claims.flatMap(({ found }) => found));
  return ({ place }) => (claimed.has(place) ? [] : [place]);
}

/** Of the revisions that are new, the last one that names its version. */
function versionIn(claims: Drift["claims"]): { readonly version?: string } {
  const named = claims.flatMap(({ version }) => version?.replace(/^[vV]/u, "") ?? []);
  const newest = named.toSorted(byNumbers).at(-1);
  return newest === undefined ? {} : { version: newest };
}

function byNumbers(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.split(".").map(Number));
  for (let index = 0; index < 4; index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
