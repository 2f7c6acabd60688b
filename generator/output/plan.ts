import { outdatedEntries, wantedEntry } from "./entries.js";
import type { OutputFile } from "../emit/output-file.js";
import { printManifest, type Manifest } from "./manifest.js";
import { byPath, lockPath, manifestPath, pendingPath, tempOf } from "./names.js";
import { obstacleTo } from "./obstacle.js";
import { nothingPending, settled, type Pending } from "./pending.js";
import { intentOf, manifestAfter } from "./record.js";
import { kindAt, type FileOnDisk, type Snapshot } from "./snapshot.js";

/** What a run is to do, file by file, and what it will leave behind. Plain data: nothing has happened yet. */
export interface Plan {
  /** Every file in scope that is wanted, or listed and still there; sorted by path. */
  readonly entries: readonly PlanEntry[];
  /** The manifest after the run. */
  readonly manifest: Manifest;
  /** The intent record during the run. */
  readonly intent: Pending;
  /** Temporary files of a run that was interrupted. */
  readonly leftovers: readonly string[];
  /** Files to be removed stand where others are to be created, so they go first. */
  readonly removeFirst: boolean;
  /** False if every file, the manifest included, is on disk as it should be and no interrupted run is to be finished. */
  readonly needsWork: boolean;
}

export type Action = PlanEntry["action"];
export type PlanEntry = Creation | Replacement | Unchanged | Removal | EditedFile | ForeignFile;

/** Nothing is there. */
export interface Creation {
  readonly action: "create";
  readonly path: string;
  readonly text: string;
}

/** Ours, and out of date; `forced` if somebody edited it. */
export interface Replacement {
  readonly action: "update";
  readonly path: string;
  readonly text: string;
  readonly was: FileOnDisk;
  readonly forced: boolean;
}

export interface Unchanged {
  readonly action: "unchanged";
  readonly path: string;
}

/** Ours, and no longer wanted; `forced` if somebody edited it. */
export interface Removal {
  readonly action: "remove";
  readonly path: string;
  readonly was: FileOnDisk;
  readonly forced: boolean;
}

/** Listed, but its bytes are not those that were generated: kept. */
export interface EditedFile {
  readonly action: "edited";
  readonly path: string;
  /** Absent if it is no longer wanted. */
  readonly text?: string;
  readonly was: FileOnDisk;
  /** CRLF instead of LF is all that differs: git or an editor did that. */
  readonly onlyLineEnds: boolean;
}

/** Something that is not ours is at `inTheWay`, the path itself or one above it. Not touched, not even by force. */
export interface ForeignFile {
  readonly action: "foreign";
  readonly path: string;
  readonly text: string;
  readonly inTheWay: string;
}

export interface PlanInput {
  /** All of them in scope, and free of the complaints of `checkWanted`. */
  readonly wanted: readonly OutputFile[];
  readonly manifest: Manifest;
  /** The manifest's text as it is on disk. */
  readonly manifestText: string | undefined;
  /** What an interrupted run left, if one was. */
  readonly pending: Pending | undefined;
  readonly snapshot: Snapshot;
  readonly scope: Scope;
  readonly force: boolean;
}

/** The files and folders that the run is about; everything else stays as it is and stays listed. */
export type Scope = "everything" | readonly string[];

/** Compares what is wanted with what is listed and what is there. Pure. */
export function makePlan(input: PlanInput): Plan {
  const listed = settled(input.manifest, input.pending ?? nothingPending, input.snapshot);
  const outdated = outdatedEntries(input, listed);
  const removals = new Set(outdated.filter(isRemoval).map(({ path }) => path));
  const ways = input.wanted.map((file) => ({ file, ...obstacleTo(file.path, input, removals) }));
  const wanted = ways.map(({ file, obstacle }) => wantedEntry(file, obstacle, input, listed));
  const entries = [...outdated, ...wanted].toSorted(byPath);

  const manifest = manifestAfter(entries, listed, input);
  const leftovers = leftoversOf(input);
  const before = input.manifestText ?? printManifest(new Map());
  return {
    entries,
    manifest,
    intent: intentOf(entries, manifest, listed, input),
    leftovers,
    removeFirst: ways.some(({ obstacle, cleared }) => obstacle === undefined && cleared),
    needsWork:
      entries.some(changesDisk) ||
      leftovers.length > 0 ||
      input.pending !== undefined ||
      before !== printManifest(manifest),
  };
}

export function isInScope(path: string, scope: Scope): boolean {
  return (
    scope === "everything" ||
    scope.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
  );
}

export function changesDisk(entry: PlanEntry): entry is Creation | Replacement | Removal {
  return isWrite(entry) || isRemoval(entry);
}

export function isWrite(entry: PlanEntry): entry is Creation | Replacement {
  return entry.action === "create" || entry.action === "update";
}

export function isRemoval(entry: PlanEntry): entry is Removal {
  return entry.action === "remove";
}

/** The temporary names of baowen's own three files are reserved, so those are recognised without a record. */
function leftoversOf({ pending = nothingPending, snapshot }: PlanInput): readonly string[] {
  const own = [manifestPath, pendingPath, lockPath].map(tempOf);
  return [...own, ...pending.temporary].filter((path) => kindAt(snapshot, path) === "file");
}
