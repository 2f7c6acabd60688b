import { complain, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../emit/output-file.js";
import { byPath, fold, foldersOf, joined, unsafeBecause } from "./names.js";

/**
 * Complaints about a set of files to generate: paths that are not safe, and paths that are one file where case or Unicode
 * normalisation does not count. `root` is what people call the folder.
 */
export function checkWanted(files: readonly OutputFile[], root: string): readonly Diagnostic[] {
  const ordered = files.toSorted(byPath);
  const unsafe = ordered.flatMap(({ path }) => {
    const reason = unsafeBecause(path);
    return reason === undefined ? [] : [complain("output-path", undefined, { path, reason })];
  });
  return [...unsafe, ...collisions(ordered, root)];
}

function collisions(files: readonly OutputFile[], root: string): readonly Diagnostic[] {
  const taken = new Map<string, { readonly path: string; readonly isFile: boolean }>();
  const found: Diagnostic[] = [];
  for (const { path } of files) {
    const folders = foldersOf(path).map((folder) => ({ path: folder, isFile: false }));
    for (const place of [...folders, { path, isFile: true }]) {
      const other = taken.get(fold(place.path));
      if (!other) {
        taken.set(fold(place.path), place);
      } else if (other.path !== place.path || other.isFile || place.isFile) {
        const args = { path: joined(root, path), other: joined(root, other.path) };
        found.push(complain("output-collision", undefined, args));
        break;
      }
    }
  }
  return found;
}
