import { isAbsolute, posix, relative } from "node:path";
import { complain, hasErrors, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { asIs, type Words } from "../diagnostics/language.js";
import { readSettings } from "../spec/settings.js";
import { besideFile, isFolder, slashes, whatFolderIs } from "./folder.js";
import { treeDisk, type Tree } from "./git-tree.js";
import type { Around } from "./locate.js";
import { mergeBase } from "./merge-base.js";
import type { Repository } from "./repository.js";
import type { Located } from "./version.js";

/** What `main` names: the specs of the project as it was then, where the settings of then say. */
export function versionAt(
  ref: string,
  repository: Repository,
  around: Around,
): Result<Located | undefined> {
  const commit = repository.commitOf(ref);
  if (commit === undefined) return [undefined, [unknownRef(ref, repository)]];
  const tree = { git: repository.git, commit, mark: `${ref}:` };
  return projectAt(tree, asIs(ref), repository, around);
}

/** What `main:specs` names: a folder of then, from the repository's top, or from where we are where it begins with `./`. */
export function folderAt(
  ref: string,
  path: string,
  repository: Repository,
): Result<Located | undefined> {
  const commit = repository.commitOf(ref);
  if (commit === undefined) return [undefined, [unknownRef(ref, repository)]];
  const isFromHere = /^\.\.?(?:\/|$)/u.test(path);
  const inside = tidy(isFromHere ? posix.join(repository.prefix, path) : path);
  const tree = { git: repository.git, commit, mark: `${ref}:` };
  const [disk, reading] = treeDisk(tree, inside);
  if (!disk) return [undefined, reading];
  const folder = `${tree.mark}${inside}`;
  if (!isFolder(folder, disk)) return [undefined, [notIn(ref, inside)]];
  return whatFolderIs({ label: asIs(`${ref}:${inside}`), folder, disk });
}

/** The specs of the project where its history left the default branch. */
export function versionAtMergeBase(
  repository: Repository,
  around: Around,
): Result<Located | undefined> {
  const [found, diagnostics] = mergeBase(repository);
  if (!found) return [undefined, diagnostics];
  const short = found.commit.slice(0, SHORT);
  const label: Words = {
    en: `merge base of HEAD and ${found.branch} (${short})`,
    zh: `HEAD 与 ${found.branch} 的合并基（${short}）`,
  };
  const tree = { git: repository.git, commit: found.commit, mark: `${short}:` };
  return projectAt(tree, label, repository, around);
}

/** Digits of a hash that people are shown: enough to be told apart in all but the largest repositories. */
const SHORT = 10;

function projectAt(
  tree: Tree,
  label: Words,
  { prefix }: Repository,
  { folder, settings }: Around,
): Result<Located | undefined> {
  const fromTop = (path: string): string =>
    posix.join(prefix, slashes(isAbsolute(path) ? relative(folder, path) : path));
  const file = fromTop(settings.file);
  const [old, reading] = treeDisk(tree, file);
  if (!old) return [undefined, reading];
  const [{ specs }, setting] = readSettings(`${tree.mark}${file}`, settings.isAsked, old);
  if (hasErrors(setting)) return [undefined, setting];
  const asked = settings.specs ?? besideFile(settings.file, specs);
  const inside = tidy(fromTop(asked));
  const [disk, listing] = treeDisk(tree, inside);
  if (!disk) return [undefined, listing];
  const at = `${tree.mark}${inside}`;
  if (!isFolder(at, disk)) return [undefined, [notIn(tree.mark.slice(0, -1), inside)]];
  return [{ kind: "specs", label, folder: at, disk }, setting];
}

function tidy(path: string): string {
  return posix.normalize(slashes(path)).replace(/(?<=.)\/$/u, "");
}

function notIn(version: string, path: string): Diagnostic {
  return complain("path-not-in-version", undefined, { version, path });
}

export function unknownRef(name: string, { isShallow }: Repository): Diagnostic {
  return complain("unknown-version", undefined, { name, isShallow: isShallow() });
}
