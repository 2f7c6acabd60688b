import { complain, type Result } from "../diagnostics/diagnostic.js";
import { DiskError, type Disk } from "./disk.js";
import type { OutputFile } from "../emit/output-file.js";
import { foldersOf } from "./names.js";

/** What became of a file that is written once. */
export interface WrittenOnce {
  readonly path: string;
  /** `kept`: something was there already, and was not looked into. */
  readonly action: "created" | "kept";
}

/**
 * Writes files that from then on belong to the user: what is there already, whatever it is, is kept and never merged
 * with.
 */
export function writeOnce(
  disk: Disk,
  files: readonly OutputFile[],
): Result<readonly WrittenOnce[]> {
  const written: WrittenOnce[] = [];
  try {
    disk.makeFolder("");
    for (const { path, text } of files) {
      if (isThere(disk, path)) {
        written.push({ path, action: "kept" });
        continue;
      }
      for (const folder of foldersOf(path)) disk.makeFolder(folder);
      disk.create(path, Buffer.from(text));
      disk.sync(path);
      written.push({ path, action: "created" });
    }
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    const { path, operation, reason } = error;
    return [written, [complain("output-failed", undefined, { path, operation, reason })]];
  }
  return [written, []];
}

/** Whether anything is at a path. */
export function isThere(disk: Disk, path: string): boolean {
  const at = path.lastIndexOf("/");
  const folder = path.slice(0, Math.max(at, 0));
  return disk.list(folder)?.some((entry) => entry.name === path.slice(at + 1)) ?? false;
}
