import { posix } from "node:path";
import type { Disk, Inspected } from "../spec/disk.js";
import type { TreeEntry } from "./git-tree.js";

/**
 * A list of files as a disk. Paths are those of the list with `mark` before them; links among them are followed, and what is not
 * there, or never ends, is refused as by Node.
 */
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
  const linkAt = (path: string): string | undefined => {
    const entry = files.get(path);
    return entry?.kind === "link" ? text(read(entry)) : undefined;
  };
  const ended = (path: string): string => {
    const end = endOf(inside(path), linkAt);
    return end.kind === "at" ? end.path : refuse("ELOOP", path);
  };
  return {
    list: (path) => [...(folders.get(ended(path)) ?? refuse("ENOENT", path))],
    inspect: (path): Inspected => {
      const end = ended(path);
      // Links to folders are not followed.
      if (folders.has(end)) return { kind: linkAt(inside(path)) ? "other" : "folder", bytes: 0 };
      const { kind, bytes } = files.get(end) ?? refuse("ENOENT", path);
      return kind === "file" ? { kind, bytes } : { kind: "other", bytes: 0 };
    },
    read: (path) => {
      const entry = files.get(ended(path)) ?? refuse("ENOENT", path);
      return read(entry) ?? refuse("EFBIG", path);
    },
  };
}

type End = { readonly kind: "at"; readonly path: string } | { readonly kind: "endless" };

/** Where a path leads once every link on its way is followed; a link out of the tree leads to nothing that is in it. */
function endOf(path: string, linkAt: (path: string) => string | undefined): End {
  let at = ".";
  let left = MOST_LINKS;
  const rest = path.split("/");
  for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
    const next = posix.join(at, name);
    const link = linkAt(next);
    if (link === undefined) {
      at = next;
      continue;
    }
    if (left-- === 0) return { kind: "endless" };
    if (link.startsWith("/")) return { kind: "at", path: link };
    rest.unshift(...link.split("/"));
  }
  return { kind: "at", path: at };
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
