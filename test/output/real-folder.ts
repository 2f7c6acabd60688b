import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Disk } from "../../generator/output/disk.js";
import { openDisk } from "../../generator/output/real-disk.js";
import type { Tree } from "./run.js";

/** A project in a new temporary folder, with `generated` in it, that is removed when the test ends. */
export function realFolder() {
  const project = mkdtempSync(join(tmpdir(), "baowen-output-"));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  const root = join(project, "generated");
  return { project, root, disk: opened(root, project) };
}

export function opened(root: string, project: string): Disk {
  const [disk, diagnostics] = openDisk(root, "generated", project);
  if (!disk) throw new Error(diagnostics[0]?.message);
  return disk;
}

export function put(root: string, tree: Tree) {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Every file with its text, every folder with a `/`, links with `@`. */
export function treeOf(root: string): Tree {
  if (!existsSync(root)) return {};
  const paths = readdirSync(root, { recursive: true }).map(String).toSorted();
  return Object.fromEntries(
    paths.map((path) => {
      const found = lstatSync(join(root, path));
      if (found.isDirectory()) return [`${path}/`, ""];
      return found.isFile() ? [path, readFileSync(join(root, path), "utf8")] : [`${path}@`, ""];
    }),
  );
}
