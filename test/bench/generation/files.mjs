import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How many files a folder holds, and how many bytes. */
export function filesBelow(folder) {
  const paths = pathsBelow(folder);
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return { files: paths.length, bytes };
}

/** When each file was last written, by its path. */
export function modifiedAt(folder) {
  return new Map(pathsBelow(folder).map((path) => [path, statSync(path).mtimeMs]));
}

function pathsBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
