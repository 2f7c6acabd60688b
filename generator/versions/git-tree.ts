import { posix } from "node:path";
import type { Result } from "../diagnostics/diagnostic.js";
import type { Disk } from "../spec/disk.js";
import { isCode } from "./carried.js";
import { blobsOf } from "./git-blobs.js";
import { refused, type Git } from "./git.js";
import { listingDisk } from "./listing-disk.js";

/** Where a tree is: a commit, and what its paths begin with where they are shown: `main:`. */
export interface Tree {
  readonly git: Git;
  readonly commit: string;
  readonly mark: string;
}

/** Something in a tree, by its path from the repository's top. */
export interface TreeEntry {
  readonly path: string;
  readonly kind: "file" | "link" | "other";
  readonly hash: string;
  readonly bytes: number;
}

/**
 * What a commit holds at and below a path, as a disk whose paths are those that git understands, too: `main:specs/acme`. Only
 * what versions are made of is read: YAML, samples and models; of the package that the path may be, its code. A link that leads out of
 * the repository leads nowhere.
 */
export function treeDisk(tree: Tree, below: string): Result<Disk | undefined> {
  const [entries, listing] = entriesFor(tree, below);
  if (!entries) return [undefined, listing];
  const inside = (path: string): string => posix.relative(posix.normalize(below), path);
  const isPackage = entries.some(({ path }) => inside(path) === MODEL);
  const wanted = entries.filter((entry) => isRead(entry, isPackage && isCode(inside(entry.path))));
  const [blobs, reading] = blobsOf(tree.git, wanted);
  if (!blobs) return [undefined, reading];
  return [listingDisk(tree.mark, entries, (entry) => blobs.get(entry.hash)), []];
}

/** The largest file that is read: the readers of specs refuse smaller ones already, and say so. */
const MOST = 16 * 1024 * 1024;

const MODEL = "model.json";

function isRead({ path, kind, bytes }: TreeEntry, isCarried: boolean): boolean {
  if (kind === "link") return true;
  if (kind === "other" || bytes > MOST) return false;
  const isSpec = path.endsWith(".yaml") || /(^|\/)samples\//u.test(path);
  return isSpec || isCarried || path.endsWith(MODEL);
}

/** Links may lead anywhere in the tree: where there is one, all of it is listed. */
function entriesFor(tree: Tree, below: string): Result<readonly TreeEntry[] | undefined> {
  const [entries, listing] = entriesOf(tree, below);
  return entries?.some(({ kind }) => kind === "link") ? entriesOf(tree, ".") : [entries, listing];
}

function entriesOf({ git, commit }: Tree, below: string): Result<readonly TreeEntry[] | undefined> {
  const path = posix.normalize(below);
  if (path.startsWith("..")) return [[], []];
  const wanted = path === "." ? [] : ["--", path];
  const answer = git(["ls-tree", "-r", "-l", "-z", "--full-tree", commit, ...wanted]);
  if (answer.kind !== "ended" || answer.code !== 0) return [undefined, [refused(answer)]];
  const lines = answer.out.toString("utf8").split("\0");
  return [lines.flatMap((line) => entryOf(line) ?? []), []];
}

/** `100644 blob <hash> <size, to the right>\t<path>`: git-ls-tree(1), with `-l` and `-z`. */
function entryOf(line: string): TreeEntry | undefined {
  const parts = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]+)$/u.exec(line);
  if (!parts) return undefined;
  const [, mode = "", type, hash = "", size, path = ""] = parts;
  const kind = type !== "blob" ? "other" : mode === "120000" ? "link" : "file";
  return { path, kind, hash, bytes: Number(size) || 0 };
}
