import { complain, type Result } from "../diagnostics/diagnostic.js";
import type { Words } from "../diagnostics/language.js";
import { isHash, parseFiles, parseObject, printLines, type Manifest } from "./manifest.js";
import { tempSuffix, unsafeBecause } from "./names.js";
import type { Snapshot } from "./snapshot.js";

/**
 * The intent record, `manifest.pending.json`: written beside the manifest before a run changes anything, removed after the
 * manifest was replaced. Where it exists, a run was interrupted, and it says what is ours although the manifest does not
 * say so yet.
 */
export interface Pending {
  /** For each file that the run touches: every hash by which it is ours, the one before and the one after. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Folders that the run makes or may empty. Removed by whoever finishes the run, if they are empty then. */
  readonly folders: readonly string[];
  /** The temporary files that the run makes. Removed by whoever finishes the run. */
  readonly temporary: readonly string[];
}

export const nothingPending: Pending = { files: new Map(), folders: [], temporary: [] };

export function printPending({ files, folders, temporary }: Pending): string {
  const lines = printLines(files, (hashes) => JSON.stringify(hashes));
  const lists = `  "folders": ${JSON.stringify(folders)},\n  "temporary": ${JSON.stringify(temporary)}`;
  return `{\n  "files": ${lines},\n${lists}\n}\n`;
}

/** Reads an intent record; `path` is what people call it. */
export function parsePending(text: string, path: string): Result<Pending> {
  const files = parseFiles(text, isHashes);
  const { folders, temporary } = parseObject(text) ?? {};
  if ("size" in files && isPaths(folders, isSafe) && isPaths(temporary, isTemporary)) {
    return [{ files, folders, temporary }, []];
  }
  const reason = "size" in files ? wrongLists : files;
  return [nothingPending, [complain("output-manifest", undefined, { path, reason })]];
}

const wrongLists: Words = {
  en: "its lists of paths are not what they should be",
  zh: "它的路径列表不合要求",
};

/**
 * The manifest as it would be had the interrupted run recorded how far it came: each file of the record that has one of
 * its hashes on disk is listed with that hash.
 */
export function settled(manifest: Manifest, pending: Pending, snapshot: Snapshot): Manifest {
  const result = new Map(manifest);
  for (const [path, hashes] of pending.files) {
    const hash = snapshot.files.get(path)?.hash;
    if (hash !== undefined && hashes.includes(hash)) result.set(path, hash);
  }
  return result;
}

function isHashes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isHash);
}

function isPaths(value: unknown, isAllowed: (path: string) => boolean): value is readonly string[] {
  return Array.isArray(value) && value.every((path) => typeof path === "string" && isAllowed(path));
}

const isSafe = (path: string) => unsafeBecause(path) === undefined;

const isTemporary = (path: string) =>
  path.endsWith(tempSuffix) && isSafe(path.slice(0, -tempSuffix.length));
