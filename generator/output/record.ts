import { sha256 } from "./hash.js";
import type { Manifest } from "./manifest.js";
import { foldersOf, tempOf } from "./names.js";
import { nothingPending, type Pending } from "./pending.js";
import {
  changesDisk,
  isInScope,
  isRemoval,
  isWrite,
  type PlanEntry,
  type PlanInput,
} from "./plan.js";
import { kindAt, type Snapshot } from "./snapshot.js";

/** What the manifest lists once the entries are done. */
export function manifestAfter(
  entries: readonly PlanEntry[],
  listed: Manifest,
  { scope, wanted }: PlanInput,
): Manifest {
  const after = new Map([...listed].filter(([path]) => !isInScope(path, scope)));
  const hashes = new Map(wanted.map(({ path, text }) => [path, sha256(text)]));
  for (const { action, path } of entries) {
    const isKept = action === "edited" || action === "foreign";
    // What is kept stays listed as it was: it is ours again when somebody puts it back.
    const hash = isKept ? listed.get(path) : hashes.get(path);
    if (hash !== undefined) after.set(path, hash);
  }
  return after;
}

/**
 * The intent record of a run: every file about which the manifest on disk would be wrong at some moment between now and
 * its replacement. That includes what an earlier interrupted run left unlisted, but not edits that were to be discarded
 * by force: whoever stopped that run may have thought better of it.
 */
export function intentOf(
  entries: readonly PlanEntry[],
  after: Manifest,
  listed: Manifest,
  { manifest, snapshot, pending = nothingPending }: PlanInput,
): Pending {
  const changed = entries.filter(changesDisk).map(({ path }) => path);
  const relisted = [...new Set([...listed.keys(), ...after.keys()])].filter(
    (path) => manifest.get(path) !== listed.get(path) || manifest.get(path) !== after.get(path),
  );
  const files = new Map<string, readonly string[]>();
  for (const path of [...changed, ...relisted]) {
    const hashes = [listed.get(path), after.get(path)];
    files.set(path, [...new Set(hashes.filter((hash) => hash !== undefined))]);
  }
  const folders = [...pending.folders, ...entries.flatMap((entry) => changing(entry, snapshot))];
  const temporary = entries.filter(isWrite).map(({ path }) => tempOf(path));
  return { files, folders: [...new Set(folders)].toSorted(), temporary };
}

/** The folders that an entry may empty, and those that are made for it. */
function changing(entry: PlanEntry, snapshot: Snapshot): readonly string[] {
  if (isRemoval(entry)) return foldersOf(entry.path);
  if (entry.action !== "create") return [];
  return foldersOf(entry.path).filter((folder) => kindAt(snapshot, folder) !== "folder");
}
