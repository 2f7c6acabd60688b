import type { Disk } from "./disk.js";
import { DiskError } from "./disk.js";
import { sha256 } from "./hash.js";
import { printManifest } from "./manifest.js";
import { folderOf, foldersOf, joined, manifestPath, pendingPath, tempOf } from "./names.js";
import { printPending } from "./pending.js";
import {
  isRemoval,
  isWrite,
  type Creation,
  type Plan,
  type Removal,
  type Replacement,
} from "./plan.js";

/**
 * Does what a plan says. Killed at any moment, it leaves every file as it was or as it should become, and a record by which
 * the next run finishes the work:
 *
 * ```
 * intent record ─→ all new texts beside their targets ─→ renames ─→ removals ─→ manifest ─→ record removed
 * ```
 *
 * So a full disk is noticed before anything changes. Throws `DiskError`.
 */
export function apply(plan: Plan, disk: Disk): void {
  if (!plan.needsWork) return;
  const writes = plan.entries.filter(isWrite);
  const removals = plan.entries.filter(isRemoval);

  for (const path of plan.leftovers) disk.remove(path);
  replaceOwn(pendingPath, printPending(plan.intent), disk);
  if (plan.removeFirst) remove(removals, plan, disk);
  stage(writes, disk);
  for (const write of writes) putInPlace(write, disk);
  if (!plan.removeFirst) remove(removals, plan, disk);
  syncFolders([...writes, ...removals], disk);
  replaceOwn(manifestPath, printManifest(plan.manifest), disk);
  disk.remove(pendingPath);
  disk.sync("");
}

/** Puts every new text on the disk, next to the file that it is to become. */
function stage(writes: readonly (Creation | Replacement)[], disk: Disk): void {
  const made = new Set<string>();
  for (const { path, text } of writes) {
    for (const folder of foldersOf(path)) {
      if (!made.has(folder)) disk.makeFolder(folder);
      made.add(folder);
    }
    disk.create(tempOf(path), Buffer.from(text));
    disk.sync(tempOf(path));
  }
}

function putInPlace(write: Creation | Replacement, disk: Disk): void {
  expectHash(write.path, write.action === "update" ? write.was.hash : undefined, disk);
  disk.rename(tempOf(write.path), write.path);
}

/** Removes files, then the folders that this leaves empty (or that an interrupted run of ours made and never filled). */
function remove(removals: readonly Removal[], plan: Plan, disk: Disk): void {
  for (const { path, was } of removals) {
    expectHash(path, was.hash, disk);
    disk.remove(path);
  }
  // Reversed UTF-16 order: a folder comes after the folders in it.
  for (const folder of plan.intent.folders.toReversed()) disk.removeEmptyFolder(folder);
}

/** The plan is a moment old: what somebody saved since then is not overwritten. */
function expectHash(path: string, expected: string | undefined, disk: Disk): void {
  const bytes = disk.read(path);
  if ((bytes && sha256(bytes)) !== expected) {
    throw new DiskError("replace", joined(disk.name, path), {
      en: "it changed during the run",
      zh: "运行期间它被改动了",
    });
  }
}

/** A file's new name is only safe from a power failure once its folder is on stable storage. */
function syncFolders(entries: readonly { readonly path: string }[], disk: Disk): void {
  for (const folder of new Set(entries.map(({ path }) => folderOf(path)))) {
    if (disk.list(folder) !== undefined) disk.sync(folder);
  }
}

/** Replaces one of baowen's own two files, at once. */
function replaceOwn(path: string, text: string, disk: Disk): void {
  disk.create(tempOf(path), Buffer.from(text));
  disk.sync(tempOf(path));
  disk.rename(tempOf(path), path);
  disk.sync("");
}
