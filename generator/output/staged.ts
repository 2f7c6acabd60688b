import type { OutputFile } from "../emit/output-file.js";
import { DiskError, type Disk } from "./disk.js";
import { foldersOf, joined, tempOf } from "./names.js";
import { isThere } from "./write-once.js";

/** What takes back what was done, in the order in which it was. */
export type Undo = (() => void)[];

/** Writes all texts beside their places, their folders made: a full disk is noticed before there is anything in one. */
export function stage(disk: Disk, files: readonly OutputFile[], undo: Undo): void {
  for (const { path, text } of files) {
    for (const folder of ["", ...foldersOf(path)]) makeFolder(disk, folder, undo);
    // One that a run left that was killed.
    removeIfThere(disk, tempOf(path));
    // Also where only a part of it can be written.
    undo.push(() => removeIfThere(disk, tempOf(path)));
    disk.create(tempOf(path), Buffer.from(text));
    disk.sync(tempOf(path));
  }
}

function makeFolder(disk: Disk, folder: string, undo: Undo): void {
  if (disk.list(folder) !== undefined) return;
  disk.makeFolder(folder);
  undo.push(() => disk.removeEmptyFolder(folder));
}

/** Puts a staged text into its place, where nothing may be. Throws a `DiskError` where something is. */
export function putNew(disk: Disk, path: string, undo: Undo): void {
  if (isThere(disk, path)) {
    throw new DiskError("write", joined(disk.name, path), {
      en: "something is there already",
      zh: "那里已有内容",
    });
  }
  disk.rename(tempOf(path), path);
  undo.push(() => disk.remove(path));
}

function removeIfThere(disk: Disk, path: string): void {
  if (isThere(disk, path)) disk.remove(path);
}

/** Takes back what was done, the last first; false where the disk refuses some of it. */
export function undone(undo: Undo): boolean {
  let isWhole = true;
  for (const step of undo.toReversed()) {
    try {
      step();
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      isWhole = false;
    }
  }
  return isWhole;
}
