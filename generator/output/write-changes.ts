import { complain, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../emit/output-file.js";
import { DiskError, type Disk } from "./disk.js";
import { joined, tempOf } from "./names.js";
import { putNew, stage, undone, type Undo } from "./staged.js";
import { isThere } from "./write-once.js";

/** Files of a user that are written together. */
export interface Changes {
  /** New files. */
  readonly create: readonly OutputFile[];
  /** New files that are left out where something is there already. */
  readonly optional: readonly OutputFile[];
  /** Files that were read, and what takes the place of their text. */
  readonly change: readonly ChangedFile[];
}

export interface ChangedFile extends OutputFile {
  /** The text that was read: where another stands there now, nothing is written. */
  readonly before: string;
}

/**
 * Writes and changes files of a user: all of them, or none where something stands in the place of a new one, where one was changed
 * since it was read, or where the disk refuses. Gives the paths that were written, undefined for nothing.
 */
export function writeChanges(disk: Disk, changes: Changes): Result<readonly string[] | undefined> {
  const undo: Undo = [];
  try {
    const optional = changes.optional.filter(({ path }) => !isThere(disk, path));
    const create = [...changes.create, ...optional];
    const refused = [
      ...changes.create.filter(({ path }) => isThere(disk, path)).map((file) => exists(disk, file)),
      ...changes.change.filter((file) => !isAsRead(disk, file)).map((file) => changed(disk, file)),
    ];
    if (refused.length > 0) return [undefined, refused];
    stage(disk, [...create, ...changes.change], undo);
    for (const { path } of create) putNew(disk, path, undo);
    for (const file of changes.change) replace(disk, file, undo);
    return [[...create, ...changes.change].map(({ path }) => path), []];
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    const { path, operation, reason } = error;
    const left = !undone(undo);
    return [
      undefined,
      [complain("spec-not-written", undefined, { path, operation, reason, left })],
    ];
  }
}

function exists({ name }: Disk, { path }: OutputFile): Diagnostic {
  return complain("import-exists", undefined, { path: joined(name, path) });
}

function changed({ name }: Disk, { path }: OutputFile): Diagnostic {
  return complain("spec-changed", undefined, { path: joined(name, path) });
}

function isAsRead(disk: Disk, { path, before }: ChangedFile): boolean {
  const bytes = disk.read(path);
  return bytes !== undefined && withoutMark(Buffer.from(bytes).toString("utf8")) === before;
}

/** A byte order mark is no part of a text that was read. */
function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function replace(disk: Disk, file: ChangedFile, undo: Undo): void {
  const { path, before } = file;
  if (!isAsRead(disk, file)) {
    throw new DiskError("write", joined(disk.name, path), {
      en: "it was changed meanwhile",
      zh: "它已被改动",
    });
  }
  disk.rename(tempOf(path), path);
  undo.push(() => {
    disk.create(tempOf(path), Buffer.from(before));
    disk.rename(tempOf(path), path);
  });
}
