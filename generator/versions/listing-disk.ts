import { posix } from "node:path";
import type { Disk, Inspected } from "../spec/disk.js";
import type { TreeEntry } from "./git-tree.js";

/** A list of files as a disk. Paths are those of the list with `mark` before them; what is not there is refused as by Node. */
export function listingDisk(
  mark: string,
  entries: readonly TreeEntry[],
  read: (entry: TreeEntry) => Uint8Array | undefined,
): Disk {
  const files = new Map(entries.map((entry) => [entry.path, entry]));
  const folders = foldersOf(entries);
  const inside = (path: string): string => {
    const rest = path.startsWith(mark) ? path.slice(mark.length) : path;
    return posix.normalize(rest).replace(/\/$/u, "");
  };
  const target = (entry: TreeEntry, hops = 0): TreeEntry | undefined => {
    if (entry.kind !== "link" || hops > MOST_LINKS) return entry;
    const to = posix.join(posix.dirname(entry.path), text(read(entry)));
    const next = files.get(to);
    return next && target(next, hops + 1);
  };
  return {
    list: (path) => [...(folders.get(inside(path)) ?? refuse("ENOENT", path))],
    inspect: (path) => inspect(path, inside(path)),
    read: (path) => {
      const entry = files.get(inside(path)) ?? refuse("ENOENT", path);
      const end = target(entry) ?? refuse("ENOENT", path);
      return read(end) ?? refuse("EFBIG", path);
    },
  };

  function inspect(path: string, at: string): Inspected {
    if (folders.has(at)) return { kind: "folder", bytes: 0 };
    const end = target(files.get(at) ?? refuse("ENOENT", path));
    if (end?.kind !== "file") return { kind: "other", bytes: 0 };
    return { kind: "file", bytes: end.bytes };
  }
}

/** As many as Linux follows (path_resolution(7)). */
const MOST_LINKS = 40;

/** The names in each folder; the folder that all are in is `.`. */
function foldersOf(entries: readonly TreeEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const { path } of entries) {
    let below = path;
    while (below !== ".") {
      const folder = posix.dirname(below);
      const names = folders.get(folder) ?? new Set<string>();
      names.add(posix.basename(below));
      folders.set(folder, names);
      below = folder;
    }
  }
  return folders;
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}

function refuse(code: string, path: string): never {
  throw Object.assign(new Error(`${code}: ${path}`), { code });
}
