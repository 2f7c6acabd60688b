import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../emit/output-file.js";
import { DiskError, type Disk } from "./disk.js";
import { joined } from "./names.js";
import { obstacleTo } from "./obstacle.js";
import { kindAt, lookAt, type Snapshot } from "./snapshot.js";
import { putNew, stage, undone, type Undo } from "./staged.js";
import { isThere } from "./write-once.js";

/** Files that belong together. */
export interface Together {
  readonly files: readonly OutputFile[];
  /** Those that are written only where nothing is there. */
  readonly optional: readonly OutputFile[];
  /** Folders that must not be there. */
  readonly fresh: readonly string[];
}

/**
 * Writes files that from then on belong to the user: all of them, or none where one of them or a fresh folder is there
 * already, or where the disk refuses. What is there is never replaced. Gives what was written, undefined for nothing.
 */
export function writeTogether(
  disk: Disk,
  { files, optional, fresh }: Together,
): Result<readonly OutputFile[] | undefined> {
  const undo: Undo = [];
  try {
    const wanted = [...files, ...optional.filter(({ path }) => !isThere(disk, path))];
    const taken = takenPlaces(disk, wanted, fresh);
    if (taken.length > 0) return [undefined, taken.map((place) => isTaken(disk, place))];
    stage(disk, wanted, undo);
    for (const { path } of wanted) putNew(disk, path, undo);
    return [wanted, []];
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    const { path, operation, reason } = error;
    const left = !undone(undo);
    return [undefined, [complain("init-failed", undefined, { path, operation, reason, left })]];
  }
}

/** What stands where a file or a folder of ours belongs, or in the way to it; each once. */
function takenPlaces(
  disk: Disk,
  files: readonly OutputFile[],
  fresh: readonly string[],
): readonly string[] {
  const snapshot = lookAt(
    disk,
    files.map(({ path }) => path),
    fresh,
  );
  return [...new Set(files.flatMap(({ path }) => takenBy(path, snapshot, fresh) ?? []))];
}

function takenBy(path: string, snapshot: Snapshot, fresh: readonly string[]): string | undefined {
  const folder = fresh.find((each) => path.startsWith(`${each}/`));
  if (folder !== undefined && kindAt(snapshot, folder) !== undefined) return folder;
  const { obstacle } = obstacleTo(path, { snapshot, pending: undefined }, new Set());
  return obstacle ?? (kindAt(snapshot, path) === undefined ? undefined : path);
}

function isTaken({ name }: Disk, path: string): Diagnostic {
  return complain("init-exists", undefined, { path: joined(name, path) });
}
