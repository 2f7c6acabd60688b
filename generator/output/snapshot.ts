import type { Disk, DiskKind } from "./disk.js";
import { sha256 } from "./hash.js";
import { folderOf, foldersOf, joined, nameOf } from "./names.js";

/** What is on the disk, as far as a run needs to know: pure data, so that planning is pure. */
export interface Snapshot {
  /** What each folder on the way to a path of interest contains. Folders that do not exist are absent. */
  readonly folders: ReadonlyMap<string, ReadonlyMap<string, DiskKind>>;
  /** Each path of interest that is a regular file. */
  readonly files: ReadonlyMap<string, FileOnDisk>;
}

export interface FileOnDisk {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** Looks at files and folders and what is above them. Never looks into other folders, nor through links. */
export function lookAt(disk: Disk, paths: readonly string[], inside: readonly string[]): Snapshot {
  const folders = new Map<string, ReadonlyMap<string, DiskKind>>();
  const onTheWay = [...paths, ...inside].flatMap(foldersOf);
  // Sorted, so that a folder is listed before the folders in it.
  for (const folder of new Set(["", ...[...onTheWay, ...inside].toSorted()])) {
    if (folder !== "" && kindIn(folders, folder) !== "folder") continue;
    const entries = disk.list(folder);
    if (entries) folders.set(folder, new Map(entries.map(({ name, kind }) => [name, kind])));
  }
  const files = new Map<string, FileOnDisk>();
  for (const path of new Set(paths)) {
    const bytes = kindIn(folders, path) === "file" ? disk.read(path) : undefined;
    if (bytes) files.set(path, { bytes, hash: sha256(bytes) });
  }
  return { folders, files };
}

/** What is at a path whose folder was looked at. */
export function kindAt(snapshot: Snapshot, path: string): DiskKind | undefined {
  return kindIn(snapshot.folders, path);
}

function kindIn(folders: Snapshot["folders"], path: string): DiskKind | undefined {
  return folders.get(folderOf(path))?.get(nameOf(path));
}

/** The paths directly inside a folder that was looked at, sorted. */
export function pathsIn(snapshot: Snapshot, folder: string): readonly string[] {
  return [...(snapshot.folders.get(folder)?.keys() ?? [])]
    .toSorted()
    .map((name) => joined(folder, name));
}
