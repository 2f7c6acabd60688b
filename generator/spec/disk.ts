import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";

/** What reading a provider's folder needs of a file system; paths are as `node:fs` takes them. */
export interface Disk {
  /** The names in a folder, in any order. Throws as `node:fs` does. */
  readonly list: (path: string) => readonly string[];
  /** What stands at a path. Links to files count as files; links to folders are not followed. */
  readonly inspect: (path: string) => Inspected;
  readonly read: (path: string) => Uint8Array;
}

export interface Inspected {
  readonly kind: "file" | "folder" | "other";
  readonly bytes: number;
}

/** The file system itself. Synchronous: the files are few and small, and nothing else can be done meanwhile. */
export const nodeDisk: Disk = {
  list: (path) => readdirSync(path),
  inspect: (path) => {
    const own = lstatSync(path);
    if (own.isDirectory()) return { kind: "folder", bytes: 0 };
    const target = statSync(path);
    return { kind: target.isFile() ? "file" : "other", bytes: target.size };
  },
  read: (path) => readFileSync(path),
};
