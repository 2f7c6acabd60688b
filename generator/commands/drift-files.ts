import type { Result, SourceFile } from "../diagnostics/diagnostic.js";
import type { SpecFile } from "../documents/drift/cited-places.js";
import type { Disk } from "../spec/disk.js";
import { readSpecFolder } from "../spec/files.js";
import { readYaml } from "../spec/yaml/read.js";

/** The files of a spec as text, and as YAML with places. */
export function specFiles(
  folder: string,
  disk: Disk,
): Result<{ readonly sources: readonly SourceFile[]; readonly files: readonly SpecFile[] }> {
  const [sources, diagnostics] = readSpecFolder(folder, disk);
  const files = sources.flatMap((source): readonly SpecFile[] => {
    const [root] = readYaml(source);
    return root === undefined ? [] : [{ path: source.path, root }];
  });
  return [{ sources, files }, diagnostics];
}
