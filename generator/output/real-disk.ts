import * as fs from "node:fs";
import { join, parse, resolve, sep } from "node:path";
import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { DiskError, type Disk, type DiskEntry, type DiskOperation } from "./disk.js";
import { foldersOf, joined } from "./names.js";

/**
 * The real folder of generated files. `root` is its path, `name` what people call it; it need not exist yet. A root that
 * is a link, not a folder, or that contains `project`, is refused.
 */
export function openDisk(root: string, name: string, project: string): Result<Disk | undefined> {
  const reason = unusableBecause(resolve(root), resolve(project));
  const refused: Diagnostic[] = reason
    ? [complain("output-root", undefined, { path: name, reason })]
    : [];
  return [reason ? undefined : realDisk(resolve(root), name), refused];
}

function unusableBecause(root: string, project: string): string | undefined {
  const found = fs.lstatSync(root, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return "it is a link";
  if (found && !found.isDirectory()) return "it is not a folder";
  const real = found ? fs.realpathSync(root) : root;
  const contains = `${fs.realpathSync(project)}${sep}`.startsWith(
    `${real.replace(/[\\/]$/, "")}${sep}`,
  );
  if (contains || real === parse(real).root) return "it contains the project";
  return undefined;
}

function realDisk(root: string, name: string): Disk {
  /** The system's path, after making sure that no folder on the way is a link that leads elsewhere. */
  const at = (path: string): string => {
    if (path.split("/").some((segment) => segment === ".." || segment === ".")) {
      throw new Error(`path leaves the root: ${path}`);
    }
    for (const folder of foldersOf(path)) {
      const found = fs.lstatSync(join(root, folder), { throwIfNoEntry: false });
      if (found && !found.isDirectory()) throw new NotAFolder(folder);
    }
    return join(root, path);
  };
  const attempt = <T>(operation: DiskOperation, path: string, action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw asDiskError(error, operation, joined(name, path));
    }
  };
  return {
    name,
    list: (folder) => attempt("list", folder, () => list(at(folder))),
    read: (path) => attempt("read", path, () => read(at(path))),
    create: (path, bytes) =>
      attempt("write", path, () => fs.writeFileSync(at(path), bytes, { flag: "wx" })),
    sync: (path) => attempt("write", path, () => sync(at(path))),
    rename: (from, to) => attempt("replace", to, () => fs.renameSync(at(from), at(to))),
    remove: (path) => attempt("remove", path, () => fs.unlinkSync(at(path))),
    makeFolder: (folder) => attempt("make", folder, () => makeFolder(at(folder), folder === "")),
    removeEmptyFolder: (folder) => attempt("remove", folder, () => removeEmptyFolder(at(folder))),
  };
}

function list(folder: string): readonly DiskEntry[] | undefined {
  if (!isFolder(folder)) return undefined;
  return fs.readdirSync(folder, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    kind: entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other",
  }));
}

function isFolder(path: string): boolean {
  return fs.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function read(path: string): Uint8Array | undefined {
  const found = fs.lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isFile()) throw new NotAFile();
  return fs.readFileSync(path);
}

function sync(path: string): void {
  const folder = isFolder(path);
  // Windows flushes only what is open for writing, and no folders at all.
  if (folder && sep === "\\") return;
  const descriptor = fs.openSync(path, folder ? "r" : "r+");
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Only the root may be missing together with the folders above it. */
function makeFolder(folder: string, recursive: boolean): void {
  if (!isFolder(folder)) fs.mkdirSync(folder, { recursive });
}

function removeEmptyFolder(folder: string): void {
  if (isFolder(folder) && fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
}

class NotAFolder extends Error {
  constructor(folder: string) {
    super(`${folder} is not a folder`);
  }
}

class NotAFile extends Error {
  constructor() {
    super("it is not a regular file");
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "no space is left on the disk",
  EDQUOT: "the disk quota is used up",
  EEXIST: "something is there already",
  EISDIR: "a folder is there",
  ENOTDIR: "a file stands where a folder is needed",
  ENOENT: "it is gone",
};

function asDiskError(error: unknown, operation: DiskOperation, path: string): unknown {
  if (error instanceof NotAFolder || error instanceof NotAFile) {
    return new DiskError(operation, path, error.message);
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  return code === undefined ? error : new DiskError(operation, path, reasons[code] ?? code);
}
