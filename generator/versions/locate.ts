import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import { asIs, type Words } from "../diagnostics/language.js";
import { refusalOf, type Disk } from "../spec/disk.js";
import { gitIn } from "./git.js";
import { folderAt, unknownRef, versionAt, versionAtMergeBase } from "./git-version.js";
import { isFolder, whatFolderIs } from "./folder.js";
import { readModel } from "./model.js";
import { unpacked } from "./packed.js";
import { openRepository, type Repository } from "./repository.js";
import type { Located } from "./version.js";

/** Where versions are looked for. */
export interface Around {
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Reads what is there now; relative paths are taken from `folder`. */
  readonly disk: Disk;
  readonly environment: { readonly [name: string]: string | undefined };
  readonly settings: {
    /** The settings file, as of `folder`: `baowen.yaml`. It is read in the version, where it may say something else. */
    readonly file: string;
    /** Whether it was named, and must be there. */
    readonly isAsked: boolean;
    /** Where the specs are instead of where the settings say, as of `folder`. */
    readonly specs: string | undefined;
  };
}

/**
 * The version that a word names: a packed package (`acme-1.0.0.tgz`), a folder, a git ref (`main`, `HEAD~2`), or a folder at one
 * (`main:specs`). A word that is a folder and a ref is refused: `./main` is the folder, `refs/heads/main` the ref.
 */
export function locate(word: string, around: Around): Result<Located | undefined> {
  if (/\.(?:tgz|tar\.gz)$/u.test(word)) return packageAt(word, around.disk);
  const isThere = isFolder(word, around.disk);
  if (isPath(word)) return isThere ? folderNow(word, around) : [undefined, [unknown(word)]];
  const [repository, problems] = openRepository(gitIn(around.folder, around.environment));
  if (!repository) return isThere ? folderNow(word, around) : [undefined, problems];
  if (!isThere) return inGit(word, repository, around);
  if (repository.commitOf(word) === undefined) return folderNow(word, around);
  return [undefined, [complain("ambiguous-version", undefined, { name: word })]];
}

/** The version where what is checked out left the default branch. */
export function locateMergeBase(around: Around): Result<Located | undefined> {
  const [repository, problems] = openRepository(gitIn(around.folder, around.environment));
  return repository ? versionAtMergeBase(repository, around) : [undefined, problems];
}

/** What begins with a dot or a slash, or has a backslash, can be no ref: git-check-ref-format(1). */
function isPath(word: string): boolean {
  return /^[./~]|\\/u.test(word);
}

function folderNow(word: string, { disk }: Around): Result<Located | undefined> {
  const folder = word.replace(/(?<=.)\/+$/u, "");
  return whatFolderIs({ label: asIs(word), folder, disk });
}

function inGit(word: string, repository: Repository, around: Around): Result<Located | undefined> {
  const colon = word.indexOf(":");
  if (colon === 0) return [undefined, [unknownRef(word, repository)]];
  return colon < 0
    ? versionAt(word, repository, around)
    : folderAt(word.slice(0, colon), word.slice(colon + 1), repository);
}

function packageAt(path: string, disk: Disk): Result<Located | undefined> {
  const [bytes, refusal] = bytesAt(path, disk);
  if (!bytes) {
    const reason = refusal ?? asIs("");
    return [undefined, [complain("not-a-package", undefined, { path, reason })]];
  }
  const [packed, unpacking] = unpacked(path, bytes);
  if (!packed) return [undefined, unpacking];
  const { model, carried } = packed;
  const [provider, reading] = readModel(`${path}:model.json`, model);
  return [provider && { kind: "package", label: asIs(path), provider, carried }, reading];
}

function bytesAt(path: string, disk: Disk): readonly [Uint8Array | undefined, Words?] {
  try {
    return [disk.read(path)];
  } catch (error) {
    return [undefined, refusalOf(error)];
  }
}

function unknown(name: string): Diagnostic {
  return complain("unknown-version", undefined, { name, isShallow: false });
}
