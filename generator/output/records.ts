import { hasErrors, type Result } from "../diagnostics/diagnostic.js";
import type { Disk } from "./disk.js";
import { parseManifest, type Manifest } from "./manifest.js";
import { joined, manifestPath, pendingPath } from "./names.js";
import { parsePending, type Pending } from "./pending.js";

/** What baowen wrote down about the folder: the manifest, and the intent record of an interrupted run. */
export interface Records {
  readonly manifest: Manifest;
  /** As it is on disk. */
  readonly manifestText: string | undefined;
  readonly pending: Pending | undefined;
}

/** Reads both. Undefined where one of them cannot be trusted: then nothing is known to be ours. */
export function readRecords(disk: Disk): Result<Records | undefined> {
  const manifestText = textOf(disk, manifestPath);
  const pendingText = textOf(disk, pendingPath);
  const [manifest, unreadable] =
    manifestText === undefined
      ? [new Map<string, string>(), []]
      : parseManifest(manifestText, joined(disk.name, manifestPath));
  const [pending, unusable] =
    pendingText === undefined
      ? [undefined, []]
      : parsePending(pendingText, joined(disk.name, pendingPath));
  const problems = [...unreadable, ...unusable];
  return hasErrors(problems) ? [undefined, problems] : [{ manifest, manifestText, pending }, []];
}

/** A file as text, or undefined where there is nothing. */
export function textOf(disk: Disk, path: string): string | undefined {
  const bytes = disk.read(path);
  return bytes && Buffer.from(bytes).toString("utf8");
}
