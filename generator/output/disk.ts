import type { DiskOperation } from "../diagnostics/catalogue/output.js";
import type { Words } from "../diagnostics/language.js";

export type { DiskOperation } from "../diagnostics/catalogue/output.js";

/**
 * The folder of generated files as this room needs it: few operations, so that a test can fail each of them. Paths are
 * relative to the root, `/` between folders, `""` is the root. Every operation throws `DiskError` where the disk refuses.
 */
export interface Disk {
  /** What people call the root: `generated`. Only for messages. */
  readonly name: string;
  /** What is directly inside a folder, or undefined where there is no folder. Links are not followed. */
  list(folder: string): readonly DiskEntry[] | undefined;
  /** The bytes of a file, or undefined where there is nothing. Refuses anything that is not a regular file. */
  read(path: string): Uint8Array | undefined;
  /** Creates a file. Refuses where something is there already. */
  create(path: string, bytes: Uint8Array): void;
  /** Waits until a file's bytes, or a folder's names, are on stable storage. */
  sync(path: string): void;
  /** Moves a file, at once, over what may be at `to`. */
  rename(from: string, to: string): void;
  /** Removes a file. */
  remove(path: string): void;
  /** Makes one folder; nothing happens where there is one. */
  makeFolder(folder: string): void;
  /** Removes a folder if it is empty; nothing happens otherwise. */
  removeEmptyFolder(folder: string): void;
}

export interface DiskEntry {
  readonly name: string;
  readonly kind: DiskKind;
}

/** `other` is whatever is neither a regular file nor a folder, above all a symbolic link. */
export type DiskKind = "file" | "folder" | "other";

/** The disk refused. Becomes the diagnostic `output-failed`; everything else that is thrown is a bug of ours. */
export class DiskError extends Error {
  override readonly name = "DiskError";
  readonly operation: DiskOperation;
  /** As people know it, with the root's name in front. */
  readonly path: string;
  readonly reason: Words;

  constructor(operation: DiskOperation, path: string, reason: Words) {
    super(`cannot ${operation} ${path}: ${reason.en}`);
    this.operation = operation;
    this.path = path;
    this.reason = reason;
  }
}
