import { posix, resolve } from "node:path";
import type { Result, SourceFile } from "../diagnostics/diagnostic.js";
import { openFolder } from "../output/real-disk.js";
import { writeChanges } from "../output/write-changes.js";
import type { Surroundings } from "./command.js";

/**
 * Writes those files of a provider's folder that differ from what was read: all of them, or none where one was changed meanwhile or
 * the disk refuses. Gives their paths.
 *
 * @param before the files as they were read; one that is not among them is new.
 */
export function writeSpec(
  folder: string,
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  surroundings: Surroundings,
): Result<readonly string[]> {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  const below = (path: string): string => posix.relative(folder, path);
  const create = after
    .filter(({ path }) => !texts.has(path))
    .map(({ path, text }) => ({ path: below(path), text }));
  const change = after.flatMap(({ path, text }) => {
    const was = texts.get(path);
    return was === undefined || was === text ? [] : [{ path: below(path), text, before: was }];
  });
  const disk = openFolder(resolve(surroundings.folder, folder), folder);
  const [written, diagnostics] = writeChanges(disk, { create, optional: [], change });
  return [(written ?? []).map((path) => `${folder}/${path}`), diagnostics];
}
