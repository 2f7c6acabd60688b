import * as fs from "node:fs";
import { join, parse, resolve, sep } from "node:path";
import type { DiskOperation } from "../diagnostics/catalogue/output.js";
import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { asIs, type Words } from "../diagnostics/language.js";
import { DiskError, type Disk, type DiskEntry } from "./disk.js";
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

/** The user's own folder, by its path and by what people call it; it need not exist yet. A link to it is followed. */
export function openFolder(root: string, name: string): Disk {
  return realDisk(fs.existsSync(root) ? fs.realpathSync(root) : resolve(root), name);
}

function unusableBecause(root: string, project: string): Words | undefined {
  const found = fs.lstatSync(root, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return { en: "it is a link", zh: "它是链接" };
  if (found && !found.isDirectory()) return { en: "it is not a folder", zh: "它不是文件夹" };
  const real = found ? fs.realpathSync(root) : root;
  const contains = `${fs.realpathSync(project)}${sep}`.startsWith(
    `${real.replace(/[\\/]$/, "")}${sep}`,
  );
  if (contains || real === parse(real).root) {
    return { en: "it contains the project", zh: "它包含了整个项目" };
  }
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
      if (found && !found.isDirectory()) {
        throw new WrongKind({ en: `${folder} is not a folder`, zh: `${folder} 不是文件夹` });
      }
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
  if (!found.isFile()) {
    throw new WrongKind({ en: "it is not a regular file", zh: "它不是普通文件" });
  }
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

/** What stands there is of another kind than it has to be. */
class WrongKind extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

const reasons: Readonly<Record<string, Words>> = {
  EACCES: { en: "permission denied", zh: "没有权限" },
  EPERM: { en: "permission denied", zh: "没有权限" },
  EROFS: { en: "the disk is read-only", zh: "磁盘是只读的" },
  ENOSPC: { en: "no space is left on the disk", zh: "磁盘空间不足" },
  EDQUOT: { en: "the disk quota is used up", zh: "磁盘配额已用完" },
  EEXIST: { en: "something is there already", zh: "那里已经有东西了" },
  EISDIR: { en: "a folder is there", zh: "那里是文件夹" },
  ENOTDIR: { en: "a file stands where a folder is needed", zh: "需要文件夹的地方是文件" },
  ENOENT: { en: "it is gone", zh: "它已不在" },
};

function asDiskError(error: unknown, operation: DiskOperation, path: string): unknown {
  if (error instanceof WrongKind) return new DiskError(operation, path, error.words);
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  return code === undefined ? error : new DiskError(operation, path, reasons[code] ?? asIs(code));
}
