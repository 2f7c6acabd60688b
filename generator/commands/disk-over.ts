import { posix } from "node:path";
import type { SourceFile } from "../diagnostics/diagnostic.js";
import type { Disk } from "../spec/disk.js";

/** The disk as it would be with other texts in these files; one that is new is in its folder, too. */
export function diskOver(disk: Disk, files: readonly SourceFile[]): Disk {
  const texts = new Map(files.map(({ path, text }) => [posix.normalize(path), text]));
  const textAt = (path: string): string | undefined => texts.get(posix.normalize(path));
  const below = (folder: string): readonly string[] =>
    [...texts.keys()]
      .filter((path) => posix.dirname(path) === posix.normalize(folder))
      .map((path) => posix.basename(path));
  return {
    list: (path) => [...new Set([...disk.list(path), ...below(path)])],
    inspect: (path) => {
      const text = textAt(path);
      if (text === undefined) return disk.inspect(path);
      return { kind: "file", bytes: Buffer.byteLength(text) };
    },
    read: (path) => {
      const text = textAt(path);
      return text === undefined ? disk.read(path) : Buffer.from(text);
    },
  };
}
