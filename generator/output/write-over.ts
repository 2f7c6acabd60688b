import { complain, type Result } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../emit/output-file.js";
import { DiskError, type Disk } from "./disk.js";
import { foldersOf, tempOf } from "./names.js";
import { isThere } from "./write-once.js";

/** Writes files that a command owns, each at once over what was there. What stays as it is is not touched. Gives what was written. */
export function writeOver(disk: Disk, files: readonly OutputFile[]): Result<readonly string[]> {
  const written: string[] = [];
  try {
    disk.makeFolder("");
    for (const { path, text } of files) {
      const bytes = Buffer.from(text);
      const there = isThere(disk, path) ? disk.read(path) : undefined;
      if (there !== undefined && bytes.equals(there)) continue;
      for (const folder of foldersOf(path)) disk.makeFolder(folder);
      if (isThere(disk, tempOf(path))) disk.remove(tempOf(path));
      disk.create(tempOf(path), bytes);
      disk.sync(tempOf(path));
      disk.rename(tempOf(path), path);
      written.push(path);
    }
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    const { path, operation, reason } = error;
    return [written, [complain("output-failed", undefined, { path, operation, reason })]];
  }
  return [written, []];
}
