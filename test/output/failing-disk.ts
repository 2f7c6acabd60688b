import { asIs } from "../../generator/diagnostics/language.js";
import { DiskError, type Disk } from "../../generator/output/disk.js";

/**
 * How an operation goes wrong: the disk refuses it and works again afterwards; or the process is killed right before it,
 * right after it, or half-way through writing.
 */
export type Failure = "refused" | "killed before" | "killed after" | "torn";

export const failures: readonly Failure[] = ["refused", "killed before", "killed after", "torn"];

/** Thrown by every operation of a process that has been killed: nothing it does reaches the disk any more. */
export class Killed extends Error {}

/** A disk whose `n`th operation, counted from 1, goes wrong. `counted.operations` says how many there were. */
export function failingDisk(disk: Disk, n: number, failure: Failure) {
  const counted = { operations: 0 };
  const guarded = <A extends unknown[], R>(
    operation: (...args: A) => R,
    torn?: (...args: A) => R,
  ) => {
    return (...args: A): R => {
      counted.operations++;
      if (counted.operations < n || (failure === "refused" && counted.operations > n)) {
        return operation(...args);
      }
      if (failure === "refused") {
        throw new DiskError("write", "generated/x", asIs("the disk is on fire"));
      }
      if (counted.operations > n || failure === "killed before") throw new Killed();
      (failure === "torn" && torn ? torn : operation)(...args);
      throw new Killed();
    };
  };
  const half = (path: string, bytes: Uint8Array) =>
    disk.create(path, bytes.subarray(0, bytes.length >> 1));
  const failing: Disk = {
    name: disk.name,
    list: guarded((folder: string) => disk.list(folder)),
    read: guarded((path: string) => disk.read(path)),
    create: guarded((path: string, bytes: Uint8Array) => disk.create(path, bytes), half),
    sync: guarded((path: string) => disk.sync(path)),
    rename: guarded((from: string, to: string) => disk.rename(from, to)),
    remove: guarded((path: string) => disk.remove(path)),
    makeFolder: guarded((folder: string) => disk.makeFolder(folder)),
    removeEmptyFolder: guarded((folder: string) => disk.removeEmptyFolder(folder)),
  };
  return { disk: failing, counted };
}
